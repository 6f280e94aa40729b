package org.verbatelier.publish.internal.brand;

/** Why a template cannot be used: the key of a sentence, and the part that it is about. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;

    public Refusal(String key, String part) {
        super(key);
        this.part = part;
    }

    public Refusal(String key, String part, Throwable cause) {
        super(key, cause);
        this.part = part;
    }

    /** The key of the sentence. */
    public String key() {
        return getMessage();
    }

    /** Path of the part; empty for the whole file. */
    public String part() {
        return part;
    }
}
