package org.verbatelier.ingest.internal.detect;

import java.util.Map;

import org.verbatelier.ingest.internal.detect.FileProbe.Neighbour;

/** How natural a character beyond ASCII is in French between two neighbours. */
final class FrenchSigns {

    /** Relative weights of what French uses beyond ASCII; about the share of each in a hundred such characters. */
    private static final Map<Character, Double> WEIGHTS = Map.ofEntries(
            Map.entry('é', 45.0), Map.entry('à', 12.0), Map.entry('è', 9.0), Map.entry('ê', 6.0),
            Map.entry('ç', 4.0), Map.entry('’', 8.0), Map.entry('ù', 2.0), Map.entry('ô', 3.0), Map.entry('î', 2.0),
            Map.entry('û', 2.0), Map.entry('â', 2.0), Map.entry('ï', 1.0), Map.entry('ë', 1.0), Map.entry('œ', 2.0),
            Map.entry('É', 4.0), Map.entry('À', 3.0), Map.entry('È', 2.0), Map.entry('Ê', 3.0), Map.entry('Ç', 3.0),
            Map.entry('Ô', 1.0), Map.entry('Î', 1.0), Map.entry('Û', 1.0), Map.entry('Â', 1.0), Map.entry('Œ', 1.0),
            Map.entry('«', 3.0), Map.entry('»', 3.0), Map.entry('\u00A0', 4.0), Map.entry('€', 3.0),
            Map.entry('…', 3.0), Map.entry('–', 1.5), Map.entry('—', 1.0), Map.entry('“', 1.5), Map.entry('”', 1.5),
            Map.entry('‘', 0.5), Map.entry('°', 2.0), Map.entry('²', 0.8), Map.entry('•', 0.5), Map.entry('ü', 0.5),
            Map.entry('ö', 0.5), Map.entry('ä', 0.5), Map.entry('ñ', 0.5), Map.entry('á', 0.5), Map.entry('í', 0.3),
            Map.entry('ó', 0.3), Map.entry('\u00AD', 0.2));
    private static final double IMPOSSIBLE = -60;
    private static final double OUT_OF_PLACE = -6;

    private FrenchSigns() {
    }

    /** Positive when natural, negative when not; the usual letters weigh most. */
    static double worth(char c, Neighbour before, Neighbour after) {
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return IMPOSSIBLE;
        }
        boolean letter = Character.isLetter(c);
        double weight = WEIGHTS.getOrDefault(c, letter ? -3.0 : -5.0);
        if (weight <= 0) {
            return weight;
        }
        boolean fits = Character.isUpperCase(c) ? fitsUpper(c, before, after)
                : letter ? fitsLower(c, before, after) : fitsSign(c, before, after);
        // a quotation mark usually stands apart from the word, by a space that does not break
        boolean tight = c == '«' && isPlainLetter(after) || c == '»' && isPlainLetter(before);
        return fits ? tight ? weight / 3 : weight : OUT_OF_PLACE;
    }

    /** A capital begins a word, or stands among capitals. */
    private static boolean fitsUpper(char c, Neighbour before, Neighbour after) {
        if (before == Neighbour.LOWER) {
            return false;
        }
        return before == Neighbour.UPPER || isLetter(after) || c == 'À' && before != Neighbour.UPPER;
    }

    private static boolean fitsLower(char c, Neighbour before, Neighbour after) {
        if (before == Neighbour.UPPER && after == Neighbour.UPPER) {
            return false;
        }
        return isLetter(before) || isLetter(after) || c == 'à';
    }

    private static boolean fitsSign(char c, Neighbour before, Neighbour after) {
        return switch (c) {
            case '’' -> isLetter(before) && after != Neighbour.SPACE;
            case '…' -> !isLetter(after);
            case '«', '“', '‘' -> !isPlainLetter(before);
            case '»', '”' -> !isPlainLetter(after);
            case '\u00A0' -> before == Neighbour.HIGH || before == Neighbour.DIGIT && after != Neighbour.SPACE
                    || after == Neighbour.SIGN || after == Neighbour.HIGH;
            case '€' -> !isPlainLetter(before) && !isPlainLetter(after);
            case '°', '²' -> before != Neighbour.SPACE && !isPlainLetter(after);
            case '–', '—', '•' -> !isPlainLetter(before) && !isPlainLetter(after);
            default -> true;
        };
    }

    private static boolean isLetter(Neighbour neighbour) {
        return isPlainLetter(neighbour) || neighbour == Neighbour.HIGH;
    }

    private static boolean isPlainLetter(Neighbour neighbour) {
        return neighbour == Neighbour.LOWER || neighbour == Neighbour.UPPER;
    }
}
