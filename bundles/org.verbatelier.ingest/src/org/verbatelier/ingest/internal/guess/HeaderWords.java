package org.verbatelier.ingest.internal.guess;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a header, without case, accents and punctuation: {@code noteGlobale_10} is note, globale, 10. */
record HeaderWords(List<String> words) {

    static HeaderWords of(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char previous = ' ';
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            boolean boundary = Character.isUpperCase(c) && Character.isLowerCase(previous)
                    || Character.isDigit(c) != Character.isDigit(previous);
            if (boundary || !Character.isLetterOrDigit(c)) {
                flush(word, words);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
            previous = c;
        }
        flush(word, words);
        return new HeaderWords(words);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Whether one of the words is in the set, a plural s aside. */
    boolean hasAny(Set<String> wanted) {
        for (String word : words) {
            if (wanted.contains(word) || word.endsWith("s") && wanted.contains(word.substring(0, word.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the header is a sentence put to people rather than the name of a column. */
    boolean isQuestion() {
        return words.stream().filter(word -> word.length() > 1 && !Character.isDigit(word.charAt(0))).count() >= 5;
    }

    /** Whether the header is nothing but words of the set, numbers and small words aside. */
    boolean isOnly(Set<String> wanted) {
        boolean some = false;
        for (String word : words) {
            boolean small = word.length() <= 2 && !wanted.contains(word) || Character.isDigit(word.charAt(0));
            if (!small) {
                if (!wanted.contains(word)) {
                    return false;
                }
                some = true;
            } else if (wanted.contains(word)) {
                some = true;
            }
        }
        return some;
    }
}
