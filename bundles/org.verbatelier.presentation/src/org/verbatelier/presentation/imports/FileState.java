package org.verbatelier.presentation.imports;

/** What is known of a file that is about to be imported. */
public enum FileState {
    /** It is being looked at. */
    READING,
    /** Nothing in it is doubtful. */
    RECOGNISED,
    /** Something should be looked at by a person. */
    TO_CHECK,
    /** It cannot be imported as it is. */
    ERROR,
    /** A person left it out. */
    LEFT_OUT
}
