package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.conversation.TurnLine.Strength;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * Takes a transcript apart: {@code # key: value} lines, then speaker turns. Words are kept exactly; a turn ends before
 * the line breaks that precede the next one.
 */
public final class TranscriptParser {

    /** Header values may be long, but a name that goes over many words is no key. */
    private static final int LONGEST_KEY = 60;

    private final String text;
    private final SpeakerRole noteRole;
    private final List<Line> lines;
    private final List<Preview.Header> headers = new ArrayList<>();
    private Map<String, SpeakerRole> legend = Map.of();

    /** A line without its end; {@code from} and {@code to} are offsets in the text. */
    private record Line(int from, int to, String content) {

        boolean isBlank() {
            return content.isBlank();
        }
    }

    private TranscriptParser(String text, SpeakerRole noteRole) {
        this.text = text;
        this.noteRole = noteRole;
        this.lines = lines(text);
    }

    /**
     * Parses a text.
     *
     * @param noteRole role given to the whole when there are no turns
     */
    public static Transcript parse(String text, SpeakerRole noteRole) {
        return new TranscriptParser(text, noteRole).parse();
    }

    private Transcript parse() {
        int bodyStart = readHeaders();
        Map<Integer, TurnLine> starts = turnStarts(bodyStart);
        List<Preview.Turn> turns = new ArrayList<>();
        if (starts.isEmpty()) {
            int from = headers.isEmpty() ? 0 : skipBlank(bodyStart);
            String words = from >= lines.size() ? "" : text.substring(lines.get(from).from());
            turns.add(new Preview.Turn("", "", "", noteRole, words));
            return new Transcript(List.copyOf(headers), turns, legend, true);
        }
        List<Integer> at = starts.keySet().stream().sorted().toList();
        keepPreamble(bodyStart, at.getFirst());
        for (int i = 0; i < at.size(); i++) {
            TurnLine start = starts.get(at.get(i));
            int last = i + 1 < at.size() ? at.get(i + 1) - 1 : lines.size() - 1;
            while (last > at.get(i) && lines.get(last).isBlank()) {
                last--;
            }
            String words = text.substring(lines.get(at.get(i)).from() + start.textStart(), lines.get(last).to());
            turns.add(new Preview.Turn(start.label(), start.time(), start.speaker(), role(start.speaker()), words));
        }
        return new Transcript(List.copyOf(headers), List.copyOf(turns), legend, false);
    }

    private SpeakerRole role(String speaker) {
        SpeakerRole told = legend.get(speaker);
        return told != null ? told : SpeakerRoles.ofLabel(speaker).orElse(SpeakerRole.OTHER);
    }

    /** Reads metadata lines at the top and returns the index of the first line after them. */
    private int readHeaders() {
        int i = 0;
        int end = 0;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            Preview.Header header = header(line.content());
            if (header == null) {
                break;
            }
            headers.add(header);
            end = i + 1;
            String key = HeaderKeys.plain(header.key());
            if (key.equals("locuteurs") || key.equals("intervenants")) {
                legend = SpeakerRoles.legend(header.value());
            }
        }
        return end;
    }

    private static Preview.Header header(String line) {
        boolean marked = line.startsWith("#");
        String content = marked ? line.substring(line.startsWith("# ") ? 2 : 1) : line;
        int colon = content.indexOf(':');
        String key = colon < 0 ? "" : content.substring(0, colon).strip();
        boolean keyed = colon > 0 && !key.isEmpty() && key.length() <= LONGEST_KEY;
        if (marked) {
            return keyed ? new Preview.Header(key, value(content, colon)) : new Preview.Header("", content);
        }
        return keyed && HeaderKeys.isKnown(key) && SpeakerRoles.ofLabel(key).isEmpty()
                ? new Preview.Header(key, value(content, colon))
                : null;
    }

    private static String value(String content, int colon) {
        int from = colon + 1;
        return content.startsWith(" ", from) ? content.substring(from + 1) : content.substring(from);
    }

    /** Lines that begin a turn, by index. */
    private Map<Integer, TurnLine> turnStarts(int from) {
        Map<Integer, TurnLine> candidates = new HashMap<>();
        Map<String, Integer> weak = new HashMap<>();
        int numbered = 0;
        for (int i = from; i < lines.size(); i++) {
            TurnLine candidate = TurnLine.parse(lines.get(i).content());
            if (candidate == null) {
                continue;
            }
            Strength strength = legend.containsKey(candidate.speaker()) ? Strength.STRONG : candidate.strength();
            if (strength != Strength.NONE) {
                candidates.put(i, candidate);
                numbered += candidate.label().isEmpty() ? 0 : 1;
                if (strength == Strength.WEAK) {
                    weak.merge(candidate.speaker(), 1, Integer::sum);
                }
            }
        }
        // once turns are numbered, a colon in a line without a number is part of what is said
        boolean numbersOnly = numbered >= 2;
        Set<String> once = new HashSet<>();
        weak.forEach((speaker, count) -> {
            if (count < 2) {
                once.add(speaker);
            }
        });
        candidates.values().removeIf(turn -> numbersOnly ? turn.label().isEmpty()
                : turn.label().isEmpty()
                        && turn.time().isEmpty() && once.contains(turn.speaker())
                        && !legend.containsKey(turn.speaker()));
        return candidates;
    }

    /** Text between the metadata and the first turn has no place of its own: kept as metadata without a key. */
    private void keepPreamble(int from, int to) {
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

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(new Line(from, i, text.substring(from, i)));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        if (from < text.length()) {
            lines.add(new Line(from, text.length(), text.substring(from)));
        }
        return lines;
    }
}
