package org.verbatelier.presentation;

/**
 * How much is done.
 *
 * @param done verbatims coded or with nothing to code
 * @param discussed verbatims to be discussed
 * @param total verbatims that count; context does not
 */
public record Progress(int done, int discussed, int total) {

    /** Share done, from 0 to 1; 1 of nothing. */
    public double share() {
        return total == 0 ? 1 : (double) done / total;
    }
}
