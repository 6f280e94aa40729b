package org.verbatelier.presentation.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verbatelier.core.Consents;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * What a conversation tells of the encounter.
 *
 * @param pair the pair of staff; empty when not told
 * @param rank the rank of the encounter in the pair's round, such as {@code 2/3}; empty when not told
 * @param notes consent to notes as written; empty when not told
 * @param recording consent to recording as written; empty when not told
 * @param quoting consent to quoting as written; empty when not told
 */
public record EncounterFacts(String pair, String rank, String notes, String recording, String quoting) {

    /** Key of the pair among the metadata. */
    public static final String PAIR = "binome";
    /** Key of the rank in the pair's round. */
    public static final String RANK = "rang_rencontre_binome";
    /** Key of the consent to notes. */
    public static final String NOTES = "consentement_prise_de_notes";
    /** Key of the consent to recording. */
    public static final String RECORDING = "consentement_enregistrement";
    /** Key of the consent to quoting. */
    public static final String QUOTING = "consentement_citation";

    /** What the metadata say. */
    public static EncounterFacts of(Preview.Conversation conversation) {
        return new EncounterFacts(value(conversation, PAIR), value(conversation, RANK, "rang"),
                value(conversation, NOTES, "consentement_notes", "consentement"), value(conversation, RECORDING),
                value(conversation, QUOTING, "citation"));
    }

    private static String value(Preview.Conversation conversation, String... keys) {
        return header(conversation, keys).map(Preview.Header::value).map(String::strip).orElse("");
    }

    private static Optional<Preview.Header> header(Preview.Conversation conversation, String... keys) {
        return Arrays.stream(keys).flatMap(
                key -> conversation.headers().stream().filter(header -> plain(header.key()).equals(key))).findFirst();
    }

    /** The key under which the file has a fact, or the usual one when it has it not. */
    public static String keyOf(Preview.Conversation conversation, String usual) {
        List<String> keys = switch (usual) {
            case RANK -> List.of(RANK, "rang");
            case NOTES -> List.of(NOTES, "consentement_notes", "consentement");
            case QUOTING -> List.of(QUOTING, "citation");
            default -> List.of(usual);
        };
        return header(conversation, keys.toArray(String[]::new)).map(Preview.Header::key).orElse(usual);
    }

    private static String plain(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    /** Whether nobody, or somebody who said no, lets the words be noted: they are then kept apart. */
    public boolean isQuarantined() {
        return Consents.read(notes) != ConsentAnswer.GIVEN;
    }

    /** Whether nobody said whose words these are. */
    public static boolean isUnknown(Preview.Speaker speaker) {
        return speaker.role() == SpeakerRole.OTHER && !speaker.described();
    }
}
