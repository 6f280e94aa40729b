package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines from wave to wave.
 *
 * @param waves names of the waves, in order, at least two
 * @param lines in the order in which they are read, at least one
 */
public record Slopes(Caption caption, Axis axis, List<String> waves, List<Line> lines) implements Chart {

    /**
     * A line.
     *
     * @param values one for each wave
     */
    public record Line(String label, List<Value> values) {

        public Line {
            values = List.copyOf(values);
        }
    }

    /** @throws IllegalArgumentException with less than two waves, without lines or when a line misses a wave */
    public Slopes {
        waves = List.copyOf(waves);
        lines = List.copyOf(lines);
        int count = waves.size();
        if (count < 2 || lines.isEmpty() || lines.stream().anyMatch(line -> line.values().size() != count)) {
            throw new IllegalArgumentException("lines need a value for each of at least two waves");
        }
    }

    @Override
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Line line : lines) {
            for (int wave = 0; wave < waves.size(); wave++) {
                marks.add(new Mark(line.label(), waves.get(wave), line.values().get(wave)));
            }
        }
        return List.copyOf(marks);
    }
}
