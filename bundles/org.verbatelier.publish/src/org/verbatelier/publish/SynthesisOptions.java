package org.verbatelier.publish;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.core.spi.Detector;

/**
 * How a document is made.
 *
 * @param locale language of the document; the words of codes stay in the language of their scheme
 * @param filter whose words it is about
 * @param detectors what finds personal data in quotes; without any, nobody is quoted
 * @param threshold least number of respondents of a group for its figures to be shown and for a quote to be attributed
 *        to it; 0 for the study's own
 * @param level whom the document is for
 * @param cancelled asked now and then whether the document is still wanted
 */
public record SynthesisOptions(Locale locale, EvidenceFilter filter, List<Detector> detectors, int threshold,
        Level level, BooleanSupplier cancelled) {

    /** Below this number a class of respondents lets somebody be recognised. */
    public static final int DEFAULT_THRESHOLD = 11;

    public SynthesisOptions {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(cancelled, "cancelled");
        detectors = List.copyOf(detectors);
    }

    /** A document on what all tenants say, for the organisation, without quotes until detectors are given. */
    public static SynthesisOptions of(Locale locale) {
        return new SynthesisOptions(locale, EvidenceFilter.TENANTS, List.of(), 0, Level.ORGANISATION, () -> false);
    }

    public SynthesisOptions withDetectors(List<Detector> others) {
        return new SynthesisOptions(locale, filter, others, threshold, level, cancelled);
    }

    public SynthesisOptions withFilter(EvidenceFilter other) {
        return new SynthesisOptions(locale, other, detectors, threshold, level, cancelled);
    }

    /** The codes of one scheme; null for the scheme that is used most. */
    public SynthesisOptions withScheme(String scheme) {
        return withFilter(filter.withScheme(scheme));
    }

    public SynthesisOptions withThreshold(int other) {
        return new SynthesisOptions(locale, filter, detectors, other, level, cancelled);
    }

    public SynthesisOptions withLevel(Level other) {
        return new SynthesisOptions(locale, filter, detectors, threshold, other, cancelled);
    }

    public SynthesisOptions withCancellation(BooleanSupplier other) {
        return new SynthesisOptions(locale, filter, detectors, threshold, level, other);
    }

    /** @throws CancellationException when the document is no longer wanted */
    public void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
