package org.verbatelier.ingest.internal.bind;

import java.text.Normalizer;
import java.util.Locale;

/** Names fit for identifiers and files on every system. */
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {
    }

    /** Lower-case letters, digits and hyphens, never empty: {@code Enquête 2024.V2} is {@code enquete-2024-v2}. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        // names that Windows keeps for devices
        return cut.isEmpty() || cut.matches("con|prn|aux|nul|com\\d|lpt\\d")
                ? "source" + (cut.isEmpty() ? "" : "-" + cut)
                : cut;
    }
}
