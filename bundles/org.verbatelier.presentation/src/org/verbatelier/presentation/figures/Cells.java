package org.verbatelier.presentation.figures;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.stat.Difference;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.presentation.figures.FigureTable.Look;

/** Prints numbers as cells, by the same rules in every figure. */
final class Cells {

    /** Below this base a share misleads: counts are shown instead. */
    static final int SMALL = 30;
    private static final String NONE = "\u2013";

    private final FigureContext context;
    private final Evidence evidence;

    Cells(FigureContext context) {
        this.context = context;
        this.evidence = context.evidence();
    }

    /** The name of a theme or code. */
    FigureTable.Cell name(String code, String label, Trace trace) {
        String text = label.isEmpty() || label.equals(code) ? code
                : code.length() > 12 ? label : code + "\u2002" + label;
        return FigureTable.Cell.of(text, Behind.of(evidence, trace));
    }

    /** A number of units. */
    FigureTable.Cell count(int n, Trace trace) {
        return FigureTable.Cell.of(context.typography().count(n), n, n == 0 ? null : Behind.of(evidence, trace));
    }

    /** A number of units, nothing for none. */
    FigureTable.Cell few(int n, Trace trace) {
        return n == 0 ? FigureTable.Cell.of("\u00b7", 0, null).looking(Look.DIMMED) : count(n, trace);
    }

    /** A share of a base; the count itself when the base is small. */
    FigureTable.Cell share(int n, int base, double share, Trace trace) {
        String text = base < SMALL ? context.text("cell.of", n, base) : context.typography().percent(share);
        return FigureTable.Cell.of(text, share, n == 0 ? null : Behind.of(evidence, trace));
    }

    /** An interval of a share; nothing when the base is small. */
    FigureTable.Cell interval(double low, double high, int base) {
        return base < SMALL ? missing()
                : FigureTable.Cell.of(context.typography().interval(low, high), low, null).looking(Look.DIMMED);
    }

    /** A number with decimals; nothing for NaN. */
    FigureTable.Cell decimal(double value, int decimals) {
        return Double.isNaN(value) ? missing()
                : FigureTable.Cell.of(context.typography().decimal(value, decimals), value, null);
    }

    /** A number with its sign. */
    FigureTable.Cell signed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return missing();
        }
        return FigureTable.Cell.of(signed(context, value, decimals), value, null);
    }

    static String signed(FigureContext context, double value, int decimals) {
        String plain = context.typography().decimal(Math.abs(value), decimals);
        boolean zero = plain.chars().filter(Character::isDigit).allMatch(digit -> digit == '0');
        return zero ? plain : (value < 0 ? "\u2212" : "+") + plain;
    }

    /** What is not there. */
    FigureTable.Cell missing() {
        return new FigureTable.Cell(NONE, Double.NaN, Look.DIMMED, null, "");
    }

    /** A difference of shares in points, with its interval. */
    FigureTable.Cell points(Difference difference) {
        if (difference == null || Double.isNaN(difference.value())) {
            return missing();
        }
        String points = context.text("cell.points", signed(context, difference.value() * 100, 1));
        String interval = !difference.bounded() ? context.text("cell.indicative")
                : context.text("cell.between", signed(context, difference.low() * 100, 1),
                        signed(context, difference.high() * 100, 1));
        return FigureTable.Cell.of(points, difference.value(), null).saying(interval);
    }

    /** The interval of a difference, in points. */
    FigureTable.Cell bounds(Difference difference) {
        if (difference == null || Double.isNaN(difference.value())) {
            return missing();
        }
        return !difference.bounded() ? FigureTable.Cell.of(context.text("cell.indicative")).looking(Look.DIMMED)
                : FigureTable.Cell.of(context.text("cell.bounds", signed(context, difference.low() * 100, 1),
                        signed(context, difference.high() * 100, 1)), difference.low(), null).looking(Look.DIMMED);
    }

    /** A p-value or q-value. */
    FigureTable.Cell probability(double p) {
        if (Double.isNaN(p)) {
            return missing();
        }
        return FigureTable.Cell.of(p < 0.001 ? context.text("cell.tiny", context.typography().decimal(0.001, 3))
                : context.typography().decimal(p, 3), p, null);
    }

    /** A cell of a table of groups: what must not be known reads « n. c. » or « &lt; 5 ». */
    FigureTable.Cell of(Cell cell) {
        if (cell.suppressed()) {
            return hidden(cell.few());
        }
        FigureTable.Cell plain = share(cell.n(), cell.base(), cell.share(), cell.trace());
        String tip = context.text("cell.tip", cell.n(), cell.base(),
                context.typography().interval(cell.low(), cell.high()));
        if (Double.isNaN(cell.residual()) || Math.abs(cell.residual()) <= 2) {
            return plain.saying(tip);
        }
        boolean higher = cell.residual() > 0;
        String sign = (higher ? "\u25b2" : "\u25bc").repeat(Math.abs(cell.residual()) > 3 ? 2 : 1);
        return new FigureTable.Cell(sign + "\u00a0" + plain.text(), plain.order(),
                higher ? Look.HIGHER : Look.LOWER, plain.behind(),
                tip + " " + context.text("cell.residual", signed(context, cell.residual(), 2)));
    }

    /** A cell that must not be known. */
    FigureTable.Cell hidden(boolean few) {
        return new FigureTable.Cell(context.text(few ? "cell.few" : "cell.hidden"), Double.NaN, Look.HIDDEN, null,
                context.text(few ? "cell.few.tip" : "cell.hidden.tip", context.threshold()));
    }
}
