package org.verbatelier.analysis.agreement;

import java.util.List;

import org.verbatelier.core.Span;

/**
 * Something to arbitrate.
 *
 * @param kind what differs
 * @param verbatim identifier of the text
 * @param span the words that the codings cover together
 * @param code qualified code
 * @param applied the codings of those who applied it
 * @param without readers of the text who did not, in alphabetical order
 */
public record Disagreement(Kind kind, String verbatim, Span span, String code, List<Reading.Applied> applied,
        List<String> without) {

    /** What coders differ on. */
    public enum Kind {
        /** Whether the code is there. */
        PRESENCE,
        /** How the speaker judges it. */
        VALENCE,
        /** How severe it is. */
        SEVERITY
    }

    public Disagreement {
        applied = List.copyOf(applied);
        without = List.copyOf(without);
    }
}
