package org.verbatelier.chart;

import java.util.Locale;
import java.util.Objects;

/**
 * What stands above and below a chart.
 *
 * @param title what it shows
 * @param note how to read it: base, n, method; may be empty
 * @param locale the language of its words and numbers
 */
public record Caption(String title, String note, Locale locale) {

    public Caption {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(locale, "locale");
    }
}
