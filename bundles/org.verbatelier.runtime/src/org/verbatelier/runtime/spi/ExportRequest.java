package org.verbatelier.runtime.spi;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.verbatelier.core.spi.Detector;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.Level;

/**
 * What is wanted of an exporter.
 *
 * @param format one of the formats the exporter declares
 * @param locale language of the document
 * @param scheme scheme whose codes are meant; null for the one that is used most
 * @param detectors what finds personal data; empty when none is installed
 * @param level whom the document is for: one of the levels the exporter declares
 * @param threshold least number of respondents of a group that may be shown; 0 for the study's own
 * @param edition how the copy is made: the landlord's own looks, the dialect of CSV
 * @param cancelled asked now and then whether the document is still wanted
 */
public record ExportRequest(String format, Locale locale, String scheme, List<Detector> detectors, Level level,
        int threshold, Edition edition, BooleanSupplier cancelled) {

    public ExportRequest {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(cancelled, "cancelled");
        detectors = List.copyOf(detectors);
    }

    /** A document for the whole organisation. */
    public ExportRequest(String format, Locale locale, String scheme, List<Detector> detectors) {
        this(format, locale, scheme, detectors, Level.ORGANISATION, 0, Edition.PLAIN, () -> false);
    }
}
