package org.verbatelier.publish.internal.synthesis;

import java.util.List;
import java.util.Locale;

import org.verbatelier.core.spi.Detection;

/** How hard words are to read in print. Words are never corrected, so the clearest are preferred. */
final class Readability {

    /** From here on, words are quoted only when there is nothing else. */
    static final int HARD = 50;
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœAEIOUYÉÈÀÂÊÎÔ";
    private static final int SHORT = 35;
    private static final int VERY_SHORT = 15;
    private static final int CAPITALS = 60;
    private static final int TOO_SHORT = 40;
    private static final int TOO_LONG = 15;
    private static final int TOKEN = 20;
    private static final int ABBREVIATION = 12;

    private Readability() {
    }

    /** 0 for words that read well, more for each obstacle. */
    static int penalty(String words, List<Detection> detections) {
        String text = words.strip();
        long masked = detections.stream().filter(found -> found.action() == Detection.Action.MASK).count();
        int penalty = (int) masked * TOKEN;
        penalty += text.length() < VERY_SHORT ? TOO_SHORT : text.length() < SHORT ? TOO_SHORT / 4 : 0;
        penalty += text.length() > Excerpt.LONGEST ? TOO_LONG : 0;
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        penalty += letters > 0 && capitals * 2 > letters ? CAPITALS : 0;
        for (String word : text.split("[^\\p{L}]+")) {
            boolean vowel = word.chars().anyMatch(character -> VOWELS.indexOf(character) >= 0);
            penalty += word.length() > 1 && !vowel && !word.equals(word.toUpperCase(Locale.ROOT)) ? ABBREVIATION : 0;
        }
        return penalty;
    }
}
