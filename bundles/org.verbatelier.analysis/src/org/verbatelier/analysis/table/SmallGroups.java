package org.verbatelier.analysis.table;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.suppression.Suppression;

/** Whether figures may be told of those whom a filter keeps. */
final class SmallGroups {

    private final Evidence evidence;
    private final Disclosure disclosure;

    SmallGroups(Evidence evidence, Disclosure disclosure) {
        this.evidence = evidence;
        this.disclosure = disclosure;
    }

    /** Whether the filter keeps a group that is small, or that a table by places hides. */
    boolean hides(Selection selection) {
        return hides(selection.filter(), selection.people());
    }

    /** The same, of a filter that keeps so many people. */
    boolean hides(EvidenceFilter filter, int people) {
        return filter.narrows() && disclosure.hides() && (people < disclosure.threshold() || hidesPlaces(filter));
    }

    private boolean hidesPlaces(EvidenceFilter filter) {
        for (Map.Entry<String, Set<String>> condition : filter.values().entrySet()) {
            VariableEntry place = evidence.variable(condition.getKey()).filter(VariableEntry::isPlace).orElse(null);
            if (place != null && hides(filter, place, condition.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Places that are hidden may be told of together only where they make a whole that is shown. */
    private boolean hides(EvidenceFilter filter, VariableEntry place, Set<String> values) {
        EvidenceFilter everywhere = filter.withOnly(place.name(), Set.of());
        Selection selection = Selection.of(evidence, everywhere);
        Layout layout = Layout.of(selection, place.name());
        int[] people = new int[layout.size()];
        for (int i = 0; i < selection.everybody(); i++) {
            if (selection.counts(i) && layout.of()[i] >= 0) {
                people[layout.of()[i]]++;
            }
        }
        Suppression suppression = Suppression.of(layout.parents(), layout.sum(people), disclosure, false);
        Set<Integer> hidden = new TreeSet<>();
        Set<Integer> wanted = new TreeSet<>();
        for (int i = 0; i < layout.size(); i++) {
            Layout.Group group = layout.groups().get(i);
            if (group.level() == Column.Level.VALUE && values.contains(group.value())) {
                wanted.add(i);
                if (suppression.hides(i)) {
                    hidden.add(i);
                }
            }
        }
        for (int i = 0; i < layout.size() && !hidden.isEmpty(); i++) {
            if (!suppression.hides(i)) {
                Set<Integer> parts = parts(layout, i);
                if (!parts.isEmpty() && wanted.containsAll(parts)) {
                    hidden.removeAll(parts);
                }
            }
        }
        return !hidden.isEmpty();
    }

    private static Set<Integer> parts(Layout layout, int group) {
        Set<Integer> parts = new TreeSet<>();
        for (int i = 1; i < layout.size(); i++) {
            if (layout.parents()[i] == group) {
                parts.add(i);
            }
        }
        return parts;
    }
}
