package org.verbatelier.ingest.internal.guess;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.model.corpus.Audience;

/** Reads who speaks from the words that landlords use. */
public final class Audiences {

    private static final Set<String> TENANTS = Set.of("locataire", "habitant", "resident", "tenant", "client", "loc",
            "foyer", "menage", "occupant");
    private static final Set<String> STAFF = Set.of("collaborateur", "collaboratrice", "salarie", "agent", "personnel",
            "staff", "employe", "gardien", "equipe", "interne", "col", "collab");

    private Audiences() {
    }

    /** The audience that a cell names; empty when it names none. */
    public static Optional<Audience> parse(String value) {
        for (String word : words(value)) {
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (TENANTS.contains(singular)) {
                return Optional.of(Audience.TENANT);
            }
            if (STAFF.contains(singular) || STAFF.contains(trimmed(singular))) {
                return Optional.of(Audience.STAFF);
            }
        }
        return Optional.empty();
    }

    private static String[] words(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .split("[^a-z]+");
    }

    /** Feminine in e: salariée, employée, gardienne. */
    private static String trimmed(String word) {
        String short1 = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        return short1.endsWith("nn") ? short1.substring(0, short1.length() - 1) : short1;
    }
}
