package org.verbatelier.presentation;

/** When the desk goes on to the next verbatim by itself. Marking that there is nothing to code goes on in both last cases. */
public enum Advance {
    /** Only when a key says so. */
    NEVER,
    /** Once every suggestion of a verbatim that carries a coding has its answer. */
    ANSWERED,
    /** Once, besides, every coding of the coder's on it has been judged. */
    JUDGED
}
