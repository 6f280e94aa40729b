package org.verbatelier.publish.document;

import java.util.Objects;

import org.verbatelier.chart.Chart;

/**
 * A chart with its title and its note. Where a format can, it is native and may be edited; withheld figures are not in
 * its data.
 *
 * @param chart what to draw
 */
public record Figure(Chart chart) implements Block {

    public Figure {
        Objects.requireNonNull(chart, "chart");
    }
}
