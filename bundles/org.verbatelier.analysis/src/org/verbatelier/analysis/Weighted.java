package org.verbatelier.analysis;

/**
 * A weighted share beside the raw one.
 *
 * @param share weighted share, in [0, 1]
 * @param low lower bound of its 95 % Wilson interval over the effective size
 * @param high upper bound
 * @param effectiveSize Kish's effective size of the base
 */
public record Weighted(double share, double low, double high, double effectiveSize) {}
