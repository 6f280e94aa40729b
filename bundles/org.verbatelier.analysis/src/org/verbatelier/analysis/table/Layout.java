package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.verbatelier.analysis.Categories;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.model.corpus.VariableRole;

/**
 * The groups that the values of a variable make of the respondents: a tree whose root is the total. A residence stands
 * in its agency, and an agency has its residences below it even in tables that do not show them, so that tables by
 * agency and by residence hide the same.
 *
 * @param variable the variable that is shown
 * @param within the variable that encloses it and is shown too; null when there is none
 * @param parents for each group the one it is a part of; -1 for the total, which is the first
 * @param groups what each group is; those without a level are not shown
 * @param of the finest group of each respondent; -1 when they have no value
 * @param unknown respondents counted who have no value
 */
record Layout(VariableEntry variable, VariableEntry within, int[] parents, List<Group> groups, int[] of,
        int unknown) {

    /** More values make no table: the variable is an identifier or a text. */
    static final int MOST_VALUES = 1_000;

    /** A group; {@code level} is null when it is not shown. */
    record Group(Column.Level level, String value, String parent, EvidenceFilter filter) {}

    /**
     * The groups of the respondents of a selection.
     *
     * @throws IllegalArgumentException when there is no such variable, or it has too many values
     */
    static Layout of(Selection selection, String name) {
        Evidence evidence = selection.evidence();
        VariableEntry variable = evidence.variable(name)
                .orElseThrow(() -> new IllegalArgumentException("no variable " + name));
        if (variable.role() == VariableRole.RESIDENCE) {
            Optional<VariableEntry> agency = evidence.variable(VariableRole.AGENCY);
            return agency.isPresent() ? nested(selection, agency.get(), variable, true) : flat(selection, variable);
        }
        if (variable.role() == VariableRole.AGENCY) {
            Optional<VariableEntry> residence = evidence.variable(VariableRole.RESIDENCE);
            return residence.isPresent() ? nested(selection, variable, residence.get(), false)
                    : flat(selection, variable);
        }
        return flat(selection, variable);
    }

    private static Layout flat(Selection selection, VariableEntry variable) {
        Categories values = categories(selection, variable);
        int[] place = present(selection, values.of(), values.values().size());
        List<Integer> parents = new ArrayList<>(List.of(-1));
        List<Group> groups = new ArrayList<>(List.of(total(selection, variable, values)));
        for (int value = 0; value < place.length; value++) {
            if (place[value] > 0) {
                place[value] = groups.size();
                parents.add(0);
                String text = values.values().get(value);
                groups.add(new Group(Column.Level.VALUE, text, "", only(selection.filter(), variable, text)));
            }
        }
        int[] of = new int[selection.everybody()];
        Arrays.setAll(of, i -> selection.counts(i) && values.of()[i] >= 0 ? place[values.of()[i]] : -1);
        return layout(selection, variable, null, parents, groups, of);
    }

    /** Agencies with their residences; one level or both are shown. */
    private static Layout nested(Selection selection, VariableEntry outer, VariableEntry inner, boolean showInner) {
        Categories agencies = categories(selection, outer);
        Categories residences = categories(selection, inner);
        TreeMap<Integer, TreeMap<Integer, Integer>> found = new TreeMap<>();
        int[] of = new int[selection.everybody()];
        Arrays.fill(of, -1);
        for (int i = 0; i < of.length; i++) {
            if (isKnown(selection, i, agencies, residences, showInner)) {
                found.computeIfAbsent(agencies.of()[i], agency -> new TreeMap<>()).put(residences.of()[i], 0);
            }
        }
        List<Integer> parents = new ArrayList<>(List.of(-1));
        List<Group> groups = new ArrayList<>(List.of(total(selection, showInner ? inner : outer,
                showInner ? residences : agencies)));
        found.forEach((agency, inside) -> {
            int group = groups.size();
            String name = agency < 0 ? "" : agencies.values().get(agency);
            EvidenceFilter there = only(selection.filter(), outer, name);
            parents.add(0);
            groups.add(showInner
                    ? new Group(Column.Level.GROUP, name, "", having(selection, there, inner, residences))
                    : new Group(Column.Level.VALUE, name, "", there));
            inside.replaceAll((residence, unused) -> {
                String text = residence < 0 ? "" : residences.values().get(residence);
                parents.add(group);
                groups.add(new Group(showInner ? Column.Level.VALUE : null, text, name, only(there, inner, text)));
                return groups.size() - 1;
            });
        });
        for (int i = 0; i < of.length; i++) {
            if (isKnown(selection, i, agencies, residences, showInner)) {
                of[i] = found.get(agencies.of()[i]).get(residences.of()[i]);
            }
        }
        return layout(selection, showInner ? inner : outer, showInner ? outer : null, parents, groups, of);
    }

    private static boolean isKnown(Selection selection, int respondent, Categories agencies, Categories residences,
            boolean byResidence) {
        return selection.counts(respondent) && (byResidence ? residences : agencies).of()[respondent] >= 0;
    }

    private static Layout layout(Selection selection, VariableEntry variable, VariableEntry within,
            List<Integer> parents, List<Group> groups, int[] of) {
        if (groups.size() > MOST_VALUES) {
            throw new IllegalArgumentException(variable.name() + " has more than " + MOST_VALUES + " values");
        }
        int unknown = 0;
        for (int i = 0; i < of.length; i++) {
            unknown += selection.counts(i) && of[i] < 0 ? 1 : 0;
        }
        return new Layout(variable, within, parents.stream().mapToInt(Integer::intValue).toArray(),
                List.copyOf(groups), of, unknown);
    }

    private static Categories categories(Selection selection, VariableEntry variable) {
        return selection.evidence().categories(variable.name());
    }

    private static int[] present(Selection selection, int[] of, int count) {
        int[] present = new int[count];
        for (int i = 0; i < of.length; i++) {
            if (selection.counts(i) && of[i] >= 0) {
                present[of[i]] = 1;
            }
        }
        return present;
    }

    /** Everybody who has a value. */
    private static Group total(Selection selection, VariableEntry variable, Categories values) {
        return new Group(Column.Level.TOTAL, "", "", having(selection, selection.filter(), variable, values));
    }

    /** A filter for those who have any value; the filter itself when nobody lacks one. */
    private static EvidenceFilter having(Selection selection, EvidenceFilter filter, VariableEntry variable,
            Categories values) {
        for (int i = 0; i < selection.everybody(); i++) {
            if (selection.counts(i) && values.of()[i] < 0) {
                return filter.values().containsKey(variable.name()) ? filter
                        : filter.withOnly(variable.name(), Set.copyOf(values.values()));
            }
        }
        return filter;
    }

    private static EvidenceFilter only(EvidenceFilter filter, VariableEntry variable, String value) {
        return filter.withOnly(variable.name(), Set.of(value));
    }

    int size() {
        return parents.length;
    }

    /** Counts of the finest groups added up through the tree. */
    int[] sum(int[] finest) {
        int[] sums = finest.clone();
        for (int i = sums.length - 1; i > 0; i--) {
            sums[parents[i]] += sums[i];
        }
        return sums;
    }

    /** The finest groups that make each group. */
    int[][] finest() {
        boolean[] wholes = new boolean[size()];
        List<List<Integer>> finest = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            finest.add(new ArrayList<>());
            if (i > 0) {
                wholes[parents[i]] = true;
            }
        }
        for (int i = 0; i < size(); i++) {
            for (int up = i; up >= 0 && !wholes[i]; up = parents[up]) {
                finest.get(up).add(i);
            }
        }
        return finest.stream().map(some -> some.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
