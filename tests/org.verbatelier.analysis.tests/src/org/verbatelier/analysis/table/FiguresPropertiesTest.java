package org.verbatelier.analysis.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.suppression.Attacker;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Figures of random studies")
class FiguresPropertiesTest {

    private static final int STUDIES = 10;
    private static final EvidenceFilter TENANTS = EvidenceFilter.TENANTS;
    private static final List<String> CODES = List.of("s:DEM.DELA", "s:DEM.RELA", "s:LOG.HUMI", "s:PCO.PROP", "t:XBA",
            "s:SEC.TRAF");
    private static final double NEARLY = 1e-12;

    /** A respondent with texts and codings, before they have an order. */
    private record Person(String id, Map<String, String> values, LocalDate day, List<List<Saying>> texts) {}

    private record Saying(int start, String code, Valence valence, int severity) {}

    @Test
    @DisplayName("do not depend on the order of people, texts and codings")
    void order() {
        for (int seed = 0; seed < STUDIES; seed++) {
            List<Person> people = people(new Random(seed));
            Figures figures = Figures.of(evidence(people));
            Collections.shuffle(people, new Random(seed));
            people.forEach(person -> person.texts().forEach(sayings -> Collections.shuffle(sayings, new Random(1))));
            Figures shuffled = Figures.of(evidence(people));
            for (BaseKind kind : BaseKind.values()) {
                assertEquals(figures.frequencies(Grouping.CODE, kind, TENANTS),
                        shuffled.frequencies(Grouping.CODE, kind, TENANTS));
                assertEquals(figures.cross(Grouping.THEME, kind, TENANTS, "residence"),
                        shuffled.cross(Grouping.THEME, kind, TENANTS, "residence"));
                assertEquals(figures.coOccurrences(Grouping.CODE, kind, TENANTS),
                        shuffled.coOccurrences(Grouping.CODE, kind, TENANTS));
                assertEquals(figures.waves(Grouping.CODE, kind, TENANTS),
                        shuffled.waves(Grouping.CODE, kind, TENANTS));
                assertEquals(figures.periods(Grouping.CODE, kind, TENANTS, 3, 1),
                        shuffled.periods(Grouping.CODE, kind, TENANTS, 3, 1));
            }
            assertEquals(figures.priorities(Grouping.CODE, TENANTS), shuffled.priorities(Grouping.CODE, TENANTS));
            assertEquals(figures.scoresBy(Grouping.CODE, TENANTS, "note", Scores.Scale.TEN),
                    shuffled.scoresBy(Grouping.CODE, TENANTS, "note", Scores.Scale.TEN));
        }
    }

    @Test
    @DisplayName("are the same with weights of one as without")
    void weightsOfOne() {
        for (int seed = 0; seed < STUDIES; seed++) {
            Evidence evidence = evidence(people(new Random(seed)));
            double[] ones = new double[evidence.respondents().size()];
            Arrays.fill(ones, 1);
            Figures weighted = Figures.of(evidence).with(Weights.of("un", ones));
            for (BaseKind kind : BaseKind.values()) {
                FrequencyTable table = weighted.frequencies(Grouping.CODE, kind, TENANTS);
                assertEquals(table.base().n(), table.effectiveSize(), NEARLY);
                for (FrequencyRow row : table.rows()) {
                    assertEquals(row.share(), row.weighted().share(), NEARLY);
                    assertEquals(row.low(), row.weighted().low(), NEARLY);
                    assertEquals(row.high(), row.weighted().high(), NEARLY);
                }
                for (CrossTable.Row row : weighted.cross(Grouping.THEME, kind, TENANTS, "residence").rows()) {
                    row.cells().stream().filter(cell -> !cell.suppressed() && cell.base() > 0)
                            .forEach(cell -> assertEquals(cell.share(), cell.weighted().share(), NEARLY));
                }
            }
        }
    }

