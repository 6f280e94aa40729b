package org.verbatelier.ingest.codebook;

import java.util.Map;

import org.verbatelier.model.codebook.Public;

/**
 * What a codebook table cannot say of itself.
 *
 * @param id stable identifier of the scheme, such as {@code qs-hlm}
 * @param version version of the scheme
 * @param label title shown to people
 * @param author author; may be empty
 * @param licence licence; may be empty
 * @param locale language of labels and rules, BCP 47; may be empty
 * @param themes by theme identifier, what the table leaves open
 * @param lexicon tokens that the rules read as others, normalised
 */
public record SchemeDescription(String id, String version, String label, String author, String licence, String locale,
        Map<String, ThemeStyle> themes, Map<String, String> lexicon) {

    /**
     * What a table leaves open about a theme.
     *
     * @param audience whose words its codes apply to
     * @param colour as {@code #rrggbb}; empty to let the product choose
     */
    public record ThemeStyle(Public audience, String colour) {}

    public SchemeDescription {
        themes = Map.copyOf(themes);
        lexicon = Map.copyOf(lexicon);
    }

    /** A scheme described by nothing but its identifier, version and title. */
    public static SchemeDescription of(String id, String version, String label) {
        return new SchemeDescription(id, version, label, "", "", "", Map.of(), Map.of());
    }
}
