package org.verbatelier.analysis;

/** What the rows of a frequency table are. */
public enum Grouping {
    THEME,
    CODE,
    /** One row for everything that is coded: how many are pleased, displeased, or say something codable at all. */
    WHOLE
}
