package org.verbatelier.presentation;

/**
 * The colours in which a code is painted: {@link Shade#tone} makes words on the chip and stripes in the margin readable,
 * whatever the code's own colour.
 *
 * @param fill inside of a chip
 * @param text words on the chip
 * @param stripe line in the margin and border of the chip
 */
public record Tone(Rgb fill, Rgb text, Rgb stripe) {}
