package org.verbatelier.runtime.spi;

import java.util.List;
import java.util.Locale;

import org.verbatelier.core.spi.Detector;

/**
 * What is wanted of an exporter.
 *
 * @param format one of the formats the exporter declares
 * @param locale language of the document
 * @param scheme scheme whose codes are meant; null for the one that is used most
 * @param detectors what finds personal data; empty when none is installed
 */
public record ExportRequest(String format, Locale locale, String scheme, List<Detector> detectors) {

    public ExportRequest {
        detectors = List.copyOf(detectors);
    }
}
