package org.verbatelier.index.internal.analysis;

import java.text.Normalizer;

/**
 * What a field keeps of a text, character by character. Folding works on one code point at a time, so that every
 * kept letter knows the UTF-16 units of the original it comes from.
 */
enum Alphabet {

    /** The alphabet of rules: <code>[a-z0-9]</code> after folding, everything else separates. */
    EXACT {
        @Override
        boolean isIgnored(int codePoint) {
            return isMark(codePoint);
        }

        @Override
        boolean isLetter(int codePoint) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= '0' && codePoint <= '9';
        }

        @Override
        boolean isWordByItself(int codePoint) {
            return false;
        }
    },

    /** The alphabet of recall search: the letters and digits of all scripts. */
    ALL_SCRIPTS {
        @Override
        boolean isIgnored(int codePoint) {
            if (codePoint < 0x80) {
                return false;
            }
            // Vowel signs of Indic scripts carry the word and are kept; accents and joiners belong to no script.
            return isMark(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.INHERITED
                    || Character.getType(codePoint) == Character.FORMAT;
        }

        @Override
        boolean isLetter(int codePoint) {
            return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
        }

        @Override
        boolean isWordByItself(int codePoint) {
            if (codePoint < 0xE00) {
                return false;
            }
            return switch (Character.UnicodeScript.of(codePoint)) {
                case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                default -> false;
            };
        }
    };

    private static final int TABLE = 0x250;
    /** Foldings of the Latin letters, which are nearly all of what is read. */
    private static final String[] FOLDED = new String[TABLE];

    static {
        for (int codePoint = 0; codePoint < TABLE; codePoint++) {
            FOLDED[codePoint] = compute(codePoint);
        }
    }

    /** Characters that leave no trace and do not separate either, such as accents. */
    abstract boolean isIgnored(int codePoint);

    /** Characters that words are made of, once folded. */
    abstract boolean isLetter(int codePoint);

    /** Letters of scripts that put no space between words. */
    abstract boolean isWordByItself(int codePoint);

    /** Lower case, one apostrophe, no ligature, canonical decomposition; marks are left to {@link #isIgnored}. */
    static String fold(int codePoint) {
        return codePoint < TABLE ? FOLDED[codePoint] : compute(codePoint);
    }

    private static String compute(int codePoint) {
        int lower = Character.toLowerCase(codePoint);
        return switch (lower) {
            case '\u2019' -> "'";
            case '\u0153' -> "oe";
            case '\u00e6' -> "ae";
            default -> lower < 0x80 ? String.valueOf((char) lower)
                    : Normalizer.normalize(Character.toString(lower), Normalizer.Form.NFD);
        };
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
