package org.verbatelier.index;

/**
 * Keys among {@link IndexedCorpus.Part#variables()} that are not variables of the study; a variable's name never begins so.
 */
public final class Facets {

    /** Whose word it is: <code>TENANT</code> or <code>STAFF</code>. */
    public static final String AUDIENCE = "@audience";
    /** Identifier of the source. */
    public static final String SOURCE = "@source";
    /** Identifier of the open question. */
    public static final String QUESTION = "@question";
    /** Role of the speaker of a turn. */
    public static final String SPEAKER = "@speaker";

    private Facets() {
    }
}
