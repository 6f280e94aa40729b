package org.verbatelier.ingest.internal.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may begin a turn: {@code T01 [00:00:08] SUPP: text}, with or without the number and the time; the colon may
 * be a tab or a dash when the speaker is beyond doubt.
 *
 * @param label number of the turn, or empty
 * @param time as written, or empty
 * @param speaker as written
 * @param colon whether a colon ends the name
 * @param textStart where the words begin in the line
 */
record TurnLine(String label, String time, String speaker, boolean colon, int textStart) {

    private static final String SPACE = "[ \\t\\u00A0\\u202F]";
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";
    private static final String NUMBER_AND_TIME = "^" + SPACE + "*"
            + "(?:(T\\d{1,6})[.)]?" + SPACE + "+)?"
            + "(?:[\\[(]?(" + TIME + ")[\\])]?" + SPACE + "*[-–]?" + SPACE + "*)?";
    private static final String SPEAKER = "((?:\\p{L}[^:\\[\\]()«»\"\\r\\n\\t]{0,38}?|\\?{1,3})"
            + "(?:" + SPACE + "?\\([^():\\r\\n]{1,30}\\))?)" + SPACE + "*";
    private static final String TIME_AFTER = "(?:[\\[(](" + TIME + ")[\\])]" + SPACE + "*)?";
    private static final Pattern WITH_COLON = Pattern
            .compile(NUMBER_AND_TIME + SPEAKER + TIME_AFTER + ":" + SPACE + "?");
    private static final Pattern WITH_DASH_OR_TAB = Pattern.compile(NUMBER_AND_TIME
            + SPEAKER.replace(SPACE + "*", "[ \\u00A0\\u202F]*") + TIME_AFTER + "(?:\\t+|[–—-]" + SPACE + "+)");
    private static final Pattern CAPITALS = Pattern.compile("[A-ZÀ-Þ][A-ZÀ-Þ0-9_.\\-]{0,14}");
    private static final Pattern NAME = Pattern
            .compile("\\p{Lu}[\\p{L}.'’\\-]*(" + SPACE + "[\\p{Lu}\\d][\\p{L}.'’\\-]*)?"
                    + "(" + SPACE + "?\\d{1,2})?");

    /** How sure it is that the words before the colon are a speaker. */
    enum Strength {
        NONE, WEAK, STRONG
    }

    /** The parts of a line, or null when it has no place for a speaker. */
    static TurnLine parse(String line, Speakers speakers) {
        TurnLine found = parse(WITH_COLON.matcher(line), true);
        if (found != null && found.strength(speakers) != Strength.NONE) {
            return found;
        }
        TurnLine other = parse(WITH_DASH_OR_TAB.matcher(line), false);
        return other != null && other.strength(speakers) != Strength.NONE ? other : found;
    }

    private static TurnLine parse(Matcher matcher, boolean colon) {
        if (!matcher.find() || matcher.group(2) != null && matcher.group(4) != null) {
            // with two times, one of them is something that is said
            return null;
        }
        String time = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
        return new TurnLine(matcher.group(1) == null ? "" : matcher.group(1), time == null ? "" : time,
                matcher.group(3).strip(), colon, matcher.end());
    }

    /** How sure this is a turn. */
    Strength strength(Speakers speakers) {
        if (!colon) {
            return speakers.isKnown(speaker) ? Strength.STRONG : Strength.NONE;
        }
        if (!label.isEmpty() || speakers.isSure(speaker)) {
            return Strength.STRONG;
        }
        return !time.isEmpty() && Speakers.hasShapeOfName(speaker) || CAPITALS.matcher(speaker).matches()
                || NAME.matcher(speaker).matches()
                        ? Strength.WEAK
                        : Strength.NONE;
    }
}
