package org.verbatelier.core.spi;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Replaces what identifies somebody by visible tokens, such as {@code [TEL_1]}. One instance serves one document: the
 * same person or number gets the same token all along it. Not thread-safe.
 */
public final class Masking {

    private static final Map<String, String> TOKENS = Map.of("NOM", "PERSONNE", "NOM_COLLAB", "COLLAB",
            "TIERS_LOCALISE", "TIERS");
    /** Replaced by a class, not by an individual. */
    private static final String AGE = "AGE";

    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    /** The text with every detection to mask replaced; detections to flag are left as they are. */
    public String mask(String text, List<Detection> detections) {
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        for (Detection detection : detections) {
            if (detection.action() == Detection.Action.MASK && detection.span().start() >= done) {
                masked.append(text, done, detection.span().start());
                masked.append(token(detection.kind(), detection.span().in(text)));
                done = detection.span().end();
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** The token of a masked value. */
    public String token(String kind, String value) {
        String name = TOKENS.getOrDefault(kind, kind);
        if (name.equals(AGE)) {
            return "[" + AGE + "]";
        }
        Map<String, Integer> known = numbers.computeIfAbsent(name, key -> new HashMap<>());
        int number = known.computeIfAbsent(identity(kind, value), key -> known.size() + 1);
        return "[" + name + "_" + number + "]";
    }

    /** What makes two mentions the same: the last word of a name, the letters and digits of anything else. */
    private static String identity(String kind, String value) {
        String folded = Normalizer.normalize(value, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        if (kind.startsWith("NOM")) {
            return folded.substring(Math.max(folded.lastIndexOf(' '), folded.lastIndexOf('\u00a0')) + 1);
        }
        return folded.replaceAll("[^\\p{L}\\p{N}@]", "");
    }
}
