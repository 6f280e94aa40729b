package org.verbatelier.runtime.internal;

/** A plug-in declares or does something wrong; the message says what. */
public final class DeclarationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DeclarationException(String message) {
        super(message);
    }

    public DeclarationException(String message, Throwable cause) {
        super(message, cause);
    }
}
