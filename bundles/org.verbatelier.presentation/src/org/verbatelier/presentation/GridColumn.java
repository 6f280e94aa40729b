package org.verbatelier.presentation;

/** A column of the grid. */
public sealed interface GridColumn {

    /** The state, as a sign and in words for those who do not see it. */
    record State() implements GridColumn {}

    /** Identifier of the verbatim. */
    record Identifier() implements GridColumn {}

    /** The words. */
    record Text() implements GridColumn {}

    /** Codings and suggestions as chips. */
    record Chips() implements GridColumn {}

    /**
     * An attribute of the participant.
     *
     * @param name name of the variable
     */
    record Attribute(String name) implements GridColumn {}
}
