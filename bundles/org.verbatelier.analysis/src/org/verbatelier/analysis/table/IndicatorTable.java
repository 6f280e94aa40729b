package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.stat.WilsonInterval;

/**
 * Closed scores beside what people say of the same things: set side by side, no individual link.
 *
 * @param base base of the words
 */
public record IndicatorTable(Base base, EvidenceFilter filter, boolean suppressed, List<Pair> pairs) {

    public IndicatorTable {
        pairs = List.copyOf(pairs);
    }

    /**
     * A score and the words.
     *
     * @param interval 95 % interval of the score; null when its n is unknown
     * @param negative units with a negative coding on a related theme or code; -1 when suppressed
     * @param share {@code negative} over the base of the words; NaN when suppressed
     * @param low lower bound of its interval
     * @param high upper bound
     * @param traces the ways to the words, one for each related theme or code
     */
    public record Pair(ClosedScore score, WilsonInterval interval, int negative, double share, double low, double high,
            List<Trace> traces) {

        public Pair {
            traces = List.copyOf(traces);
        }
    }
}
