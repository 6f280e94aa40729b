package org.verbatelier.core.spi;

import org.verbatelier.core.Span;

/**
 * Words that concern a person's privacy.
 *
 * @param span where they are
 * @param kind what they are, such as TEL or SANTE; masked words read {@code [TEL_1]}
 * @param action what is to be done about them
 */
public record Detection(Span span, String kind, Action action) {

    /** What is to be done. */
    public enum Action {
        /** An identifier: replaced before anything leaves the study. */
        MASK,
        /** A sensitive meaning: a person decides; not quoted until then. */
        FLAG
    }
}