    @Test
    @DisplayName("never let a hidden cell of a table by residence in agency follow from anything shown")
    void hiddenCellsStayHidden() {
        int hidden = 0;
        for (int seed = 0; seed < STUDIES * 4; seed++) {
            Random random = new Random(seed);
            Figures figures = Figures.of(evidence(people(random))).with(new Disclosure(2 + random.nextInt(14)));
            CrossTable table = figures.cross(Grouping.CODE, BaseKind.values()[seed % 3], TENANTS, "residence");
            hidden += assertUnsolvable(table.columns(), table.columns().stream().map(Column::suppressed).toList());
            for (CrossTable.Row row : table.rows()) {
                hidden += assertUnsolvable(table.columns(), row.cells().stream().map(Cell::suppressed).toList());
                for (Cell cell : row.cells()) {
                    assertTells(cell, row.total());
                }
                // whoever sees the shown cells makes the same test of them, so that it tells nothing else
                List<Cell> shown = new ArrayList<>();
                for (int i = 0; i < row.cells().size(); i++) {
                    if (table.columns().get(i).level() == Column.Level.VALUE && !row.cells().get(i).suppressed()
                            && row.cells().get(i).base() > 0) {
                        shown.add(row.cells().get(i));
                    }
                }
                assertEquals(shown.size() < 2, row.test() == null);
                if (row.test() != null) {
                    Significance again = Significance.of(org.verbatelier.analysis.stat.Contingency.ofPresence(
                            shown.stream().mapToLong(Cell::n).toArray(),
                            shown.stream().mapToLong(Cell::base).toArray()));
                    assertEquals(again.withQ(row.test().q()), row.test());
                }
            }
        }
        assertTrue(hidden > 500, "cells were hidden: " + hidden);
    }

    private static void assertTells(Cell cell, Cell total) {
        if (cell.suppressed()) {
            assertEquals(-1, cell.n() + cell.base() + cell.positive() + cell.negative() + 3);
            assertTrue(Double.isNaN(cell.share()) && Double.isNaN(cell.residual())
                    && Double.isNaN(cell.specificity()));
            assertNull(cell.trace());
        } else {
            assertTrue(cell.low() <= cell.share() && cell.share() <= cell.high());
            assertTrue(cell.n() <= cell.base() && cell.positive() <= cell.n() && cell.negative() <= cell.n());
            assertTrue(!total.suppressed() || Double.isNaN(cell.residual()), "a residual tells the total");
        }
    }

    private static int assertUnsolvable(List<Column> columns, List<Boolean> suppressed) {
        Attacker attacker = new Attacker(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            List<Integer> parts = new ArrayList<>();
            for (int j = 0; j < columns.size(); j++) {
                Column part = columns.get(j);
                boolean of = switch (columns.get(i).level()) {
                    case TOTAL -> part.level() == Column.Level.GROUP;
                    case GROUP -> part.level() == Column.Level.VALUE && part.parent().equals(columns.get(i).value());
                    case VALUE -> false;
                };
                if (of) {
                    parts.add(j);
                }
            }
            if (!parts.isEmpty()) {
                attacker.knows(i, parts);
            }
        }
        boolean[] hidden = new boolean[suppressed.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = suppressed.get(i);
        }
        assertEquals(List.of(), attacker.solves(hidden));
        return Collections.frequency(suppressed, true);
    }

    @Test
    @DisplayName("lead from every shown figure to exactly the people it counts")
    void traces() {
        for (int seed = 0; seed < STUDIES; seed++) {
            Figures figures = Figures.of(evidence(people(new Random(seed)))).with(Disclosure.EVERYTHING);
            List<Cell> cells = new ArrayList<>();
            for (String variable : List.of("residence", "agence", "note")) {
                figures.cross(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS, variable).rows()
                        .forEach(row -> cells.addAll(row.cells()));
            }
            figures.periods(Grouping.THEME, BaseKind.RESPONDENTS, TENANTS, 3, 1).rows()
                    .forEach(row -> cells.addAll(row.cells()));
            for (Cell cell : cells) {
                assertEquals(cell.n(), people(figures.evidence(), cell.trace().marks(figures.evidence())));
                assertEquals(cell.negative(), people(figures.evidence(),
                        cell.trace().withValence(Valence.NEGATIVE).marks(figures.evidence())));
                assertEquals(cell.trace().key(), cell.trace().withValence(null).key());
            }
            assertEquals(cells.stream().map(Cell::trace).distinct().count(),
                    cells.stream().map(cell -> cell.trace().key()).distinct().count());
        }
    }

    private static long people(Evidence evidence, List<Evidence.Mark> marks) {
        return marks.stream().map(mark -> evidence.respondentOf(mark).id()).distinct().count();
    }

