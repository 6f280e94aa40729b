package org.verbatelier.ingest.internal.inspect;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.conversation.EncounterChecks;
import org.verbatelier.ingest.internal.conversation.Transcript;
import org.verbatelier.ingest.internal.conversation.TranscriptReader;
import org.verbatelier.ingest.internal.detect.FileProbe;
import org.verbatelier.ingest.internal.document.DocumentText;
import org.verbatelier.ingest.internal.document.Mails;
import org.verbatelier.ingest.internal.table.HeadedRows;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.VariableKind;

/** Finds out what a transcript, a note or a file of messages holds, and what is odd about it. */
final class ConversationFinder {

    private static final int SHOWN = 5;

    private final ImportOptions options;
    private final Problems problems;

    ConversationFinder(ImportOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** The role of a whole note, which is nobody's words as long as nobody says whose. */
    SpeakerRole noteRole() {
        return options.audience() == Audience.TENANT ? SpeakerRole.TENANT
                : options.audience() == Audience.STAFF ? SpeakerRole.PROXIMITY : SpeakerRole.OTHER;
    }

    Inspected conversation(Path file, FileProbe probe, FileKind kind, Guess<Charset> encoding, DocumentText text) {
        List<String> warnings = new ArrayList<>();
        if (encoding != null && encoding.isDoubtful()) {
            warnings.add(problems.messages().get("warn.encoding", encoding.value().name()));
        }
        Transcript transcript = TranscriptReader.corrected(
                TranscriptReader.read(file, kind, text, noteRole(), problems, warnings), options.speakers(),
                options.metadata());
        warnAboutSpeakers(transcript, warnings);
        warnings.addAll(EncounterChecks.warnings(transcript, problems.messages()));
        String id = transcript.header("conversation_id", "id");
        return new Inspected.Conversation(file, probe, kind, encoding,
                id == null || id.isEmpty() ? Inspector.stem(file) : id, transcript, warnings);
    }

    private void warnAboutSpeakers(Transcript transcript, List<String> warnings) {
        if (transcript.note()) {
            warnings.add(problems.messages().get(noteRole() == SpeakerRole.OTHER ? "warn.noteWithoutRole"
                    : "warn.note"));
            return;
        }
        for (Preview.Speaker speaker : transcript.speakers()) {
            if (speaker.role() == SpeakerRole.OTHER && !speaker.described()) {
                warnings.add(speaker.label().isEmpty() ? problems.messages().get("warn.noSpeaker", speaker.turns())
                        : problems.messages().get("warn.speaker", speaker.label()));
            }
        }
    }

    /** Messages as a table of known columns. */
    FoundTable mails(Path file, FileKind kind, Mails mails) {
        if (mails.mails().isEmpty()) {
            throw problems.input("document.noText", file);
        }
        List<String> warnings = new ArrayList<>();
        if (mails.quoted() > 0) {
            warnings.add(problems.messages().get("warn.mailQuoted", mails.quoted(), mails.quoting()));
        }
        List<String> attachments = mails.attachments();
        if (!attachments.isEmpty()) {
            String named = String.join(", ", attachments.subList(0, Math.min(SHOWN, attachments.size())));
            warnings.add(problems.messages().get("warn.mailAttachments", attachments.size(),
                    attachments.size() > SHOWN ? named + "…" : named));
        }
        Inspected.Opening opening = () -> new HeadedRows(mails.rows(), true,
                head -> problems.input("document.noText", file));
        return new FoundTable(kind, null, null, List.of(), null, warnings, opening);
    }

    /** What the columns of messages are: known, so not guessed. */
    static Mapping mailMapping() {
        return new Mapping(List.of(new ColumnMapping("id", ColumnRole.ID, VariableKind.TEXT, true, null),
                new ColumnMapping("expediteur", ColumnRole.ATTRIBUTE, VariableKind.CATEGORY, true, null),
                new ColumnMapping("date", ColumnRole.ATTRIBUTE, VariableKind.DATE, true, null),
                new ColumnMapping("objet", ColumnRole.ATTRIBUTE, VariableKind.TEXT, true, null),
                new ColumnMapping("message", ColumnRole.TEXT, VariableKind.TEXT, true, null)), null, null, null, null);
    }
}
