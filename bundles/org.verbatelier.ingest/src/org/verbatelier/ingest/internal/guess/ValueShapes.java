package org.verbatelier.ingest.internal.guess;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What single values look like. Used on samples only, so that patterns cost nothing on the whole file. */
final class ValueShapes {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?\\s?%?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([\\u00A0\\u202F ]\\d{3})+([.,]\\d+)?");
    private static final Pattern DATE = Pattern.compile("(\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.](\\d{4}|\\d{2}))([ T]\\d{1,2}[:h]\\d{2}(:\\d{2})?)?Z?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("(\\+33|0033|0)[ .-]?\\(?0?\\)?[1-9]([ .-]?\\d{2}){4}");
    private static final String CODE = "[A-Z][A-Z0-9_]*(\\.[A-Z0-9_]+)*([+~]|-[1-4]?)?";
    private static final Pattern GOLD = Pattern.compile(CODE + "(\\s*\\|\\s*" + CODE + ")*");
    private static final Set<String> YES_NO = Set.of("oui", "non", "o", "n", "0", "1", "yes", "no", "true", "false",
            "vrai", "faux", "qpv", "hors qpv", "en qpv", "x");

    private ValueShapes() {
    }

    /** The value as a number, with a decimal comma or point; NaN when it is none. */
    static double number(String value) {
        boolean grouped = GROUPED.matcher(value).matches();
        if (!grouped && !NUMBER.matcher(value).matches()) {
            return Double.NaN;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9' || c == '-') {
                plain.append(c);
            } else if (c == ',' || c == '.') {
                plain.append('.');
            }
        }
        return Double.parseDouble(plain.toString());
    }

    static boolean isDate(String value) {
        return DATE.matcher(value).matches();
    }

    static boolean isEmail(String value) {
        return EMAIL.matcher(value).matches();
    }

    static boolean isPhone(String value) {
        return PHONE.matcher(value).matches();
    }

    /** Codes as {@code ASC.PANN-3|DEM.RENV-2}: at least one code with a dot, a valence or a bar. */
    static boolean isGoldNotation(String value) {
        return value.length() < 500 && (value.indexOf('.') > 0 || value.indexOf('|') > 0)
                && GOLD.matcher(value).matches();
    }

    static boolean isYesNo(String value) {
        return YES_NO.contains(value.toLowerCase(Locale.ROOT));
    }
}
