package org.verbatelier.analysis.mirror;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.verbatelier.model.corpus.Audience;

/**
 * The names of the eleven moments and nine facets of the mirror survey, as each side puts them. Moments and facets that a
 * codebook adds go by their identifier.
 */
public final class MirrorFrame {

    /** The moments, in the order of a tenant's way. */
    public static final List<String> MOMENTS = List.of("M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09",
            "M10", "M11");
    /** The facets; the last two are of staff only. */
    public static final List<String> FACETS = List.of("ACCE", "DELA", "INFO", "QUAL", "RELA", "EFFO", "COOR", "OUTI",
            "SENS");
    /** Facets that only staff are asked about: no gap is taken of them. */
    public static final List<String> STAFF_FACETS = List.of("OUTI", "SENS");

    private final ResourceBundle texts;

    private MirrorFrame(Locale locale) {
        texts = MirrorTexts.bundle(locale);
    }

    /** The names in a language: French or English. */
    public static MirrorFrame in(Locale locale) {
        return new MirrorFrame(locale);
    }

    /** A moment as a side puts it, such as « Vivre une intervention technique » or « Organiser l’intervention ». */
    public String moment(String moment, Audience side) {
        return text("moment." + moment + (side == Audience.STAFF ? ".staff" : ".tenant"), moment);
    }

    /** A moment in a word or two, such as « Intervention ». */
    public String shortMoment(String moment) {
        return text("moment." + moment + ".short", moment);
    }

    public String facet(String facet) {
        return text("facet." + facet, facet);
    }

    /** What a facet covers; empty when it is not of this frame. */
    public String facetDefinition(String facet) {
        return text("facet." + facet + ".definition", "");
    }

    /** A cell for tables and chips: the moment as tenants put it, or « Intervention : délai ». */
    public String cell(MirrorCell cell) {
        return cell.facet() == null ? moment(cell.moment(), Audience.TENANT)
                : MirrorTexts.format(texts, "cell", shortMoment(cell.moment()), inSentence(facet(cell.facet())));
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The label of every moment and every facet of it, as written in a codebook. */
    public Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        MOMENTS.forEach(moment -> Stream.concat(Stream.of(new MirrorCell(moment, null)),
                FACETS.stream().map(facet -> new MirrorCell(moment, facet)))
                .forEach(cell -> labels.put(cell.toString(), cell(cell))));
        return labels;
    }

    private String text(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }
}
