package org.verbatelier.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of values with what lies between them, such as what tenants and what staff say of one moment.
 *
 * @param first who the first values are of, such as tenants
 * @param second who the second values are of, such as staff
 * @param between what the distance between them is called
 * @param pairs from top to bottom, at least one
 */
public record Dumbbells(Caption caption, Axis axis, String first, String second, String between, List<Pair> pairs)
        implements Chart {

    /**
     * A pair.
     *
     * @param gap the first less the second, printed with its verdict; it has no number where no verdict is possible
     */
    public record Pair(String label, Value first, Value second, Value gap) {}

    /** @throws IllegalArgumentException without any pair */
    public Dumbbells {
        pairs = List.copyOf(pairs);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("a chart without pairs");
        }
    }

    @Override
    public List<Mark> marks() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(new Mark(pair.label(), first, pair.first()),
                        new Mark(pair.label(), second, pair.second()), new Mark(pair.label(), between, pair.gap())))
                .toList();
    }
}
