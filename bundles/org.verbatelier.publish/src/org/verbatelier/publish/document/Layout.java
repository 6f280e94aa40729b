package org.verbatelier.publish.document;

/** What a document looks like as a whole, where its format has pages. */
public enum Layout {

    /** Title, contents, numbered sections. */
    REPORT,
    /** A short title and what follows from it, upright. */
    SHEET,
    /** As {@link #SHEET}, with the page on its side, for wide tables. */
    WIDE,
    /** A letter: sender at the top, date to the right, headings without numbers. */
    LETTER;

    /** Whether there is a table of contents. */
    public boolean hasContents() {
        return this == REPORT;
    }

    /** Whether headings carry numbers. */
    public boolean isNumbered() {
        return this == REPORT;
    }

    /** Whether pages begin on their side. */
    public boolean isWide() {
        return this == WIDE;
    }
}
