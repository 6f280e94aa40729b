package org.verbatelier.presentation.imports;

/** Text of a cell on one line: what would break the line is shown by a sign, what is too long is cut. */
public final class CellText {

    private static final String NEW_LINE = "\u23CE";

    private CellText() {
    }

    /**
     * The text on one line.
     *
     * @param text as it would be stored; null is an empty cell
     * @param most how many UTF-16 units to show at most, at least 2; a cut text ends with an ellipsis
     */
    public static String oneLine(String text, int most) {
        if (text == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), most) + 8);
        for (int i = 0; i < text.length(); i++) {
            if (line.length() >= most - 1) {
                return cut(line).append('\u2026').toString();
            }
            char c = text.charAt(i);
            switch (c) {
                case '\r' -> line.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : NEW_LINE);
                case '\n', '\u2028', '\u2029', '\u0085' -> line.append(NEW_LINE);
                case '\t' -> line.append('\u21E5');
                case '\u000B' -> line.append('\u240B');
                case '\f' -> line.append('\u240C');
                case '\u00AD' -> line.append('\u00AD');
                default -> line.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return line.toString();
    }

    /** Never half a character. */
    private static StringBuilder cut(StringBuilder line) {
        if (Character.isHighSurrogate(line.charAt(line.length() - 1))) {
            line.setLength(line.length() - 1);
        }
        return line;
    }

    /** Whether one line of that length does not tell all of a text. */
    public static boolean needsMore(String text, int most) {
        return text != null && (text.length() > most || !oneLine(text, most).equals(text));
    }
}
