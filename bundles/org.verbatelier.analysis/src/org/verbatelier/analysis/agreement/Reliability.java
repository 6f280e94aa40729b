package org.verbatelier.analysis.agreement;

/** What an alpha allows, after Krippendorff. */
public enum Reliability {
    /** 0.800 or more. */
    RELIABLE,
    /** 0.667 to 0.800: tentative conclusions only. */
    TENTATIVE,
    /** Below: the definition of the code is to be reworked. */
    TO_REWORK,
    /** Nothing can be said: all units were coded alike, or none. */
    UNDEFINED;

    /** What an alpha allows; null is undefined. */
    public static Reliability of(Double alpha) {
        return alpha == null ? UNDEFINED
                : alpha >= Alpha.RELIABLE ? RELIABLE : alpha >= Alpha.TENTATIVE ? TENTATIVE : TO_REWORK;
    }
}
