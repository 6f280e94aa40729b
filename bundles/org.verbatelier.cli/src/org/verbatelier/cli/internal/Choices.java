package org.verbatelier.cli.internal;

import java.util.Locale;
import java.util.Optional;

import org.verbatelier.model.corpus.Audience;

/** Words of the command line that stand for a few values, in English or French. */
final class Choices {

    private Choices() {
    }

    static Optional<Audience> audience(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "tenant", "tenants", "locataire", "locataires" -> Optional.of(Audience.TENANT);
            case "staff", "collaborateur", "collaborateurs" -> Optional.of(Audience.STAFF);
            default -> Optional.empty();
        };
    }

    static boolean isEveryone(String word) {
        return word.equalsIgnoreCase("all") || word.equalsIgnoreCase("tous");
    }
}
