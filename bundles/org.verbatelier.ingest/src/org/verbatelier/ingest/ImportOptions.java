package org.verbatelier.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * What the user said about an import; whatever is not said is detected. Immutable; start from {@link #detect(Locale)}.
 *
 * @param textColumns headers of the open questions; empty to detect them
 * @param idColumn header of the respondent's identifier, or null to detect it
 * @param roles roles by header
 * @param skipped headers left out
 * @param audience audience of rows and notes that do not tell theirs, or null
 * @param wave wave of rows that do not tell theirs, or null
 * @param encoding name of the character encoding, or null to detect it
 * @param separator field separator of a text table, or null to detect it
 * @param sheet name or 1-based number of the sheet, or null to choose
 * @param mapping mapping to follow where the above says nothing, or null
 * @param questions earlier questions that columns continue: identifier of the question by header; a column that names itself
 *        is a question of its own
 * @param speakers roles of the speakers of conversations, by their labels as written
 * @param metadata metadata of conversations by key, which prevail over those in the file
 * @param dryRun true to report only
 * @param locale language of messages and reasons
 */
public record ImportOptions(List<String> textColumns, String idColumn, Map<String, ColumnRole> roles,
        Set<String> skipped, Audience audience, String wave, String encoding, Character separator, String sheet,
        Mapping mapping, Map<String, String> questions, Map<String, SpeakerRole> speakers, Map<String, String> metadata,
        boolean dryRun, Locale locale) {

    public ImportOptions {
        textColumns = List.copyOf(textColumns);
        roles = Map.copyOf(roles);
        skipped = Set.copyOf(skipped);
        questions = Map.copyOf(questions);
        speakers = Map.copyOf(speakers);
        metadata = Map.copyOf(metadata);
    }

    /** Detects everything. */
    public static ImportOptions detect(Locale locale) {
        return new ImportOptions(List.of(), null, Map.of(), Set.of(), null, null, null, null, null, null, Map.of(),
                Map.of(),
                Map.of(), false, locale);
    }

    public ImportOptions withTextColumns(List<String> headers) {
        return new ImportOptions(headers, idColumn, roles, skipped, audience, wave, encoding, separator, sheet, mapping,
                questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withIdColumn(String header) {
        return new ImportOptions(textColumns, header, roles, skipped, audience, wave, encoding, separator, sheet,
                mapping, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withRoles(Map<String, ColumnRole> byHeader) {
        return new ImportOptions(textColumns, idColumn, byHeader, skipped, audience, wave, encoding, separator, sheet,
                mapping, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withSkipped(Set<String> headers) {
        return new ImportOptions(textColumns, idColumn, roles, headers, audience, wave, encoding, separator, sheet,
                mapping, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withAudience(Audience everyone) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, everyone, wave, encoding, separator, sheet,
                mapping, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withWave(String label) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, label, encoding, separator, sheet,
                mapping, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withEncoding(String name) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, name, separator, sheet, mapping,
                questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withSeparator(Character character) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, encoding, character, sheet,
                mapping, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withSheet(String nameOrNumber) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, encoding, separator,
                nameOrNumber, mapping, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withMapping(Mapping followed) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, encoding, separator, sheet,
                followed, questions, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withQuestions(Map<String, String> byHeader) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, encoding, separator, sheet,
                mapping, byHeader, speakers, metadata, dryRun, locale);
    }

    public ImportOptions withSpeakers(Map<String, SpeakerRole> byLabel) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, encoding, separator, sheet,
                mapping, questions, byLabel, metadata, dryRun, locale);
    }

    public ImportOptions withMetadata(Map<String, String> byKey) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, encoding, separator, sheet,
                mapping, questions, speakers, byKey, dryRun, locale);
    }

    public ImportOptions withDryRun(boolean reportOnly) {
        return new ImportOptions(textColumns, idColumn, roles, skipped, audience, wave, encoding, separator, sheet,
                mapping, questions, speakers, metadata, reportOnly, locale);
    }
}
