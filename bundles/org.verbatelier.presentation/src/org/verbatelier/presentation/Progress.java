package org.verbatelier.presentation;

/**
 * How much is done.
 *
 * @param done verbatims coded or with nothing to code
 * @param discussed verbatims to be discussed
 * @param total verbatims that count; context does not
 */
public record Progress(int done, int discussed, int total) {

    /** Share done, from 0 to 1; 0 of nothing: an empty study is not a finished one. */
    public double share() {
        return total == 0 ? 0 : (double) done / total;
    }
}
