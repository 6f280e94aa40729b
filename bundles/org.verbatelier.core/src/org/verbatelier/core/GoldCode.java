package org.verbatelier.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verbatelier.model.coding.Valence;

/**
 * A code with its valence and severity in gold notation: {@code CODE+}, {@code CODE~}, {@code CODE-n}, {@code CODE-} or
 * {@code CODE}.
 *
 * @param code identifier of the code, bare or qualified
 * @param valence how the speaker judges it
 * @param severity 1 to 4 when negative and stated, else 0
 */
public record GoldCode(String code, Valence valence, int severity) {

    private static final Pattern NOTATION = Pattern.compile("([^+~|-][^+~|]*?)(?:(\\+)|(~)|(-)([1-4])?)?");

    /**
     * Reads several codes joined by {@code |}; a blank text holds none.
     *
     * @throws IllegalArgumentException naming the part that is not in gold notation
     */
    public static List<GoldCode> parseAll(String text) {
        List<GoldCode> codes = new ArrayList<>();
        for (String part : text.split("\\|")) {
            if (!part.isBlank()) {
                codes.add(parse(part.strip()));
            }
        }
        return codes;
    }

    /**
     * Reads one code.
     *
     * @throws IllegalArgumentException when it is not in gold notation
     */
    public static GoldCode parse(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        String code = matcher.group(1).strip();
        if (matcher.group(2) != null) {
            return new GoldCode(code, Valence.POSITIVE, 0);
        }
        if (matcher.group(3) != null) {
            return new GoldCode(code, Valence.NEUTRAL, 0);
        }
        if (matcher.group(4) != null) {
            return new GoldCode(code, Valence.NEGATIVE,
                    matcher.group(5) == null ? 0 : Integer.parseInt(matcher.group(5)));
        }
        return new GoldCode(code, Valence.UNSPECIFIED, 0);
    }

    /** The sign of a valence in gold notation: {@code +}, {@code -}, {@code ~} or nothing. */
    public static String sign(Valence valence) {
        return switch (valence) {
            case POSITIVE -> "+";
            case NEGATIVE -> "-";
            case NEUTRAL -> "~";
            case UNSPECIFIED -> "";
        };
    }

    @Override
    public String toString() {
        return code + sign(valence) + (severity > 0 ? String.valueOf(severity) : "");
    }
}
