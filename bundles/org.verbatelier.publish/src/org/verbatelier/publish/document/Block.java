package org.verbatelier.publish.document;

/** A piece of a document. The set is closed: a writer that compiles prints every kind. */
public sealed interface Block
        permits Heading, Paragraph, BulletList, Table, Figure, Quote, KeyFigures, Notice, TraceIndex, PageBreak {
    // what a block holds depends on its kind alone
}
