package org.verbatelier.ingest.internal.guess;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises scales in words, such as {@code Très satisfait} to {@code Pas du tout satisfait}, and puts them in order. */
final class WordedScales {

    private static final Set<String> NO_ANSWER = Set.of("ne sait pas", "nsp", "sans opinion", "non concerne",
            "sans objet", "ne se prononce pas", "nr", "sans reponse", "non reponse", "n/a", "na", "nc", "refus",
            "ne sais pas", "non applicable", "pas concerne", "vous n etes pas concerne");
    private static final String TOPIC = "satisfait(e|s|es)?|satisfaisant(e|s|es)?|d accord|content(e|s|es)?"
            + "|important(e|s|es)?|bien|bon(ne|s|nes)?|facile(s)?|probable(ment)?|confiant(e|s|es)?|calme|propre";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("(oui,? )?(tout a fait|totalement|entierement|completement)( (" + TOPIC + "))?( .*)?"
                    + "|excellent(e)?|toujours|(oui,? )?certainement"),
            Pattern.compile("tres (" + TOPIC + ")|extremement (" + TOPIC + ")|tres souvent"),
            Pattern.compile("(oui,? )?(plutot|assez) (" + TOPIC + ")|oui,? plutot|(" + TOPIC + ")|souvent|plutot oui"
                    + "|oui,? probablement"),
            Pattern.compile("moyennement( (" + TOPIC + "))?|moyen(ne)?|neutre|ni .* ni .*|parfois|passable"),
            Pattern.compile("(plutot|assez) (pas|mal|peu|mauvais(e)?|in(" + TOPIC + "))( (" + TOPIC + "))?|peu ("
                    + TOPIC
                    + ")|plutot insatisfait(e|s|es)?|(non,? )?plutot pas( (" + TOPIC + "))?|pas tres (" + TOPIC
                    + ")|pas vraiment( (" + TOPIC + "))?|rarement|plutot non|non,? plutot pas|non,? probablement pas"),
            Pattern.compile("pas (" + TOPIC + ")|insatisfait(e|s|es)?|mal|mauvais(e)?|mecontent(e|s|es)?"),
            Pattern.compile("tres (insatisfait(e|s|es)?|mal|mauvais(e)?|mecontent(e|s|es)?)"),
            Pattern.compile("(non,? )?pas du tout( (" + TOPIC + "))?( .*)?|jamais|non,? certainement pas"));

    private WordedScales() {
    }

    /** The level of an answer, 0 the best; -1 when it is none. */
    static int level(String answer) {
        String plain = fold(answer);
        if (plain.length() > 60) {
            return -1;
        }
        for (int i = LEVELS.size() - 1; i >= 0; i--) {
            if (LEVELS.get(i).matcher(plain).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a person answered without giving a level. */
    static boolean isNoAnswer(String answer) {
        return NO_ANSWER.contains(fold(answer));
    }

    /** The levels met, best first, joined by a bar as they are written; null when they make no scale. */
    static String scale(Collection<String> answers) {
        List<String> levels = answers.stream().filter(answer -> level(answer) >= 0)
                .sorted(Comparator.comparingInt(WordedScales::level)).toList();
        long heights = levels.stream().mapToInt(WordedScales::level).distinct().count();
        boolean whole = answers.stream().allMatch(answer -> level(answer) >= 0 || isNoAnswer(answer));
        return whole && heights >= 2 && heights == levels.size() && levels.size() <= 8 ? String.join(" | ", levels)
                : null;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("^\\d\\s*[-.:)]\\s*", "").replaceAll("[’'\\s\\u00A0\\u202F-]+", " ").strip();
    }
}
