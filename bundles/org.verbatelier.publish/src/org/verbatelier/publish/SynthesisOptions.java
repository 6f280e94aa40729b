package org.verbatelier.publish;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.core.spi.Detector;

/**
 * How a synthesis is made.
 *
 * @param locale language of the document; the words of codes stay in the language of their scheme
 * @param filter whose words it is about
 * @param detectors what finds personal data in quotes; without any, nobody is quoted
 * @param threshold least number of respondents of a class (such as a QPV and an agency together) for a quote to be
 *        attributed to it
 */
public record SynthesisOptions(Locale locale, EvidenceFilter filter, List<Detector> detectors, int threshold) {

    /** Below this number a class of respondents lets somebody be recognised. */
    public static final int DEFAULT_THRESHOLD = 11;

    public SynthesisOptions {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(filter, "filter");
        detectors = List.copyOf(detectors);
    }

    /** A synthesis of what all tenants say, without quotes until detectors are given. */
    public static SynthesisOptions of(Locale locale) {
        return new SynthesisOptions(locale, EvidenceFilter.TENANTS, List.of(), DEFAULT_THRESHOLD);
    }

    public SynthesisOptions withDetectors(List<Detector> others) {
        return new SynthesisOptions(locale, filter, others, threshold);
    }

    public SynthesisOptions withFilter(EvidenceFilter other) {
        return new SynthesisOptions(locale, other, detectors, threshold);
    }

    /** The codes of one scheme; null for the scheme that is used most. */
    public SynthesisOptions withScheme(String scheme) {
        return withFilter(filter.withScheme(scheme));
    }

    public SynthesisOptions withThreshold(int other) {
        return new SynthesisOptions(locale, filter, detectors, other);
    }
}
