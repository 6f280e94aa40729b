package org.verbatelier.presentation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.corpus.Variable;

/** Counts in one sweep what the verbatims that a filter accepts could be filtered by next. */
final class FacetCount {

    private static final int MOST_VALUES = 300;
    private static final List<Criterion.Length> LENGTHS = List.of(new Criterion.Length(0, 5),
            new Criterion.Length(6, 15), new Criterion.Length(16, 40), new Criterion.Length(41, Integer.MAX_VALUE));

    private final Study study;
    private final StateBoard states;
    private final Marks marks;
    private final StudyColumns columns;
    private final Map<Criterion, Integer> counts = new HashMap<>();

    FacetCount(Study study, StateBoard states, Marks marks, StudyColumns columns) {
        this.study = study;
        this.states = states;
        this.marks = marks;
        this.columns = columns;
    }

    /**
     * Counts.
     *
     * @param accepted the verbatims that all conditions but one accept
     */
    Facets of(GridFilter filter, Function<Criterion, BitSet> accepted) {
        BitSet all = accepted.apply(null);
        Map<String, Set<String>> families = families();
        List<Criterion> dates = dates();
        Map<Criterion, RowTestOf> dateTests = new HashMap<>();
        RowTest test = new RowTest(study, states, marks, columns);
        dates.forEach(date -> dateTests.put(date, test.of(date)::test));
        new Sweep(study).run((from, to) -> {
            for (int i = all.nextSetBit(from); i >= 0 && i < to; i = all.nextSetBit(i + 1)) {
                int entry = i;
                count(entry, families);
                dateTests.forEach((date, meets) -> {
                    if (meets.test(entry)) {
                        add(date);
                    }
                });
            }
        });
        List<Facets.Facet> facets = new ArrayList<>();
        for (CodingState state : CodingState.values()) {
            put(facets, new Criterion.State(Set.of(state)), false);
        }
        put(facets, new Criterion.Suggested(null), false);
        study.codings().coders().forEach(coder -> put(facets, new Criterion.Coder(coder), false));
        // the other two are states
        FlagKind.VALUES.stream().filter(kind -> kind != FlagKind.NOTHING_TO_CODE && kind != FlagKind.TO_DISCUSS)
                .forEach(kind -> put(facets, new Criterion.Flagged(kind), false));
        put(facets, new Criterion.Noted(), false);
        dates.forEach(date -> put(facets, date, false));
        LENGTHS.forEach(length -> put(facets, length, false));
        codes().forEach(code -> put(facets, new Criterion.Coded(code), true));
        for (Variable variable : study.corpus().variables()) {
            values(filter, accepted, all, variable.getName(), facets);
        }
        rules().forEach(rule -> put(facets, new Criterion.Suggested(rule), false));
        return new Facets(facets);
    }

    /** Whether a verbatim meets a criterion. */
    @FunctionalInterface
    private interface RowTestOf {

        boolean test(int entry);
    }

    private void put(List<Facets.Facet> facets, Criterion criterion, boolean alsoNone) {
        int count = counts.getOrDefault(criterion, 0);
        if (count > 0 || alsoNone) {
            facets.add(new Facets.Facet(criterion, count));
        }
    }

    private void add(Criterion criterion) {
        counts.merge(criterion, 1, Integer::sum);
    }

    private void count(int place, Map<String, Set<String>> families) {
        VerbatimEntry entry = study.corpus().entries().get(place);
        add(new Criterion.State(Set.of(states.get(place))));
        int words = RowTest.words(entry.text());
        LENGTHS.stream().filter(length -> words >= length.from() && words <= length.to()).forEach(this::add);
        Set<Criterion> found = new HashSet<>();
        boolean noted = !study.codings().memosOf(entry.id()).isEmpty();
        for (Coding coding : study.codings().of(entry.id())) {
            families.getOrDefault(coding.getCode(), Set.of(coding.getCode()))
                    .forEach(code -> found.add(new Criterion.Coded(code)));
            found.add(new Criterion.Coder(study.codings().coderOf(coding)));
            noted |= coding.getMemo() != null;
        }
        for (Suggestion suggestion : marks.suggestions(entry.id())) {
            found.add(new Criterion.Suggested(null));
            found.add(new Criterion.Suggested(suggestion.getRule()));
        }
        for (Flag flag : study.codings().flagsOf(entry.id())) {
            found.add(new Criterion.Flagged(flag.getKind()));
        }
        if (noted) {
            found.add(new Criterion.Noted());
        }
        found.forEach(this::add);
    }

    private static List<Criterion> dates() {
        LocalDate today = LocalDate.now();
        return List.of(new Criterion.CodedOn(today, null), new Criterion.CodedOn(today.minusDays(6), null),
                new Criterion.CodedOn(today.minusDays(29), null));
    }

    private Collection<String> rules() {
        Map<String, Boolean> rules = new TreeMap<>();
        counts.keySet().forEach(criterion -> {
            if (criterion instanceof Criterion.Suggested suggested && suggested.rule() != null) {
                rules.put(suggested.rule(), true);
            }
        });
        return rules.keySet();
    }

    /** Themes and codes in reading order. */
    private List<String> codes() {
        List<String> all = new ArrayList<>();
        for (Scheme scheme : study.codes().schemes()) {
            for (Theme theme : scheme.getThemes()) {
                all.add(new CodeId(scheme.getId(), theme.getId()).toString());
                add(theme.getCodes(), all);
            }
        }
        return all;
    }

    private void add(List<Code> codes, List<String> all) {
        for (Code code : codes) {
            all.add(study.codes().qualified(code));
            add(code.getCodes(), all);
        }
    }

    /** For each code all that it counts for: itself, those it refines, its theme. */
    private Map<String, Set<String>> families() {
        Map<String, Set<String>> families = new HashMap<>();
        for (String broad : codes()) {
            CodeFamily.of(study.codes(), broad)
                    .forEach(code -> families.computeIfAbsent(code, c -> new HashSet<>()).add(broad));
        }
        return families;
    }

    private void values(GridFilter filter, Function<Criterion, BitSet> accepted, BitSet all, String variable,
            List<Facets.Facet> facets) {
        ValueColumn column = columns.values(variable);
        if (column.values().size() > MOST_VALUES || column.values().size() < 2) {
            return;
        }
        // of the variable's own condition, more values may be accepted than are now
        BitSet rows = filter.conditions().stream().filter(c -> !c.without()).map(Condition::criterion)
                .filter(c -> c instanceof Criterion.Value value && value.variable().equals(variable)).findFirst()
                .map(accepted).orElse(all);
        int[] count = new int[column.values().size()];
        for (int entry = rows.nextSetBit(0); entry >= 0; entry = rows.nextSetBit(entry + 1)) {
            count[column.place(entry)]++;
        }
        for (int place = 0; place < count.length; place++) {
            if (count[place] > 0) {
                facets.add(new Facets.Facet(new Criterion.Value(variable, Set.of(column.values().get(place))),
                        count[place]));
            }
        }
    }
}
