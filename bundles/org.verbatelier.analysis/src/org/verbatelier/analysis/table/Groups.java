package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.verbatelier.analysis.Categories;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.suppression.Suppression;
import org.verbatelier.analysis.suppression.Visibility;

/**
 * How many people there are in each group that one variable, or two together, make, and which of them may be named.
 *
 * @param variables one or two names
 * @param sizes people by value of each variable, in their order; -1 when the group may not be named. An empty value
 *        stands for everybody
 */
public record Groups(List<String> variables, Map<List<String>, Integer> sizes) {

    public Groups {
        variables = List.copyOf(variables);
        sizes = Map.copyOf(sizes);
    }

    /**
     * People of a group; -1 when it may not be named, 0 when there is nobody. Values compare without regard to case.
     */
    public int people(String... values) {
        return sizes.getOrDefault(key(List.of(values)), 0);
    }

    /** Whether a group may be named: there are people, enough of them, and no smaller group follows from it. */
    public boolean mayName(String... values) {
        return people(values) > 0;
    }

    private static List<String> key(List<String> values) {
        return values.stream().map(value -> value.strip().toLowerCase(Locale.ROOT)).toList();
    }

    static Groups of(Selection selection, List<String> variables, Disclosure disclosure) {
        Map<List<String>, Integer> sizes = new TreeMap<>(Comparator.comparing(List::toString));
        Layout columns = Layout.of(selection, variables.getLast());
        int[][] counts;
        List<String> names = new ArrayList<>(List.of(""));
        switch (variables.size()) {
            case 1 -> counts = new int[][] { new int[columns.size()] };
            case 2 -> {
                names.addAll(selection.evidence().categories(variables.getFirst()).values());
                counts = new int[names.size()][columns.size()];
            }
            default -> throw new IllegalArgumentException("one or two variables, not " + variables.size());
        }
        Categories rows = selection.evidence().categories(variables.getFirst());
        for (int i = 0; i < selection.everybody(); i++) {
            if (selection.counts(i) && columns.of()[i] >= 0 && (counts.length == 1 || rows.of()[i] >= 0)) {
                counts[0][columns.of()[i]]++;
                if (counts.length > 1) {
                    counts[1 + rows.of()[i]][columns.of()[i]]++;
                }
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = columns.sum(counts[i]);
        }
        Visibility[][] visible = Suppression.grid(columns.parents(), counts, disclosure.threshold(), false);
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < columns.size(); j++) {
                Layout.Group group = columns.groups().get(j);
                if (group.level() == Column.Level.VALUE || group.level() == Column.Level.TOTAL) {
                    List<String> key = variables.size() == 1 ? List.of(group.value())
                            : List.of(names.get(i), group.value());
                    int size = visible[i][j] == Visibility.SHOWN ? counts[i][j] : -1;
                    // of two places of one name the one that may not be named decides
                    sizes.merge(key(key), size, (one, other) -> one < 0 || other < 0 ? -1 : one + other);
                }
            }
        }
        return new Groups(variables, sizes);
    }
}
