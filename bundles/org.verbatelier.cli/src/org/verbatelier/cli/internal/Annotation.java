package org.verbatelier.cli.internal;

import java.util.Map;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.Span;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Valence;

/**
 * A coding or a suggestion as the command line lists it.
 *
 * @param coder who made it; empty for a suggestion
 */
record Annotation(VerbatimEntry verbatim, Span span, CodeId code, Valence valence, int severity, String origin,
        String coder) {

    static Annotation of(VerbatimEntry verbatim, Coding coding, String coder) {
        return new Annotation(verbatim, new Span(coding.getStart(), coding.getEnd()), CodeId.parse(coding.getCode()),
                coding.getValence(), coding.getSeverity(), coding.getOrigin(), coder);
    }

    static Annotation of(VerbatimEntry verbatim, Suggestion suggestion, String version) {
        return new Annotation(verbatim, new Span(suggestion.getStart(), suggestion.getEnd()),
                CodeId.parse(suggestion.getCode()), Valence.UNSPECIFIED, 0,
                "rule:" + suggestion.getRule() + "@" + version, "");
    }

    void print(Console console, boolean json) {
        String quote = span.in(verbatim.text());
        if (json) {
            Map<String, Object> line = Json.object("verbatim", verbatim.id(), "start", span.start(), "end", span.end(),
                    "quote", quote, "code", code.code(), "valence", GoldCode.sign(valence), "severity", severity,
                    "origin", origin, "coder", coder, "scheme", code.scheme());
            console.jsonLine(line);
        } else {
            console.print(verbatim.id() + "\t" + new GoldCode(code.code(), valence, severity) + "\t"
                    + Lines.oneLine(quote) + "\t" + (coder.isEmpty() ? origin : coder));
        }
    }
}
