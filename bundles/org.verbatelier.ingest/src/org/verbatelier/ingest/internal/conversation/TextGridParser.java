package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * Takes an annotation of Praat apart: each tier of intervals is a speaker, each interval with words a turn, in the order
 * of their times. Points are kept as metadata. Praat's long and short forms are one: it takes only free-standing numbers
 * and quoted texts for data, and whatever else is written for comment.
 */
final class TextGridParser {

    /** What the long form says around its data. */
    private static final Pattern LONG_FORM = Pattern
            .compile("File|type|Object|class|[:=]|xmin|xmax|tiers\\?|<exists>|size"
                    + "|item|name|(?:intervals|points)(?::|\\[\\d+\\]:)?|\\[\\d*\\]:?|text|mark|number|time|value");

    private final String text;
    private final List<String> remarks = new ArrayList<>();
    private int at;

    private record Interval(double start, int tier, String speaker, String words) {}

    /** The file does not hold what its beginning promises; the message is for nobody. */
    static final class DamagedException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    private TextGridParser(String text) {
        this.text = text;
    }

    static Transcript parse(String text, SpeakerRole noteRole) throws DamagedException {
        return new TextGridParser(text).parse(noteRole);
    }

    private Transcript parse(SpeakerRole noteRole) throws DamagedException {
        string();
        string();
        number();
        number();
        int tiers = count();
        List<Interval> intervals = new ArrayList<>();
        List<Preview.Header> headers = new ArrayList<>();
        for (int tier = 0; tier < tiers; tier++) {
            boolean points = string().equals("TextTier");
            String name = string();
            number();
            number();
            for (int left = count(); left > 0; left--) {
                double start = number();
                if (points) {
                    headers.add(new Preview.Header(name, time(start) + " " + string()));
                } else {
                    number();
                    String words = string();
                    if (!words.isBlank()) {
                        intervals.add(new Interval(start, tier, name, words));
                    }
                }
            }
        }
        if (text.indexOf('"', at) >= 0) {
            // more than was announced: words would be lost
            throw new DamagedException();
        }
        if (!remarks.isEmpty()) {
            headers.add(new Preview.Header("", String.join(" ", remarks)));
        }
        intervals.sort(Comparator.comparingDouble(Interval::start).thenComparingInt(Interval::tier));
        Speakers speakers = new Speakers(java.util.Map.of(), noteRole);
        List<Preview.Turn> turns = intervals.stream().map(one -> new Preview.Turn("", time(one.start()), one.speaker(),
                speakers.role(one.speaker()), one.words())).toList();
        if (turns.isEmpty()) {
            return new Transcript(headers, List.of(new Preview.Turn("", "", "", noteRole, "")), java.util.Map.of(),
                    true);
        }
        return new Transcript(headers, turns, java.util.Map.of(), false);
    }

    private static String time(double seconds) {
        long millis = Math.round(seconds * 1000);
        return String.format(Locale.ROOT, "%02d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % 60,
                millis / 1000 % 60, millis % 1000);
    }

    private int count() throws DamagedException {
        double count = number();
        // every interval takes some characters: more of them than characters is a lie
        if (count < 0 || count > text.length() || count != Math.rint(count)) {
            throw new DamagedException();
        }
        return (int) count;
    }

    /** The next quoted text; a quotation mark in it is doubled. */
    private String string() throws DamagedException {
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '!') {
                skipLine();
            } else if (text.charAt(at) <= ' ') {
                at++;
            } else {
                remark(word());
            }
        }
        StringBuilder found = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    at++;
                    return found.toString();
                }
            }
            found.append(c);
        }
        throw new DamagedException();
    }

    /** The next number that stands free. */
    private double number() throws DamagedException {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '!') {
                skipLine();
            } else if (c == '"') {
                throw new DamagedException();
            } else if (c <= ' ') {
                at++;
            } else {
                String word = word();
                if (Character.isDigit(word.charAt(0)) || word.charAt(0) == '-' && word.length() > 1) {
                    try {
                        return Double.parseDouble(word);
                    } catch (NumberFormatException e) {
                        throw new DamagedException();
                    }
                }
                remark(word);
            }
        }
        throw new DamagedException();
    }

    private String word() {
        int from = at;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '"') {
            at++;
        }
        return text.substring(from, at);
    }

    /** Comment for Praat, but it may be what a missing quotation mark let out. */
    private void remark(String word) {
        if (!LONG_FORM.matcher(word).matches()) {
            remarks.add(word);
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }
}
