package org.verbatelier.ingest.internal.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.model.corpus.VariableKind;

/** The metadata keys of an encounter that have a meaning. */
public final class HeaderKeys {

    private static final Set<String> KNOWN = Set.of("conversation_id", "id", "dispositif", "vague", "date", "heure",
            "heure_debut", "duree", "duree_min", "lieu", "residence", "agence", "qpv", "binome", "binome_proximite",
            "binome_support", "locataire", "foyer", "rang_rencontre_binome", "rang", "anciennete_bail", "anciennete",
            "composition", "consentement", "consentement_prise_de_notes", "consentement_notes",
            "consentement_enregistrement", "consentement_citation", "citation", "transcription", "note_globale_10",
            "note_globale", "note", "locuteurs", "intervenants", "avertissement", "canal", "statut", "moment",
            "prestataire", "public", "recrutement", "mode_de_recrutement", "type", "type_de_rencontre",
            "type_rencontre", "statut_rencontre", "participants", "nombre_de_participants", "nb_participants",
            "heure_fin", "theme", "quartier", "commune");

    private HeaderKeys() {
    }

    /** A key without case, accents and punctuation: {@code Durée (min)} is {@code duree_min}. */
    static String plain(String key) {
        String plain = Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return plain.replaceAll("^_|_$", "");
    }

    static boolean isKnown(String key) {
        return KNOWN.contains(plain(key));
    }

    /** The variable that a metadata line becomes, so that texts can be filtered by it. */
    public record EncounterVariable(ColumnRole role, VariableKind kind, String scale) {}

    /** The variable of a key; empty for identifiers, people, consents and unknown keys, which stay metadata only. */
    public static Optional<EncounterVariable> variable(String key) {
        return Optional.ofNullable(switch (plain(key)) {
            case "residence" -> category(ColumnRole.RESIDENCE);
            case "agence" -> category(ColumnRole.AGENCY);
            case "qpv" -> category(ColumnRole.QPV);
            case "vague" -> category(ColumnRole.WAVE);
            case "canal" -> category(ColumnRole.CHANNEL);
            case "prestataire" -> category(ColumnRole.PROVIDER);
            case "moment" -> category(ColumnRole.MOMENT);
            case "dispositif", "lieu", "anciennete_bail", "anciennete", "composition", "binome", "statut",
                    "recrutement", "mode_de_recrutement", "type", "type_de_rencontre", "type_rencontre",
                    "statut_rencontre", "theme", "quartier", "commune" ->
                category(ColumnRole.ATTRIBUTE);
            case "date" -> new EncounterVariable(ColumnRole.ATTRIBUTE, VariableKind.DATE, null);
            case "note_globale_10" -> new EncounterVariable(ColumnRole.SCORE, VariableKind.SCALE, "0-10");
            case "note_globale", "note" -> new EncounterVariable(ColumnRole.SCORE, VariableKind.NUMBER, null);
            case "nombre_de_participants", "nb_participants" ->
                new EncounterVariable(ColumnRole.ATTRIBUTE, VariableKind.NUMBER, null);
            default -> null;
        });
    }

    private static EncounterVariable category(ColumnRole role) {
        return new EncounterVariable(role, VariableKind.CATEGORY, null);
    }
}
