package org.verbatelier.analysis.table;

import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.Weighted;
import org.verbatelier.analysis.suppression.Visibility;

/**
 * A theme or code in a group. When it is suppressed it holds no number at all: counts are -1, everything else NaN or
 * null.
 *
 * @param visibility whether there are figures
 * @param n units of the group with the theme
 * @param base units of the group
 * @param share {@code n} over {@code base}, in [0, 1]
 * @param low lower bound of the 95 % Wilson interval of the share
 * @param high upper bound
 * @param positive units with a positive coding
 * @param negative units with a negative coding
 * @param residual adjusted residual: beyond 2 notable, beyond 3 strong; NaN for totals and where a total is hidden
 * @param specificity Lafon's specificity, see {@link org.verbatelier.analysis.stat.Specificity}; NaN as the residual is
 * @param weighted the weighted share; null without weights
 * @param trace the way to the words; null when suppressed
 */
public record Cell(Visibility visibility, int n, int base, double share, double low, double high, int positive,
        int negative, double residual, double specificity, Weighted weighted, Trace trace) {

    /** A cell without figures. */
    static Cell suppressed(Visibility why) {
        return new Cell(why, -1, -1, Double.NaN, Double.NaN, Double.NaN, -1, -1, Double.NaN, Double.NaN, null, null);
    }

    Cell withWeighted(Weighted share) {
        return new Cell(visibility, n, base, this.share, low, high, positive, negative, residual, specificity, share,
                trace);
    }

    /** Whether it holds no figures. */
    public boolean suppressed() {
        return visibility != Visibility.SHOWN;
    }

    /** Whether it reads « fewer than five ». */
    public boolean few() {
        return visibility == Visibility.FEW;
    }
}
