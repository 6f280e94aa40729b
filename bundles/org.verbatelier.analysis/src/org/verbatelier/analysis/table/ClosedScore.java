package org.verbatelier.analysis.table;

import java.util.List;

/**
 * A closed result of which only the aggregate is known. It stands beside figures of words and is never linked to
 * respondents.
 *
 * @param label what people read
 * @param wording the question as it was asked; empty when unknown
 * @param value the share of satisfied people, in [0, 1]
 * @param n how many answered; 0 when unknown: then nothing is said of its precision
 * @param wave wave; empty when unknown
 * @param level whose it is: the organisation, a region, the nation; empty when unknown
 * @param source where it comes from
 * @param codes related themes ({@code LOG}) and codes ({@code DEM.DELA})
 */
public record ClosedScore(String label, String wording, double value, int n, String wave, String level, String source,
        List<String> codes) {

    /** @throws IllegalArgumentException when the value is not a share or {@code n} is negative */
    public ClosedScore {
        if (!(value >= 0 && value <= 1) || n < 0) {
            throw new IllegalArgumentException(value + " of " + n);
        }
        codes = List.copyOf(codes);
    }
}
