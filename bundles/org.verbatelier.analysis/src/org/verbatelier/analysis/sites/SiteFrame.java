package org.verbatelier.analysis.sites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The axes of the watch of complex sites, with their weight in the index. */
public final class SiteFrame {

    /** The axes that the index is made of. */
    public static final List<String> AXES = List.of("XBA", "XPR", "XGU", "XTR", "XSE", "XOC", "XOR", "XPS", "XPA",
            "XPJ",
            "XSI");
    /** Resources and points d’appui, counted apart. */
    public static final String SUPPORTS = "XRE";

    private static final Map<String, Double> WEIGHTS = Map.of("XSE", 1.5, "XTR", 1.5, "XSI", 1.25);

    private SiteFrame() {
    }

    /** The weight of an axis in the index: 1, but 1.5 for tranquillity and security, 1.25 for signs of aggravation. */
    public static double weight(String axis) {
        return WEIGHTS.getOrDefault(axis, 1.0);
    }

    /** The name of an axis; itself when it is not of this frame. */
    public static String label(String axis, Locale locale) {
        return labels(locale).getOrDefault(axis, axis);
    }

    /** The names of the axes, in order, the points d’appui last. */
    public static Map<String, String> labels(Locale locale) {
        ResourceBundle texts = SiteTexts.bundle(locale);
        Map<String, String> labels = new LinkedHashMap<>();
        AXES.forEach(axis -> labels.put(axis, texts.getString("axis." + axis)));
        labels.put(SUPPORTS, texts.getString("axis." + SUPPORTS));
        return labels;
    }
}
