package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * Takes WebVTT and SubRip captions apart. A cue is a turn with its time; but programs cut sentences at some forty
 * characters to fit a screen, and half a sentence cannot be coded: so a cue that goes on with the unfinished sentence of the
 * same voice belongs to the turn before, a line break apart.
 */
final class CaptionParser {

    private static final String TIME = "(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,3}";
    private static final Pattern TIMING = Pattern.compile("^\\s*(" + TIME + ")\\s*-->\\s*" + TIME
            + "(?:\\s+\\w+:\\S+)*$");
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]*)?\\s+([^<>]*)>");
    private static final Pattern FINISHED = Pattern.compile("[.?!…:»”\"]['’)\\]»”\"\\s\\u00A0\\u202F]*$");
    private static final Pattern NUMBER = Pattern.compile("T\\d{1,6}");
    private static final Pattern DASH = Pattern.compile("^\\s*[-–—]\\s*(?=\\S)");

    /** Words of one voice in a cue; an empty voice is one that is not named. */
    private record Said(String label, String time, String voice, String words) {}

    private final List<String> lines;
    private final boolean web;
    private final SpeakerRole noteRole;
    private final List<Preview.Header> headers = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    private CaptionParser(String text, boolean web, SpeakerRole noteRole) {
        this.lines = lines(text);
        this.web = web;
        this.noteRole = noteRole;
    }

    /** Parses captions; {@code noteRole} is that of a voice which is not named. */
    static Transcript parse(String text, boolean web, SpeakerRole noteRole) {
        return new CaptionParser(text, web, noteRole).parse();
    }

    /** Lines with their ends, so that a cue of several lines keeps those that the file has. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        Matcher matcher = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)").matcher(text);
        while (matcher.find() && !matcher.group().isEmpty()) {
            lines.add(matcher.group());
        }
        return lines;
    }

    private Transcript parse() {
        for (int i = 0; i < lines.size();) {
            int end = blockEnd(i);
            if (end > i) {
                block(i, end);
            }
            i = Math.max(end, i + 1);
        }
        Map<String, SpeakerRole> legend = SpeakerRoles.legend(headers);
        Speakers speakers = new Speakers(legend, SpeakerRoles.ofAudience(headers, noteRole));
        List<Preview.Turn> turns = new ArrayList<>();
        for (Said one : joined(named(speakers))) {
            turns.add(new Preview.Turn(one.label(), one.time(), one.voice(), speakers.role(one.voice()), one.words()));
        }
        if (turns.isEmpty()) {
            turns.add(new Preview.Turn("", "", "", noteRole, ""));
            return new Transcript(List.copyOf(headers), turns, legend, true);
        }
        return new Transcript(List.copyOf(headers), List.copyOf(turns), legend, false);
    }

    private int blockEnd(int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return end;
    }

    private void block(int from, int end) {
        int timing = from;
        while (timing < end && !TIMING.matcher(lines.get(timing).stripTrailing()).matches()) {
            timing++;
        }
        if (timing < end) {
            // what stands before the number of a cue is what a damaged cue left
            int left = web || timing == from || lines.get(timing - 1).strip().matches("\\d+") ? timing - 1 : timing;
            if (left > from) {
                headers.add(new Preview.Header("", String.join("", lines.subList(from, left)).strip()));
            }
            // two cues without a blank line between them: the second one's timing ends the first
            int next = timing + 1;
            while (next < end && !TIMING.matcher(lines.get(next).stripTrailing()).matches()) {
                next++;
            }
            int last = next < end && lines.get(next - 1).strip().matches("\\d+") ? next - 1 : next;
            cue(timing > from ? lines.get(timing - 1).strip() : "", timing, Math.max(last, timing + 1));
            if (next < end) {
                block(next, end);
            }
        } else if (web) {
            note(from, end);
        } else {
            String block = String.join("", lines.subList(from, end)).strip();
            if (!block.matches("\\d+")) {
                headers.add(new Preview.Header("", block));
            }
        }
    }

    /** Notes hold what the transcriber says about the file; styles and regions are about its looks. */
    private void note(int from, int end) {
        String first = lines.get(from).strip();
        if (first.startsWith("STYLE") || first.startsWith("REGION")) {
            return;
        }
        for (int i = from; i < end; i++) {
            String line = lines.get(i).strip();
            if (i == from) {
                line = line.replaceFirst("^(\\uFEFF?WEBVTT|NOTE)\\s*(- )?", "");
            }
            if (!line.isEmpty()) {
                Preview.Header header = HeaderLines.line(line);
                headers.add(header == null ? new Preview.Header("", line) : header);
            }
        }
    }

    private void cue(String identifier, int timing, int end) {
        Matcher matcher = TIMING.matcher(lines.get(timing).stripTrailing());
        String time = matcher.matches() ? matcher.group(1) : "";
        String label = NUMBER.matcher(identifier).matches() ? identifier : "";
        String payload = withoutEnd(String.join("", lines.subList(timing + 1, end)));
        if (payload.isEmpty()) {
            return;
        }
        if (!web) {
            said.add(new Said(label, time, "", CueText.subRip(payload)));
            return;
        }
        Matcher voice = VOICE.matcher(payload);
        int from = 0;
        String speaker = "";
        while (voice.find()) {
            add(label, time, speaker, payload.substring(from, voice.start()));
            speaker = CueText.decoded(voice.group(1).strip());
            from = voice.end();
        }
        add(label, time, speaker, payload.substring(from));
    }

    private void add(String label, String time, String voice, String payload) {
        String words = withoutEnd(CueText.web(payload));
        if (!words.isBlank()) {
            said.add(new Said(label, time, voice, words));
        }
    }

    private static String withoutEnd(String text) {
        int to = text.length();
        while (to > 0 && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(0, to);
    }

    /** Takes names such as {@code LOC1:} out of the words; where names are given so, an unnamed cue goes on with the last. */
    private List<Said> named(Speakers speakers) {
        Map<String, Integer> counts = new HashMap<>();
        for (Said one : said) {
            TurnLine turn = one.voice().isEmpty() ? TurnLine.parse(one.words(), speakers) : null;
            if (turn != null && turn.strength(speakers) != TurnLine.Strength.NONE) {
                counts.merge(turn.speaker(), 1, Integer::sum);
            }
        }
        List<Said> named = new ArrayList<>();
        String last = "";
        for (Said one : said) {
            TurnLine turn = one.voice().isEmpty() ? TurnLine.parse(one.words(), speakers) : null;
            TurnLine.Strength strength = turn == null ? TurnLine.Strength.NONE : turn.strength(speakers);
            if (strength == TurnLine.Strength.STRONG
                    || strength == TurnLine.Strength.WEAK && counts.get(turn.speaker()) > 1) {
                last = turn.speaker();
                named.add(new Said(one.label(), one.time(), last, one.words().substring(turn.textStart())));
            } else {
                // a dash says that somebody else speaks, not who
                boolean other = DASH.matcher(one.words()).find();
                last = !one.voice().isEmpty() ? one.voice() : other ? "" : last;
                named.add(new Said(one.label(), one.time(), last, one.words()));
            }
        }
        return named;
    }

    private static List<Said> joined(List<Said> cues) {
        List<Said> turns = new ArrayList<>();
        for (Said cue : cues) {
            Said before = turns.isEmpty() ? null : turns.getLast();
            if (before != null && before.voice().equals(cue.voice()) && cue.label().isEmpty()
                    && !FINISHED.matcher(before.words()).find() && !DASH.matcher(cue.words()).find()) {
                turns.set(turns.size() - 1, new Said(before.label(), before.time(), before.voice(),
                        before.words() + "\n" + cue.words()));
            } else {
                turns.add(cue);
            }
        }
        return turns;
    }
}
