package org.verbatelier.ingest.internal.worker;

/** What the worker tells about parts of a text, besides the text. */
public final class Marks {

    /** UTF-16 units; some eight thousand pages. */
    public static final int LONGEST_TEXT = 16_000_000;

    public static final int MOST_MARKS = 500_000;

    /** Kinds of marks. */
    public enum Kind {
        /** Bold, italic or underlined. */
        EMPHASIS,
        /** A cell of a table, a row of it. */
        CELL, ROW,
        /** A page of a PDF. */
        PAGE
    }

    private Marks() {
    }
}
