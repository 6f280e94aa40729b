package org.verbatelier.ingest.internal.conversation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may begin a turn: {@code T01 [00:00:08] SUPP: text}, with or without the number and the time.
 *
 * @param label number of the turn, or empty
 * @param time as written, or empty
 * @param speaker as written
 * @param textStart where the words begin in the line
 */
record TurnLine(String label, String time, String speaker, int textStart) {

    private static final String SPACE = "[ \\t\\u00A0\\u202F]";
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?";
    private static final Pattern LINE = Pattern.compile("^" + SPACE + "*"
            + "(?:(T\\d{1,6})[.)]?" + SPACE + "+)?"
            + "(?:[\\[(]?(" + TIME + ")[\\])]?" + SPACE + "*[-–]?" + SPACE + "*)?"
            + "(\\p{L}[^:\\[\\]()«»\"\\r\\n]{0,38}?)" + SPACE + "*"
            + "(?:[\\[(](" + TIME + ")[\\])]" + SPACE + "*)?"
            + ":" + SPACE + "?");
    private static final Pattern TITLED = Pattern.compile("(M\\.|Mr|Mme|Mlle|Monsieur|Madame|Dr)" + SPACE + "\\S.*");
    private static final Pattern CAPITALS = Pattern.compile("[A-ZÀ-Þ][A-ZÀ-Þ0-9_.\\-]{0,14}");
    private static final Pattern NAME = Pattern
            .compile("\\p{Lu}[\\p{L}.'’\\-]*(" + SPACE + "[\\p{Lu}\\d][\\p{L}.'’\\-]*)?"
                    + "(" + SPACE + "?\\d{1,2})?");

    /** How sure it is that the words before the colon are a speaker. */
    enum Strength {
        NONE, WEAK, STRONG
    }

    /** The parts of a line, or null when it has no place for a speaker. */
    static TurnLine parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.find()) {
            return null;
        }
        String time = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
        return new TurnLine(matcher.group(1) == null ? "" : matcher.group(1), time == null ? "" : time,
                matcher.group(3).strip(), matcher.end());
    }

    /** How sure this is a turn, the legend aside. */
    Strength strength() {
        if (!label.isEmpty() || SpeakerRoles.ofLabel(speaker).isPresent()) {
            return Strength.STRONG;
        }
        if (TITLED.matcher(speaker).matches()) {
            return Strength.STRONG;
        }
        return !time.isEmpty() || CAPITALS.matcher(speaker).matches() || NAME.matcher(speaker).matches()
                ? Strength.WEAK
                : Strength.NONE;
    }
}
