package org.verbatelier.chart;

import org.verbatelier.chart.internal.SansMetrics;

/** Tells how wide words are in the typeface they will be painted in. */
@FunctionalInterface
public interface TextMeasurer {

    /** The widths of Helvetica, which Arial and Liberation Sans share: for pages whose typeface is one of them. */
    TextMeasurer SANS = new SansMetrics();

    /**
     * The width of words on one line.
     *
     * @param size of the type, in points
     * @return points, 0 or more
     */
    double width(String words, double size, boolean bold);
}
