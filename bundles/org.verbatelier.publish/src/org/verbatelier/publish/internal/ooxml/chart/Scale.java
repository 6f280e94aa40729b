package org.verbatelier.publish.internal.ooxml.chart;

import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Unit;

/**
 * An axis of numbers.
 *
 * @param title what it measures; empty for none
 * @param least where it begins
 * @param greatest where it ends
 * @param step between ticks
 * @param format number format of the ticks
 * @param shown whether it is drawn at all
 */
record Scale(String title, double least, double greatest, double step, String format, boolean shown) {

    static Scale of(Axis axis) {
        return new Scale(axis.title(), axis.start(), axis.end(), axis.step(), format(axis), true);
    }

    /** The same to both sides of zero, a step longer for what is printed at the ends of bars. */
    static Scale mirrored(Axis axis) {
        String format = format(axis);
        return new Scale(axis.title(), -axis.end() - axis.step(), axis.end() + axis.step(), axis.step(),
                format + ";" + format, true);
    }

    /** An axis that only gives places. */
    static Scale hidden(double least, double greatest) {
        return new Scale("", least, greatest, 1, "General", false);
    }

    private static String format(Axis axis) {
        boolean whole = axis.ticks().stream().allMatch(tick -> tick.chars().noneMatch(c -> c == ',' || c == '.'));
        if (axis.unit() == Unit.SHARE) {
            return whole ? "0\"\u00a0\"%" : "0.0\"\u00a0\"%";
        }
        if (axis.unit() == Unit.POINTS) {
            // points are shares times a hundred: a percent format whose sign stays unseen would mislead, so it shows
            return whole ? "+0\"\u00a0\"%;\u22120\"\u00a0\"%;0\"\u00a0\"%"
                    : "+0.0\"\u00a0\"%;\u22120.0\"\u00a0\"%;0\"\u00a0\"%";
        }
        return whole ? "0" : "0.0";
    }
}
