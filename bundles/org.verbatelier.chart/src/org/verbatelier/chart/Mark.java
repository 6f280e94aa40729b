package org.verbatelier.chart;

/**
 * Something on a chart that can be pointed at, read aloud and followed to its passages.
 *
 * @param label the row, theme or place it stands for
 * @param series which of several things is measured there; empty when there is only one
 * @param value the number
 */
public record Mark(String label, String series, Value value) {

    /** Label and series. */
    public String name() {
        return series.isEmpty() ? label : label + ", " + series;
    }
}
