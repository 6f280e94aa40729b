package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Trace;

/**
 * Irritants by how often and how badly they are felt.
 *
 * @param frequencyCut median of the frequencies, where the matrix is cut
 * @param severityCut mean severity where it is cut: 2.5
 * @param points most critical first, then by code
 */
public record PriorityTable(Base base, Grouping by, EvidenceFilter filter, boolean suppressed, double frequencyCut,
        double severityCut, List<Point> points) {

    /** Where the severities are cut. */
    public static final double SEVERITY_CUT = 2.5;

    public PriorityTable {
        points = List.copyOf(points);
    }

    /** Part of the matrix. */
    public enum Quadrant {
        /** Frequent and severe. */
        URGENT,
        /** Frequent, not severe. */
        BACKGROUND,
        /** Rare and severe. */
        SEVERE_NICHE,
        /** Rare and not severe. */
        NOISE
    }

    /**
     * A theme or code.
     *
     * @param n units with a negative coding
     * @param frequency {@code n} over the base
     * @param low lower bound of the 95 % Wilson interval of the frequency
     * @param high upper bound
     * @param severity mean of the highest severity of the units that state one, 1 to 4; 0 when none does
     * @param criticality sum of severities over the base: frequency x mean severity
     */
    public record Point(String scheme, String code, String label, int n, double frequency, double low, double high,
            double severity, double criticality, Quadrant quadrant, Trace trace) {}
}
