package org.verbatelier.chart;

import java.util.List;
import java.util.Locale;

import org.verbatelier.chart.internal.Description;

/** A chart as data: no place, no colour, every number printed as people read it. */
public sealed interface Chart
        permits RankedBars, DivergingBars, QuadrantMatrix, Dumbbells, Slopes, HeatMap, Curve, Network {

    Caption caption();

    /** Everything that can be pointed at, in the order in which it is read. */
    List<Mark> marks();

    /** What it shows. */
    default String title() {
        return caption().title();
    }

    /** How to read it: base, n, method; may be empty. */
    default String note() {
        return caption().note();
    }

    /** What it shows, in words: for those who do not see it. */
    default String description() {
        return Description.of(this);
    }

    /** The language of its words and numbers. */
    default Locale locale() {
        return caption().locale();
    }
}
