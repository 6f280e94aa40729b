package org.verbatelier.analysis.mirror;

import org.verbatelier.analysis.Proportion;

/**
 * One side of a cell. Counts are of people: a household, or a pair of staff, counts once.
 *
 * @param base people of this side who speak of the moment
 * @param mentions those who speak of the cell
 * @param negative those with at least one negative passage on the cell
 * @param positive those with at least one positive passage on the cell
 */
public record MirrorSide(int base, int mentions, int negative, int positive) {

    /** How many of those who speak of the moment are negative on the cell. */
    public Proportion share() {
        return new Proportion(negative, base);
    }
}
