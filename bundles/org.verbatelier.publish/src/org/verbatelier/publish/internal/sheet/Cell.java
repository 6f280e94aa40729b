package org.verbatelier.publish.internal.sheet;

/** What a cell of a spreadsheet holds. */
public sealed interface Cell {

    /** Words, never a formula. */
    record Words(String text) implements Cell {}

    /**
     * A number.
     *
     * @param decimals as they are printed
     * @param share whether it is a share in [0, 1], printed as a percentage
     */
    record Number(double value, int decimals, boolean share) implements Cell {}

    /** A figure that is withheld. */
    record Withheld() implements Cell {}
}
