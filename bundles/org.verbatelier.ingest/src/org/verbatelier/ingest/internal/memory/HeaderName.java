package org.verbatelier.ingest.internal.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A header as it is compared from one file to the next: without case, accents, punctuation, markup and the code that survey
 * software puts before the wording, as in {@code Q12. Que pensez-vous…} or {@code G01Q02[SQ001]. …}.
 *
 * @param words the words that are left, in order; those of the code itself when the header is nothing else
 */
public record HeaderName(List<String> words) {

    private static final Pattern MARKUP = Pattern.compile("<[^>]{0,200}>|&nbsp;");
    private static final Pattern CODE = Pattern.compile("^\\s*(?:[A-Za-z]{1,8}[ _-]?)?\\d{1,6}[A-Za-z0-9_]{0,12}"
            + "(?:\\[[^\\]]{0,40}\\])*\\s*(?:[.:)]|\\s[-–—]|[-–—]\\s)\\s*(?=\\S)");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Words that tell nothing about what is asked. */
    private static final Set<String> SMALL = Set.of("a", "au", "aux", "avec", "ce", "cet", "cette", "ces", "ci", "d",
            "dans", "de", "des", "du", "elle", "en", "est", "et", "etes", "il", "j", "je", "l", "la", "le", "les",
            "leur", "m", "mes", "mon", "ma", "n", "nos", "notre", "nous", "on", "ont", "ou", "par", "plus", "pour",
            "qu", "que", "quel", "quelle", "quels", "quelles", "qui", "quoi", "s", "sa", "se", "ses", "si", "son",
            "sont", "sur", "t", "un", "une", "vos", "votre", "vous", "y", "avez", "the", "of", "to", "your", "you",
            "what", "is", "are", "do", "and", "in");
    private static final Set<String> NEGATIONS = Set.of("ne", "pas", "non", "moins", "jamais", "aucun", "aucune",
            "not", "insatisfait", "insatisfaite", "insatisfaction", "mecontent", "mecontentement", "faible", "faibles",
            "negatif", "negatifs", "negative", "negatives", "deplait", "deplu", "defauts", "inconvenients", "mal",
            "pire", "regrettez", "detestez", "dysfonctionnements");

    /** Reads a header. */
    public static HeaderName of(String header) {
        String plain = MARKUP.matcher(header).replaceAll(" ");
        String worded = CODE.matcher(plain).replaceFirst("");
        List<String> words = split(worded);
        return new HeaderName(words.isEmpty() ? split(plain) : words);
    }

    private static List<String> split(String text) {
        String folded = NOT_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", ""))
                .replaceAll(" ").strip().toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** What equal headers have in common; a header of nothing but signs has none. */
    public String key() {
        return String.join(" ", words);
    }

    /**
     * How sure it is that two headers ask the same.
     *
     * @return 1 when they differ in no word; else the share of telling words that they have in common (Dice's coefficient),
     *         0 when there are too few of them or when only one denies or looks at the bad side
     */
    public double similarity(HeaderName other) {
        if (!words.isEmpty() && words.equals(other.words)) {
            return 1;
        }
        Set<String> own = telling();
        Set<String> others = other.telling();
        if (Math.min(own.size(), others.size()) < 2 || !negations().equals(other.negations())) {
            return 0;
        }
        Set<String> common = new HashSet<>(own);
        common.retainAll(others);
        // differing in a small word only is still not the same wording
        return Math.min(0.95, 2.0 * common.size() / (own.size() + others.size()));
    }

    private Set<String> telling() {
        List<String> telling = new ArrayList<>();
        for (String word : words) {
            if (!SMALL.contains(word)) {
                // plural and singular are one word
                telling.add(word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                        ? word.substring(0, word.length() - 1)
                        : word);
            }
        }
        return new HashSet<>(telling);
    }

    private Set<String> negations() {
        Set<String> found = new HashSet<>(words);
        found.retainAll(NEGATIONS);
        return found;
    }
}
