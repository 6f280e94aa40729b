package org.verbatelier.presentation;

import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.core.Consents;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.model.coding.Valence;

/** Puts a code on many places that were found, as one step. */
public final class BatchCoding {

    /** How much of the text around a place the code is put on. */
    public enum Scope {
        /** The words found, as they are. */
        PASSAGE,
        /** The whole sentences that the words are in. */
        SENTENCE,
        /** The whole answer or turn. */
        WHOLE
    }

    /**
     * Words found.
     *
     * @param verbatim identifier of the verbatim
     * @param span the words
     */
    public record Place(String verbatim, Span span) {}

    /**
     * What became of a batch.
     *
     * @param coded codings made
     * @param present places that had the code already
     * @param quarantined places whose words may not be coded
     */
    public record Outcome(int coded, int present, int quarantined) {}

    private final Study study;

    public BatchCoding(Study study) {
        this.study = study;
    }

    /** Applies a code; one undo takes it all back. Places that make the same passage are one. */
    public Outcome apply(List<Place> places, Scope scope, String code) {
        Consents consents = study.consents();
        Set<Edits.Application> applications = new LinkedHashSet<>();
        int quarantined = 0;
        for (Place place : places) {
            VerbatimEntry entry = study.corpus().find(place.verbatim()).orElseThrow();
            if (consents.isQuarantined(entry)) {
                quarantined++;
            } else {
                applications.add(new Edits.Application(entry.id(), span(entry.text(), place.span(), scope), code,
                        Valence.UNSPECIFIED, 0, Edits.MANUAL));
            }
        }
        Optional<AddCodings> operation = new Edits(study).code(applications);
        operation.ifPresent(study::apply);
        int coded = operation.map(add -> add.codings().size()).orElse(0);
        return new Outcome(coded, applications.size() - coded, quarantined);
    }

    /** The words that a code is put on. */
    static Span span(String text, Span found, Scope scope) {
        return switch (scope) {
            case PASSAGE -> found;
            case SENTENCE -> sentence(text, found);
            case WHOLE -> Span.of(text);
        };
    }

    private static Span sentence(String text, Span found) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.FRENCH);
        sentences.setText(text);
        int start = sentences.isBoundary(found.start()) ? found.start() : sentences.preceding(found.start());
        int end = sentences.isBoundary(found.end()) ? found.end() : sentences.following(found.end());
        String words = text.substring(start, end);
        int from = start + words.length() - words.stripLeading().length();
        return new Span(from, start + words.stripTrailing().length());
    }
}
