package org.verbatelier.analysis.agreement;

/**
 * How far coders marked the same words, whatever the code.
 *
 * @param passages passages that at least one coder marked
 * @param shared those that at least two coders marked
 * @param agreement over all pairs of coders, twice the passages of both over those of each (Dice), in [0, 1]; null when
 *        nobody marked any
 */
public record Segmentation(int passages, int shared, Double agreement) {}
