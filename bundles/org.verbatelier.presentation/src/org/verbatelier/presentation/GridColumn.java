package org.verbatelier.presentation;

/** A column of the grid. */
public sealed interface GridColumn {

    /** The state, as a sign and in words for those who do not see it. */
    record State() implements GridColumn {}

    /** Identifier of the verbatim. */
    record Identifier() implements GridColumn {}

    /** The words; ordered by their number of characters. */
    record Text() implements GridColumn {}

    /** Codings and suggestions as chips; ordered by their number. */
    record Chips() implements GridColumn {}

    /**
     * An attribute of the participant.
     *
     * @param name name of the variable
     */
    record Attribute(String name) implements GridColumn {}

    /**
     * Whether a code is applied, and how it is judged.
     *
     * @param code qualified code, or identifier of a theme as {@code scheme:THEME}
     */
    record Code(String code) implements GridColumn {}
}
