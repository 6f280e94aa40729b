package org.verbatelier.publish;

/** A landlord's own looks for documents. */
public final class Brand {

    /** The product's own looks. */
    public static final Brand NONE = new Brand();

    private Brand() {
    }
}
