package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds turns that no colon announces: by emphasised names, by lines of a name and a time, by times, by dashes. */
final class LookTurns {

    private static final String SPACE = "[ \\t\\u00A0\\u202F]";
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";
    private static final Pattern NAME_THEN_TIME = Pattern
            .compile("^" + SPACE + "*(\\S.*?)" + SPACE + "*[\\[(]?(" + TIME + ")[\\])]?" + SPACE + "*$");
    private static final Pattern TIME_THEN_NAME = Pattern
            .compile("^" + SPACE + "*[\\[(]?(" + TIME + ")[\\])]?" + SPACE + "+[-–]?" + SPACE + "*(\\S.*?):?" + SPACE
                    + "*$");
    private static final Pattern TIMED = Pattern.compile("^" + SPACE + "*[\\[(](" + TIME + ")(?:" + SPACE
            + "*-->" + SPACE + "*" + TIME + ")?[\\])]" + SPACE + "*");
    private static final Pattern DASH = Pattern.compile("^" + SPACE + "*[–—]" + SPACE + "+");
    private static final int FEW = 3;
    private static final double MOST = 0.8;

    private final String text;
    private final List<Line> lines;
    private final Speakers speakers;

    LookTurns(String text, List<Line> lines, Speakers speakers) {
        this.text = text;
        this.lines = lines;
        this.speakers = speakers;
    }

    /** A name in bold or italics at the beginning of a line, or alone on it. */
    List<TurnStart> emphasised(int fromLine) {
        List<TurnStart> starts = new ArrayList<>();
        for (int i = fromLine; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.lead() == line.from() || line.isRow()) {
                continue;
            }
            String name = text.substring(line.from(), line.lead()).replaceAll("[\\s\\u00A0\\u202F]*[:–—-]?[\\s\\u00A0"
                    + "\\u202F]*$", "").strip();
            int words = skip(line.lead(), line.to(), ":–—-");
            if ((Speakers.isName(name) || speakers.isSure(name)) && (words < line.to() || hasWordsBelow(i))) {
                starts.add(new TurnStart(i, "", "", name, words < line.to() ? words : below(i), -1));
            }
        }
        return speakers.isConversation(starts) ? starts : List.of();
    }

    /** A known speaker alone on a line, the words being below: what is left of a table in some forms. */
    List<TurnStart> alone(int fromLine) {
        List<TurnStart> starts = new ArrayList<>();
        for (int i = fromLine; i < lines.size(); i++) {
            String name = lines.get(i).content().strip();
            if (!lines.get(i).isRow() && Speakers.hasShapeOfName(name) && speakers.isKnown(name) && hasWordsBelow(i)) {
                starts.add(new TurnStart(i, "", "", name, below(i), -1));
            }
        }
        return speakers.isConversation(starts) ? starts : List.of();
    }

    /** A line that holds a name and a time only, the words being below: what meeting programs write. */
    List<TurnStart> namedAndTimed(int fromLine) {
        List<TurnStart> starts = new ArrayList<>();
        for (int i = fromLine; i < lines.size(); i++) {
            Matcher before = NAME_THEN_TIME.matcher(lines.get(i).content());
            Matcher after = TIME_THEN_NAME.matcher(lines.get(i).content());
            String name = before.matches() ? before.group(1) : after.matches() ? after.group(2) : "";
            if ((Speakers.isName(name) || speakers.isSure(name)) && hasWordsBelow(i)) {
                starts.add(new TurnStart(i, "", before.matches() ? before.group(2) : after.group(1), name, below(i),
                        -1));
            }
        }
        Set<String> names = new HashSet<>();
        starts.forEach(start -> names.add(start.speaker()));
        return names.size() < starts.size() || starts.size() >= FEW ? starts : List.of();
    }

    /** Lines that begin by a time in brackets, with nobody's name. */
    List<TurnStart> timed(int fromLine) {
        List<TurnStart> starts = new ArrayList<>();
        for (int i = fromLine; i < lines.size(); i++) {
            Matcher matcher = TIMED.matcher(lines.get(i).content());
            if (matcher.find() && (matcher.end() < lines.get(i).content().length() || hasWordsBelow(i))) {
                int words = lines.get(i).from() + matcher.end();
                starts.add(new TurnStart(i, "", matcher.group(1), "", words < lines.get(i).to() ? words : below(i),
                        -1));
            }
        }
        return starts.size() >= FEW ? starts : List.of();
    }

    /** A dialogue in long dashes, safe only when nearly every line is one and somebody asks something. */
    List<TurnStart> dashed(int fromLine) {
        List<TurnStart> starts = new ArrayList<>();
        int filled = 0;
        boolean asks = false;
        for (int i = fromLine; i < lines.size(); i++) {
            filled += lines.get(i).isBlank() ? 0 : 1;
            Matcher matcher = DASH.matcher(lines.get(i).content());
            if (matcher.find() && matcher.end() < lines.get(i).content().length()) {
                starts.add(new TurnStart(i, "", "", "", lines.get(i).from() + matcher.end(), -1));
                asks |= lines.get(i).content().strip().endsWith("?");
            }
        }
        return asks && starts.size() > FEW && starts.size() >= filled * MOST ? starts : List.of();
    }

    private boolean hasWordsBelow(int line) {
        return line + 1 < lines.size() && !lines.get(line + 1).isRow()
                && (!lines.get(line + 1).isBlank() || line + 2 < lines.size() && !lines.get(line + 2).isBlank());
    }

    private int below(int line) {
        return lines.get(lines.get(line + 1).isBlank() ? line + 2 : line + 1).from();
    }

    private int skip(int from, int to, String signs) {
        int at = from;
        while (at < to && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0' || text.charAt(at) == '\u202F')) {
            at++;
        }
        if (at < to && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
            while (at < to && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0' || text.charAt(at) == '\u202F')) {
                at++;
            }
        }
        return at;
    }
}
