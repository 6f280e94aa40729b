package org.verbatelier.ingest.internal.conversation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.document.DocumentText;
import org.verbatelier.model.corpus.SpeakerRole;

/** Reads a transcript from the text of a file, by its form, and corrects it by what a person said. */
public final class TranscriptReader {

    private TranscriptReader() {
    }

    /**
     * Reads a transcript.
     *
     * @param noteRole role of a whole note, and of those whom the file does not name
     * @param warnings takes what a person should know
     * @throws org.verbatelier.core.StudyException when the text is not of that form
     */
    public static Transcript read(Path file, FileKind kind, DocumentText text, SpeakerRole noteRole, Problems problems,
            List<String> warnings) {
        return switch (kind) {
            case VTT, SRT -> CaptionParser.parse(text.text(), kind == FileKind.VTT, noteRole);
            case TEXTGRID -> {
                try {
                    yield TextGridParser.parse(text.text(), noteRole);
                } catch (TextGridParser.DamagedException e) {
                    throw problems.input("file.truncated", file);
                }
            }
            case PDF -> {
                PageFurniture pages = PageFurniture.remove(text);
                Transcript found = TranscriptParser.parse(pages.text(), noteRole);
                List<Preview.Header> headers = new ArrayList<>(found.headers());
                if (!pages.removed().isEmpty()) {
                    warnings.add(problems.messages().get("warn.pageLines", String.join(" | ", pages.removed())));
                }
                pages.removed().forEach(line -> headers.add(new Preview.Header("", line)));
                yield new Transcript(List.copyOf(headers), found.turns(), found.described(), found.note());
            }
            default -> TranscriptParser.parse(text, noteRole);
        };
    }

    /**
     * A transcript with the roles and the metadata that a person gave.
     *
     * @param speakers roles by label, which prevail
     * @param metadata values by key, which replace those of the file or come after them
     */
    public static Transcript corrected(Transcript read, Map<String, SpeakerRole> speakers,
            Map<String, String> metadata) {
        if (speakers.isEmpty() && metadata.isEmpty()) {
            return read;
        }
        Map<String, String> left = new HashMap<>();
        metadata.forEach((key, value) -> left.put(HeaderKeys.plain(key), value));
        List<Preview.Header> headers = new ArrayList<>();
        for (Preview.Header header : read.headers()) {
            String said = header.key().isEmpty() ? null : left.remove(HeaderKeys.plain(header.key()));
            headers.add(said == null ? header : new Preview.Header(header.key(), said));
        }
        metadata.keySet().stream().sorted().filter(key -> left.containsKey(HeaderKeys.plain(key)))
                .forEach(key -> headers.add(new Preview.Header(key, metadata.get(key))));
        Map<String, SpeakerRole> described = new HashMap<>(read.described());
        described.putAll(speakers);
        List<Preview.Turn> turns = read.turns().stream()
                .map(turn -> new Preview.Turn(turn.label(), turn.time(), turn.speaker(),
                        speakers.getOrDefault(turn.speaker(), turn.role()), turn.text()))
                .toList();
        return new Transcript(headers, turns, described, read.note());
    }
}
