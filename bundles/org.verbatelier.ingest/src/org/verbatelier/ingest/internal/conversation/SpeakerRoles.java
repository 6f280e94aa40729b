package org.verbatelier.ingest.internal.conversation;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.SpeakerRole;

/** Tells the role of a speaker from the legend of the file, or else from the usual abbreviations. */
final class SpeakerRoles {

    private static final Pattern TENANT = Pattern.compile(
            "\\b(locataires?|habitant\\w*|resident\\w*|occupant\\w*|tenants?|foyer|famille|menage)\\b");
    private static final Pattern PROXIMITY = Pattern.compile(
            "\\b(proximite|gardien\\w*|gestionnaires?|regisseur\\w*|agents? de site|agents? d immeuble)\\b");
    private static final Pattern SUPPORT = Pattern.compile("\\b(support|siege|fonctions? support)\\b");
    private static final Pattern TENANT_LABEL = Pattern
            .compile("(loc|locataire|habitant\\w*|resident\\w*|tenant|h|l)\\d*");
    private static final Pattern PROXIMITY_LABEL = Pattern
            .compile("(prox|proximite|gardien\\w*|gard|gestionnaire)\\d*");
    private static final Pattern SUPPORT_LABEL = Pattern.compile("(supp|support|siege)\\d*");

    private SpeakerRoles() {
    }

    /**
     * Reads a legend such as {@code PROX = salarié de proximité ; LOC1, LOC2 = locataires du même foyer}.
     *
     * @return roles by speaker; a description that tells no role gives OTHER
     */
    static Map<String, SpeakerRole> legend(String legend) {
        Map<String, SpeakerRole> roles = new LinkedHashMap<>();
        for (String part : legend.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                SpeakerRole role = described(part.substring(equals + 1));
                for (String label : part.substring(0, equals).split("[,/]")) {
                    if (!label.isBlank()) {
                        roles.put(label.strip(), role);
                    }
                }
            }
        }
        return roles;
    }

    /** The roles told by the metadata, by speaker. */
    static Map<String, SpeakerRole> legend(List<Preview.Header> headers) {
        Map<String, SpeakerRole> roles = new LinkedHashMap<>();
        for (Preview.Header header : headers) {
            String key = HeaderKeys.plain(header.key());
            if (key.equals("locuteurs") || key.equals("intervenants")) {
                roles.putAll(legend(header.value()));
            }
        }
        return roles;
    }

    /** The role of those whom a file does not name, told by its metadata, else the one given. */
    static SpeakerRole ofAudience(List<Preview.Header> headers, SpeakerRole otherwise) {
        return headers.stream().filter(header -> Set.of("public", "participants").contains(HeaderKeys.plain(header
                .key()))).map(header -> described(header.value())).filter(role -> role != SpeakerRole.OTHER)
                .findFirst().orElse(otherwise);
    }

    static SpeakerRole described(String description) {
        String plain = plain(description);
        // « locataire » first would take « gestionnaire des locataires » for a tenant
        if (PROXIMITY.matcher(plain).find()) {
            return SpeakerRole.PROXIMITY;
        }
        if (SUPPORT.matcher(plain).find()) {
            return SpeakerRole.SUPPORT;
        }
        return TENANT.matcher(plain).find() ? SpeakerRole.TENANT : SpeakerRole.OTHER;
    }

    /** The role that a label itself tells; empty for a name: taking it for a tenant would make evidence of a guess. */
    static Optional<SpeakerRole> ofLabel(String label) {
        int bracket = label.indexOf('(');
        if (bracket > 0) {
            // Mme A. (locataire)
            SpeakerRole told = described(label.substring(bracket));
            return told == SpeakerRole.OTHER ? ofLabel(label.substring(0, bracket)) : Optional.of(told);
        }
        String plain = plain(label).replace(" ", "");
        if (TENANT_LABEL.matcher(plain).matches()) {
            return Optional.of(SpeakerRole.TENANT);
        }
        if (PROXIMITY_LABEL.matcher(plain).matches()) {
            return Optional.of(SpeakerRole.PROXIMITY);
        }
        return SUPPORT_LABEL.matcher(plain).matches() ? Optional.of(SpeakerRole.SUPPORT) : Optional.empty();
    }

    /** Lower case without accents; anything but letters and digits is one space. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ").strip();
    }
}
