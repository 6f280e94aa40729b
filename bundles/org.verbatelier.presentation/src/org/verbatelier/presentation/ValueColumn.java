package org.verbatelier.presentation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;

/**
 * The values of a variable over all verbatims, each distinct one a number, in an order that makes sense: numbers as numbers,
 * then words, accents and case apart; what is empty last.
 */
final class ValueColumn {

    private static final String NUMBER = "-?\\d{1,15}([.,]\\d+)?";

    private final List<String> values;
    private final char[] narrow;
    private final int[] wide;

    private ValueColumn(List<String> values, int[] places) {
        this.values = values;
        if (values.size() <= Character.MAX_VALUE) {
            // a study may have twenty variables and a million verbatims
            narrow = new char[places.length];
            wide = null;
            for (int i = 0; i < places.length; i++) {
                narrow[i] = (char) places[i];
            }
        } else {
            narrow = null;
            wide = places;
        }
    }

    /** Reads a variable. */
    static ValueColumn of(Study study, String variable) {
        Sweep sweep = new Sweep(study);
        Map<String, Integer> found = new HashMap<>();
        int[] places = new int[sweep.size()];
        Source[] last = new Source[1];
        int[] index = { -1 };
        sweep.run((from, to) -> {
            List<VerbatimEntry> entries = study.corpus().entries();
            for (int i = from; i < to; i++) {
                VerbatimEntry entry = entries.get(i);
                if (entry.source() != last[0]) {
                    last[0] = entry.source();
                    index[0] = indexOf(variable, last[0].getVariables());
                }
                String value = index[0] < 0 || entry.participant() == null || entry.participant().getValues() == null
                        ? ""
                        : entry.participant().getValues().get(index[0]);
                places[i] = found.computeIfAbsent(value, v -> found.size());
            }
        });
        return inOrder(found, places);
    }

    private static int indexOf(String name, List<Variable> variables) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).getName().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static ValueColumn inOrder(Map<String, Integer> found, int[] places) {
        List<String> ordered = found.keySet().stream().map(Value::of).sorted().map(Value::text).toList();
        int[] rank = new int[ordered.size()];
        for (int i = 0; i < rank.length; i++) {
            rank[found.get(ordered.get(i))] = i;
        }
        return new ValueColumn(ordered, Arrays.stream(places).map(place -> rank[place]).toArray());
    }

    /** The distinct values in order. */
    List<String> values() {
        return values;
    }

    /** The place of a verbatim's value in {@link #values()}. */
    int place(int entry) {
        return narrow != null ? narrow[entry] : wide[entry];
    }

    /** What a verbatim is sorted by: the place of its value, the greatest number when it has none. */
    int key(int entry) {
        int place = place(entry);
        return values.get(place).isEmpty() ? RowSort.EMPTY : place;
    }

    private record Value(String text, String folded, Double number) implements Comparable<Value> {

        static Value of(String text) {
            return new Value(text, FoldedText.of(text).strip(),
                    text.matches(NUMBER) ? Double.valueOf(text.replace(',', '.')) : null);
        }

        @Override
        public int compareTo(Value other) {
            if (text.isEmpty() || other.text.isEmpty()) {
                return Boolean.compare(text.isEmpty(), other.text.isEmpty());
            }
            // numbers before words, so that the order is one whatever is compared with what
            if (number == null || other.number == null) {
                int order = number == null && other.number == null
                        ? NaturalOrder.OF_FOLDED.compare(folded, other.folded)
                        : Boolean.compare(number == null, other.number == null);
                return order != 0 ? order : text.compareTo(other.text);
            }
            int order = number.compareTo(other.number);
            return order != 0 ? order : text.compareTo(other.text);
        }
    }
}
