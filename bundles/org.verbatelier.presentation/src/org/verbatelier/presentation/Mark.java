package org.verbatelier.presentation;

import java.util.Comparator;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Valence;

/**
 * A code on words, made by a person or suggested by a rule; what a chip and a stripe show.
 *
 * @param kind whether a person decided it
 * @param coding identifier of the coding; null for a suggestion
 * @param verbatim identifier of the verbatim
 * @param span the words
 * @param code qualified code
 * @param valence judgement; UNSPECIFIED for a suggestion
 * @param severity 1 to 4, 0 for none
 * @param by the coder, or the rule of a suggestion
 * @param memo a note on the coding; null when there is none
 */
public record Mark(Kind kind, String coding, String verbatim, Span span, String code, Valence valence, int severity,
        String by, String memo) {

    /** Reading order: by place, accepted before suggested, then by code. */
    public static final Comparator<Mark> READING_ORDER = Comparator.comparing(Mark::span).thenComparing(Mark::kind)
            .thenComparing(Mark::code).thenComparing(Mark::by);

    /** Whether a person decided it. */
    public enum Kind {
        CODING, SUGGESTION
    }

    /** A mark without a note. */
    public Mark(Kind kind, String coding, String verbatim, Span span, String code, Valence valence, int severity,
            String by) {
        this(kind, coding, verbatim, span, code, valence, severity, by, null);
    }

    /** The mark of a coding. */
    public static Mark of(Coding coding, String coder) {
        return new Mark(Kind.CODING, coding.getId(), coding.getVerbatim(),
                new Span(coding.getStart(), coding.getEnd()), coding.getCode(), coding.getValence(),
                coding.getSeverity(), coder, coding.getMemo());
    }

    /** The mark of a suggestion. */
    public static Mark of(Suggestion suggestion) {
        return new Mark(Kind.SUGGESTION, null, suggestion.getVerbatim(),
                new Span(suggestion.getStart(), suggestion.getEnd()), suggestion.getCode(), Valence.UNSPECIFIED, 0,
                suggestion.getRule());
    }

    public boolean isSuggestion() {
        return kind == Kind.SUGGESTION;
    }

    /** The code as people say it, without its scheme. */
    public String bareCode() {
        return CodeId.parse(code).code();
    }

    /** The judgement as signs: {@code +}, {@code −3}, {@code ~}, or nothing. Never told by colour alone. */
    public String sign() {
        return GoldCode.sign(valence).replace('-', '\u2212') + (severity > 0 ? String.valueOf(severity) : "");
    }

    /**
     * What is written on the chip, such as {@code DEM.RELA −3}, or {@code DEM.RELA ?} for a suggestion; a pencil says that
     * there is a note.
     */
    public String text() {
        String sign = isSuggestion() ? "?" : sign();
        return bareCode() + (sign.isEmpty() ? "" : "\u00a0" + sign) + (memo == null ? "" : "\u00a0\u270e");
    }

    /** Whether this is the same suggestion or the same coding, judgement apart. */
    public boolean isSame(Mark other) {
        return other != null && kind == other.kind && verbatim.equals(other.verbatim) && (isSuggestion()
                ? span.equals(other.span) && code.equals(other.code) && by.equals(other.by)
                : coding.equals(other.coding));
    }
}
