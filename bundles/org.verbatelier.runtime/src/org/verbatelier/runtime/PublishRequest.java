package org.verbatelier.runtime;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Which document is wanted.
 *
 * @param template identifier or alias of an exporter
 * @param format one of its formats, in any case
 * @param locale language of the document
 * @param scheme scheme whose codes are meant; null for the one that is used most
 * @param level whom it is for, as people write it: {@code organisation}, {@code agency:Nord},
 *        {@code residence:Les Tamaris}, {@code tenants}, {@code tenants:Nord}; null for the first that the exporter has
 * @param threshold least number of respondents of a group that may be shown; 0 for the study's own
 * @param brand the organisation's own template, or the identifier of one that a plug-in brings; null for that of the
 *        study or of the person, else the product's looks
 */
public record PublishRequest(String template, String format, Locale locale, String scheme, String level, int threshold,
        Path brand) {

    public PublishRequest {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(locale, "locale");
    }

    /** A document for the first level that the exporter has. */
    public PublishRequest(String template, String format, Locale locale) {
        this(template, format, locale, null, null, 0, null);
    }

    public PublishRequest withScheme(String other) {
        return new PublishRequest(template, format, locale, other, level, threshold, brand);
    }

    public PublishRequest withLevel(String other) {
        return new PublishRequest(template, format, locale, scheme, other, threshold, brand);
    }

    public PublishRequest withThreshold(int other) {
        return new PublishRequest(template, format, locale, scheme, level, other, brand);
    }

    public PublishRequest withBrand(Path other) {
        return new PublishRequest(template, format, locale, scheme, level, threshold, other);
    }

    public PublishRequest withFormat(String other) {
        return new PublishRequest(template, other, locale, scheme, level, threshold, brand);
    }
}
