package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.document.DocumentText;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * Takes a transcript apart: metadata lines, then speaker turns. Words are kept exactly; a turn ends before the line breaks
 * that precede the next one.
 */
public final class TranscriptParser {

    private final String text;
    private final SpeakerRole noteRole;
    private final List<Line> lines;

    private TranscriptParser(DocumentText document, SpeakerRole noteRole) {
        this.text = document.text();
        this.noteRole = noteRole;
        this.lines = Lines.of(document);
    }

    /**
     * Parses a text.
     *
     * @param noteRole role given to the whole when there are no turns
     */
    public static Transcript parse(String text, SpeakerRole noteRole) {
        return parse(DocumentText.plain(text), noteRole);
    }

    /** The same with what is known of the parts of a text: names in bold, tables. */
    public static Transcript parse(DocumentText document, SpeakerRole noteRole) {
        return new TranscriptParser(document, noteRole).parse();
    }

    private Transcript parse() {
        HeaderLines top = HeaderLines.read(text, lines);
        List<Preview.Header> headers = new ArrayList<>(top.headers());
        Map<String, SpeakerRole> legend = SpeakerRoles.legend(headers);
        Speakers speakers = new Speakers(legend, SpeakerRoles.ofAudience(headers, noteRole));
        List<TurnStart> starts = starts(top.end(), speakers);
        List<Preview.Turn> turns = new ArrayList<>();
        if (starts.isEmpty()) {
            int from = headers.isEmpty() ? 0 : skipBlank(top.end());
            String words = from >= lines.size() ? "" : text.substring(lines.get(from).from());
            turns.add(new Preview.Turn("", "", "", noteRole, words));
            return new Transcript(List.copyOf(headers), turns, legend, true);
        }
        keep(top.end(), starts.getFirst().line(), headers);
        for (int i = 0; i < starts.size(); i++) {
            TurnStart start = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
            String words;
            if (start.to() >= 0) {
                words = text.substring(start.from(), start.to());
                keep(start.line() + 1, next, headers);
            } else {
                words = text.substring(start.from(), Math.max(start.from(), lastWord(start.line(), next)));
            }
            turns.add(new Preview.Turn(start.label(), start.time(), start.speaker(), speakers.role(start.speaker()),
                    words));
        }
        return new Transcript(List.copyOf(headers), List.copyOf(turns), legend, false);
    }

    /** The surest way that finds turns: a table, then names and colons, then the look of lines. */
    private List<TurnStart> starts(int from, Speakers speakers) {
        LookTurns look = new LookTurns(text, lines, speakers);
        List<TurnStart> colons = new ColonTurns(lines, speakers).find(from);
        List<TurnStart> emphasised = look.emphasised(from);
        List<Supplier<List<TurnStart>>> ways = List.of(() -> new TableTurns(text, lines, speakers).find(from),
                () -> emphasised.size() > colons.size() ? emphasised : colons, () -> look.namedAndTimed(from),
                () -> look.alone(from),
                () -> look.timed(from), () -> look.dashed(from));
        return ways.stream().map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private int lastWord(int first, int next) {
        int last = next - 1;
        while (last > first && lines.get(last).isBlank()) {
            last--;
        }
        return lines.get(last).to();
    }

    /** Text that belongs to no turn has no place of its own: kept as metadata without a key. */
    private void keep(int from, int to, List<Preview.Header> headers) {
        int first = skipBlank(from);
        int last = to - 1;
        while (last >= first && lines.get(last).isBlank()) {
            last--;
        }
        if (first <= last) {
            headers.add(new Preview.Header("", text.substring(lines.get(first).from(), lines.get(last).to())));
        }
    }

    private int skipBlank(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
