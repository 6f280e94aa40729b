package org.verbatelier.core.operation;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Valence;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A coding as a value; see the model's {@code Coding} for the meaning of each part.
 *
 * @param type EMF type as {@code nsURI#Name} when a plug-in's subtype; null for a plain coding
 * @param attributes values of a subtype's own attributes, by name, in the form EMF stores; never null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodingData(String id, String verbatim, int start, int end, String quoteHash,
        String code, Valence valence, int severity, String origin, Instant date, String memo, String type,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> attributes) {

    public CodingData {
        // sorted, so that the same coding is always the same line
        attributes = attributes == null || attributes.isEmpty() ? Map.of()
                : Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** A coding of the plain type. */
    public CodingData(String id, String verbatim, Span span, String quoteHash, String code, Valence valence,
            int severity, String origin, Instant date) {
        this(id, verbatim, span.start(), span.end(), quoteHash, code, valence, severity, origin, date, null, null,
                Map.of());
    }

    public Span span() {
        return new Span(start, end);
    }

    /** The same coding judged otherwise. */
    public CodingData withJudgement(Valence newValence, int newSeverity) {
        return new CodingData(id, verbatim, start, end, quoteHash, code, newValence, newSeverity, origin, date, memo,
                type, attributes);
    }

    /** The same coding on other words of the same verbatim. */
    public CodingData withSpan(Span span, String newQuoteHash) {
        return new CodingData(id, verbatim, span.start(), span.end(), newQuoteHash, code, valence, severity, origin,
                date, memo, type, attributes);
    }

    /** The same coding with another code. */
    public CodingData withCode(String newCode) {
        return new CodingData(id, verbatim, start, end, quoteHash, newCode, valence, severity, origin, date, memo, type,
                attributes);
    }

    /** The same coding with another note; null for none. */
    public CodingData withMemo(String newMemo) {
        return new CodingData(id, verbatim, start, end, quoteHash, code, valence, severity, origin, date, newMemo, type,
                attributes);
    }
}
