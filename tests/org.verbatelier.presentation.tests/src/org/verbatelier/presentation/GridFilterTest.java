package org.verbatelier.presentation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Filters as sets, held against looking at every verbatim by itself. */
class GridFilterTest {

    private static final List<String> WORDS = List.of("humide", "Étage", "trois", "relances", "jamais", "porte", "été");
    private static final List<String> CODES = List.of("essai:DEM.RELA", "essai:DEM.DELA", "essai:LOG.HUMI",
            "essai:LOG.ISOL");

    @TempDir
    private Path folder;
    private final Random random = new Random(11);
    private Study study;
    private GridModel grid;

    @BeforeEach
    void openGrid() {
        String[] texts = IntStream.range(0, 60).mapToObj(i -> random.ints(i % 9, 0, WORDS.size())
                .mapToObj(WORDS::get).collect(Collectors.joining(" "))).toArray(String[]::new);
        study = SmallStudies.with(folder, texts);
        String[] suggestions = IntStream.range(2, 60).filter(i -> texts[i].length() > 6 && i % 4 == 0)
                .mapToObj(i -> "A" + (i + 1) + " 0 5 " + (i % 8 == 0 ? "LOG.HUMI" : "DEM.RELA")).toArray(String[]::new);
        SmallStudies.suggest(study, suggestions);
        grid = new GridModel(study);
        study.addListener(grid::changed);
        IntStream.range(0, 100).forEach(i -> work());
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    /** Something that a coder does. */
    private void work() {
        // every ninth says nothing and cannot be coded
        String verbatim = "A" + (2 + random.nextInt(6) * 9 + random.nextInt(8));
        Edits edits = new Edits(study, random.nextBoolean() ? "marie" : "paul");
        switch (random.nextInt(5)) {
            case 0 -> edits.flag(List.of(verbatim), FlagKind.values()[random.nextInt(3)], random.nextInt(3) > 0)
                    .ifPresent(study::apply);
            case 1 -> edits.memo(verbatim, random.nextBoolean() ? "voir" : null).ifPresent(study::apply);
            case 2 -> edits.remove(study.codings().of(verbatim)).ifPresent(study::apply);
            default -> edits.code(List.of(new Edits.Application(verbatim, null, CODES.get(random.nextInt(4)),
                    Valence.UNSPECIFIED, 0, Edits.MANUAL))).ifPresent(study::apply);
        }
    }

    static Stream<Criterion> criteria() {
        return Stream.of(new Criterion.Words("ete tro", false), new Criterion.Words("Étage", true),
                new Criterion.Coded("essai:LOG"), new Criterion.Coded("essai:DEM.RELA"),
                new Criterion.State(Set.of(CodingState.TO_CODE, CodingState.TO_DISCUSS)),
                new Criterion.Value("agence", Set.of("Sud")), new Criterion.Value("note", Set.of("3", "-4", "2")),
                new Criterion.Coder("paul"), new Criterion.Suggested(null), new Criterion.Suggested("LOG.HUMI#1"),
                new Criterion.Length(2, 4), new Criterion.CodedOn(LocalDate.now().minusDays(1), null),
                new Criterion.Flagged(FlagKind.STRIKING), new Criterion.Noted(),
                new Criterion.Among(Set.of("A1", "A7", "nobody")));
    }

    /** What the criterion says, from the study alone. */
    private boolean meets(VerbatimEntry entry, Criterion criterion) {
        String id = entry.id();
        return switch (criterion) {
            case Criterion.Words words -> Arrays.stream(words.text().split(" ")).allMatch(word -> words.exact()
                    ? entry.text().contains(word)
                    : FoldedText.of(entry.text()).contains(word) || FoldedText.of(id).startsWith(word));
            case Criterion.Coded coded -> study.codings().of(id).stream().anyMatch(
                    c -> c.getCode().equals(coded.code()) || c.getCode().startsWith(coded.code() + "."));
            case Criterion.State state -> state.states()
                    .contains(new GridModel(study).state(study.corpus().indexOf(id)));
            case Criterion.Value value -> value.values().contains(entry.value(value.variable()));
            case Criterion.Coder coder -> study.codings().of(id).stream()
                    .anyMatch(c -> study.codings().coderOf(c).equals(coder.name()));
            case Criterion.Suggested suggested -> new Marks(study).pending(id).stream()
                    .anyMatch(m -> suggested.rule() == null || m.by().equals(suggested.rule()));
            case Criterion.Length length -> {
                long words = Arrays.stream(entry.text().split(" ")).filter(w -> !w.isEmpty()).count();
                yield words >= length.from() && words <= length.to();
            }
            case Criterion.CodedOn when -> !study.codings().of(id).isEmpty();
            case Criterion.Flagged flagged -> study.codings().flagsOf(id).stream()
                    .anyMatch(f -> f.getKind() == flagged.kind());
            case Criterion.Noted noted -> !study.codings().memosOf(id).isEmpty();
            case Criterion.Among among -> among.verbatims().contains(id);
        };
    }

    private List<String> expected(List<Condition> conditions) {
        return study.corpus().entries().stream()
                .filter(e -> conditions.stream().allMatch(c -> meets(e, c.criterion()) != c.without()))
                .map(VerbatimEntry::id).toList();
    }

    private List<String> rows(GridFilter filter) {
        Arrangement arrangement = grid.arrange(filter, GridOrder.CORPUS);
        return Arrays.stream(arrangement.entries()).mapToObj(i -> study.corpus().entries().get(i).id()).toList();
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void aCriterionAcceptsWhatMeetsItAndItsContraryTheRest(Criterion criterion) {
        List<String> with = expected(List.of(Condition.with(criterion)));
        assertTrue(!with.isEmpty() && with.size() < 60, criterion + " tells verbatims apart");
        assertEquals(with, rows(GridFilter.NONE.with(criterion)));
        assertEquals(expected(List.of(Condition.without(criterion))),
                rows(GridFilter.NONE.with(Condition.without(criterion))));
    }

    @Test
    void conditionsTogetherAcceptWhatEachAccepts() {
        List<Criterion> all = criteria().toList();
        for (int round = 0; round < 60; round++) {
            List<Condition> conditions = new ArrayList<>();
            for (int i = 0; i < 2 + random.nextInt(2); i++) {
                conditions.add(new Condition(all.get(random.nextInt(all.size())), random.nextBoolean()));
            }
            assertEquals(expected(new GridFilter(conditions).conditions()), rows(new GridFilter(conditions)),
                    conditions.toString());
            if (round % 2 == 0) {
                work();
            }
        }
    }

    @Test
    void setsKeptUpToDateAreThoseMadeAnew() {
        List<GridFilter> filters = criteria().map(GridFilter.NONE::with).toList();
        for (int round = 0; round < 30; round++) {
            work();
            if (round % 7 == 0) {
                study.undo();
            }
            for (GridFilter filter : filters) {
                assertEquals(expected(filter.conditions()), rows(filter), filter.toString());
            }
        }
        assertEquals(new GridModel(study).progress(), grid.progress());
    }

    @Test
    void eachConditionSaysHowManyFulfilIt() {
        criteria().forEach(criterion -> {
            GridFilter filter = GridFilter.NONE.with(Condition.without(criterion))
                    .with(new Criterion.Value("agence", Set.of("Nord")));
            assertEquals(List.of(expected(List.of(Condition.without(criterion))).size(), 30),
                    grid.arrange(filter, GridOrder.CORPUS).alone());
        });
    }

    @Test
    void whatIsOfferedLeavesAsManyAsItSays() {
        GridFilter filter = GridFilter.NONE.with(new Criterion.Value("agence", Set.of("Nord")))
                .with(Condition.without(new Criterion.Coded("essai:LOG.ISOL")));
        Set<String> kinds = new HashSet<>();
        for (Facets.Facet facet : grid.facets(filter).facets()) {
            kinds.add(facet.criterion().getClass().getSimpleName());
            boolean sameVariable = facet.criterion() instanceof Criterion.Value value
                    && value.variable().equals("agence");
            GridFilter added = sameVariable ? filter.withValue("agence", null).with(facet.criterion())
                    : filter.with(facet.criterion());
            assertEquals(expected(added.conditions()).size(), facet.count(), facet.toString());
        }
        assertTrue(kinds.containsAll(
                Set.of("State", "Suggested", "Coder", "Length", "Coded", "Value", "CodedOn", "Noted")),
                kinds::toString);
    }

    @Test
    void anotherValueOfAVariableIsOneMoreThatIsAccepted() {
        GridFilter north = GridFilter.NONE.widened(new Criterion.Value("agence", Set.of("Nord")));
        assertEquals(60, rows(north.widened(new Criterion.Value("agence", Set.of("Sud")))).size());
        assertEquals(1, north.widened(new Criterion.Value("agence", Set.of("Sud"))).conditions().size());
        assertEquals(2, north.widened(new Criterion.Value("note", Set.of("3"))).conditions().size());
    }

    @Test
    void whatIsTypedMayBeALengthADayOrWords() {
        assertEquals(new Criterion.Length(31, Integer.MAX_VALUE), TypedCriteria.of("> 30").getFirst());
        assertEquals(new Criterion.Length(10, 20), TypedCriteria.of("20-10").getFirst());
        assertEquals(new Criterion.CodedOn(LocalDate.of(2026, 11, 3), null), TypedCriteria.of("3/11/2026").getFirst());
        assertEquals(List.of(new Criterion.Words("31/02/2026", false), new Criterion.Words("31/02/2026", true)),
                TypedCriteria.of("31/02/2026"));
        assertEquals(List.of(), TypedCriteria.of("  "));
    }
}