    @Test
    @DisplayName("compare a perimeter and the rest, before and after, the other way round with the sign turned")
    void beforeAndAfter() {
        for (int seed = 0; seed < STUDIES; seed++) {
            Figures figures = Figures.of(evidence(people(new Random(seed)))).with(Disclosure.EVERYTHING);
            EvidenceFilter before = TENANTS.withWaves(Set.of("2019"));
            EvidenceFilter after = TENANTS.withWaves(Set.of("2023"));
            BeforeAfterTable there = figures.beforeAfter(Grouping.CODE, before, after, "agence", Set.of("A0"));
            BeforeAfterTable elsewhere = figures.beforeAfter(Grouping.CODE, before, after, "agence",
                    Set.of("A1", "A2"));
            for (BeforeAfterTable.Row row : there.rows()) {
                BeforeAfterTable.Row other = elsewhere.rows().stream()
                        .filter(one -> one.code().equals(row.code()) && one.scheme().equals(row.scheme())).findFirst()
                        .orElseThrow();
                assertEquals(row.change(), other.changeElsewhere());
                assertEquals(row.net().value(), -other.net().value(), NEARLY);
                assertTrue(row.net().low() <= row.net().value() && row.net().value() <= row.net().high());
            }
        }
    }

    @Test
    @DisplayName("are never weighted where households were met")
    void encountersAreNotWeighted() {
        Evidence.Builder builder = Evidence.builder();
        int household = builder.respondent(new Evidence.Respondent("GC", Audience.TENANT, "s", "", true, name -> ""));
        int text = builder.text(household, "GC/T01", true);
        builder.mark(new Evidence.Mark(text, 0, 4, "s:A.B", Valence.NEGATIVE, 2));
        FrequencyTable table = Figures.of(builder.build()).with(Weights.of("poids", 3))
                .frequencies(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS);
        assertNull(table.rows().getFirst().weighted());
        assertTrue(Double.isNaN(table.effectiveSize()));
    }

    @Test
    @DisplayName("stop when told so, and refuse variables that are none or make no groups")
    void refusals() {
        Figures figures = Figures.of(evidence(people(new Random(0))));
        assertThrows(CancellationException.class, () -> figures.cancelledBy(() -> true).frequencies(Grouping.CODE,
                BaseKind.RESPONDENTS, TENANTS));
        assertThrows(IllegalArgumentException.class, () -> figures.cross(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS,
                "couleur"));
        assertFalse(figures.cross(Grouping.CODE, BaseKind.RESPONDENTS, TENANTS, "NOTE").columns().isEmpty());
    }

    private static List<Person> people(Random random) {
        List<Person> people = new ArrayList<>();
        int count = 30 + random.nextInt(150);
        for (int i = 0; i < count; i++) {
            int place = random.nextInt(random.nextInt(8) + 1);
            Map<String, String> values = Map.of("residence", i % 19 == 0 ? "" : "R" + place, "agence",
                    "A" + place % 3, "note", random.nextInt(9) == 0 ? "" : String.valueOf(random.nextInt(11)), "vague",
                    random.nextBoolean() ? "2019" : "2023");
            List<List<Saying>> texts = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                List<Saying> sayings = new ArrayList<>();
                for (int k = random.nextInt(4); k > 0; k--) {
                    Valence valence = Valence.values()[random.nextInt(4)];
                    sayings.add(new Saying(random.nextInt(3), CODES.get(random.nextInt(1 + random.nextInt(6))),
                            valence, valence == Valence.NEGATIVE ? random.nextInt(5) : 0));
                }
                texts.add(sayings);
            }
            people.add(new Person("V" + i, values, LocalDate.of(2023, 1 + random.nextInt(8), 15), texts));
        }
        return people;
    }

    private static Evidence evidence(List<Person> people) {
        Evidence.Builder builder = Evidence.builder();
        builder.variable(new VariableEntry("residence", VariableRole.RESIDENCE));
        builder.variable(new VariableEntry("agence", VariableRole.AGENCY));
        builder.variable(new VariableEntry("note", VariableRole.SCORE));
        for (Person person : people) {
            int respondent = builder.respondent(new Evidence.Respondent(person.id(), Audience.TENANT, "s",
                    person.values().get("vague"), false, person.day(), person.values()::get));
            for (int i = 0; i < person.texts().size(); i++) {
                int text = builder.text(respondent, person.id() + "/" + i, true);
                for (Saying saying : person.texts().get(i)) {
                    builder.mark(new Evidence.Mark(text, saying.start(), saying.start() + 5, saying.code(),
                            saying.valence(), saying.severity()));
                }
            }
        }
        return builder.build();
    }
}
