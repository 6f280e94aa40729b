package org.verbatelier.presentation.figures;

/** What can be chosen about a figure. */
public enum FigureOption {
    /** Themes or codes. */
    GROUPING,
    /** Respondents, texts or passages. */
    BASE,
    /** Tenants or staff. */
    AUDIENCE,
    /** The survey, the encounters or both. */
    COLLECTION,
    /** The scheme, or what its codes correspond to. */
    FRAME,
    /** The variable whose values are compared. */
    VARIABLE,
    /** The smallest group of which anything is shown. */
    THRESHOLD,
    /** One thing among several: a residence, an action. */
    DETAIL,
    /** Which respondents. */
    FILTER
}
