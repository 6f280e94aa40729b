package org.verbatelier.publish.internal.subject;

import org.verbatelier.publish.internal.Excerpt;

/** How hard words are to read in print. Words are never corrected, so the clearest are preferred. */
final class Readability {

    /** From here on, words are quoted only when there is nothing else. */
    static final int HARD = 50;
    /** For each thing that is masked. */
    static final int TOKEN = 20;
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœAEIOUYÉÈÀÂÊÎÔ";
    private static final int SHORT = 35;
    private static final int VERY_SHORT = 15;
    private static final int CAPITALS = 60;
    private static final int TOO_SHORT = 40;
    private static final int TOO_LONG = 15;
    private static final int ABBREVIATION = 12;

    private Readability() {
    }

    /** 0 for words that read well, more for each obstacle. */
    static int penalty(String words) {
        String text = words.strip();
        int penalty = text.length() < VERY_SHORT ? TOO_SHORT : text.length() < SHORT ? TOO_SHORT / 4 : 0;
        penalty += text.length() > Excerpt.LONGEST ? TOO_LONG : 0;
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        penalty += letters > 0 && capitals * 2 > letters ? CAPITALS : 0;
        return penalty + ABBREVIATION * abbreviations(text);
    }

    /** Words of two letters or more without a vowel, acronyms apart. */
    private static int abbreviations(String text) {
        int abbreviations = 0;
        int length = 0;
        boolean readable = false;
        boolean acronym = true;
        for (int i = 0; i <= text.length(); i++) {
            char character = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(character)) {
                length++;
                readable |= VOWELS.indexOf(character) >= 0;
                acronym &= Character.isUpperCase(character);
            } else {
                abbreviations += length > 1 && !readable && !acronym ? 1 : 0;
                length = 0;
                readable = false;
                acronym = true;
            }
        }
        return abbreviations;
    }
}
