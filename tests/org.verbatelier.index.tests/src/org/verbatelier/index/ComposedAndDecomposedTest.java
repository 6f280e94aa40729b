package org.verbatelier.index;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.index.SearchPage.Hit;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Accents come composed (é) from one program and decomposed (e and an accent) from another: the same words are found
 * either way, and what is shown as found is exactly these words of the stored text.
 */
class ComposedAndDecomposedTest {

    private static final long SEED = Long.getLong("verbatelier.seed", 20261121);
    private static final List<String> WORDS = List.of("été", "éclairé", "hôtel", "Noël", "forêt", "ça", "où", "être",
            "dégât", "chaudière", "Éloi", "cœur", "naïf", "aigüe", "garçon", "là", "ascenseur", "hall", "propreté");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "été", "chaudière", "\"dégât des eaux\"", "dégât ~3 été", "éclair*", "ete", "ÉTÉ",
            "là OU où",
            "hôtel -forêt", "Noël cœur" })
    void aQuestionFindsTheSameTextsInBothFormsAndAskedInBothForms(String question) {
        List<String> composed = texts();
        List<String> all = new ArrayList<>(composed);
        composed.forEach(text -> all.add(nfd(text)));
        try (VerbatimIndex index = VerbatimIndexes.embedded().open(folder, Texts.of(all.toArray(String[]::new)),
                null)) {
            List<Hit> asked = hits(index, nfc(question));
            assertEquals(asked, hits(index, nfd(question)), "asked in the other form");
            Set<Integer> found = new LinkedHashSet<>();
            asked.forEach(hit -> found.add(number(hit)));
            for (int i = 1; i <= composed.size(); i++) {
                assertEquals(found.contains(i), found.contains(i + composed.size()), all.get(i - 1));
            }
            for (Hit hit : asked) {
                assertShown(all.get(number(hit) - 1), hit);
            }
        }
    }

    private static int number(Hit hit) {
        return Integer.parseInt(hit.verbatim().substring(1));
    }

    @Test
    void theSameWordsAreHighlightedInBothForms() {
        Map<String, String> pairs = Map.of("L’éclairé est là", "éclairé", "où est l'hôtel ?", "hôtel", "QUEL ÉTÉ !",
                "été");
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            for (String text : List.of(nfc(pair.getKey()), nfd(pair.getKey()))) {
                try (VerbatimIndex index = VerbatimIndexes.embedded().open(folder.resolve(Integer.toHexString(text
                        .hashCode())), Texts.of(text), null)) {
                    Hit hit = hits(index, pair.getValue()).getFirst();
                    String shown = hit.passages().getFirst().match();
                    assertEquals(pair.getValue(), nfc(shown).toLowerCase(Locale.ROOT));
                    assertShown(text, hit);
                }
            }
        }
    }

    /** Nothing is cut inside a letter: an accent stays with what carries it. */
    private static void assertShown(String text, Hit hit) {
        for (Passage passage : hit.passages()) {
            int start = passage.span().start();
            int end = passage.span().end();
            assertEquals(text.substring(start, end), passage.match());
            assertEquals(false, end < text.length() && isMark(text.charAt(end)),
                    () -> "an accent is cut off in " + text);
            assertEquals(false, isMark(text.charAt(start)), () -> "an accent begins the passage in " + text);
        }
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static List<Hit> hits(VerbatimIndex index, String question) {
        return index.search(SearchRequest.of(question).withPage(0, 1000)).hits();
    }

    /** Random sentences of words with accents, with what surrounds words in answers. */
    private static List<String> texts() {
        Random random = new Random(SEED);
        String[] between = { " ", ", ", "\u00A0; ", "\u202F! ", " 👩‍👧 ", "\n", " l’", " d'", "-", " « ", " " };
        List<String> texts = new ArrayList<>(List.of("le dégât des eaux de l'été"));
        for (int i = 0; i < 80; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n >= 0; n--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(between[random.nextInt(between.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
