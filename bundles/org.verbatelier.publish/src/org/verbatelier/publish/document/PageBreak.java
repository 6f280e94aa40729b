package org.verbatelier.publish.document;

/** What follows begins a new page where the format has pages. */
public record PageBreak() implements Block {}
