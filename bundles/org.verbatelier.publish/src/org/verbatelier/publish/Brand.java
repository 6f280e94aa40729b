package org.verbatelier.publish;

/** A landlord's own looks for documents. */
public final class Brand {

    /** The product's own looks. */
    public static final Brand NONE = new Brand();

    private static final String ACCENT = "17517E";

    private Brand() {
    }

    /** The colour of titles, as six hexadecimal digits. */
    public String accent() {
        return ACCENT;
    }
}
