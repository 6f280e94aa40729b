package org.verbatelier.analysis.table;

import java.util.List;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;

/**
 * Themes or codes that the same units mention.
 *
 * @param nodes most frequent first
 * @param links pairs met at least once, most frequent first
 */
public record CoOccurrenceTable(Base base, Grouping by, EvidenceFilter filter, boolean suppressed, List<Node> nodes,
        List<Link> links) {

    public CoOccurrenceTable {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /** A theme or code and how many units mention it. */
    public record Node(String scheme, String code, String label, int n) {}

    /**
     * Two themes or codes.
     *
     * @param one index of a node
     * @param other index of a later node
     * @param n units that mention both
     * @param jaccard {@code n} over units that mention either, in ]0, 1]: Jaccard (1901)
     * @param expected units that independence would give
     * @param residual adjusted residual of the pair
     * @param specificity Lafon's specificity of one among the units of the other; the same both ways
     */
    public record Link(int one, int other, int n, double jaccard, double expected, double residual,
            double specificity) {}
}
