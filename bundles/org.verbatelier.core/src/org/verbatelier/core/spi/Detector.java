package org.verbatelier.core.spi;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds personal and sensitive words. A stateless function, called from several threads. */
@FunctionalInterface
public interface Detector {

    /**
     * Finds what concerns privacy in a text.
     *
     * @param text any text
     * @param locale its language
     * @param known names that identify nobody here, such as those of residences; in any case of letters
     * @return detections by start; those to mask do not overlap each other
     */
    List<Detection> detect(String text, Locale locale, Set<String> known);
}
