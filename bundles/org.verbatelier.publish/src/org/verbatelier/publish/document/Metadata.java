package org.verbatelier.publish.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a document says of itself.
 *
 * @param title title
 * @param subtitle line under the title; may be empty
 * @param organisation whose study it is; may be empty
 * @param locale language of the document
 * @param date date of the document, which is also that of its file: the same study gives the same bytes
 * @param keywords words to find it by
 * @param layout what it looks like as a whole
 */
public record Metadata(String title, String subtitle, String organisation, Locale locale, LocalDate date,
        List<String> keywords, Layout layout) {

    public Metadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(layout, "layout");
        keywords = List.copyOf(keywords);
    }

    /** A report. */
    public Metadata(String title, String subtitle, String organisation, Locale locale, LocalDate date,
            List<String> keywords) {
        this(title, subtitle, organisation, locale, date, keywords, Layout.REPORT);
    }
}
