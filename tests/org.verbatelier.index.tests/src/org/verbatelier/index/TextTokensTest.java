package org.verbatelier.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TextTokensTest {

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");
    private static final String[] PIECES = { "a", "b", "É", "e\u0301", "œ", "Æ", "ç", "l'", "d’", "qu'", "Jusqu’", "'",
            "’", " ", ".", "7", "\u00a0", "😀", "👩\u200d👧", "ß", "ﬁ", "я", "中", "\u0301", "\ud83d", "İ", "ǽ",
            "o\u0328\u0304",
            "-", "\u00ad", "№", "ａ" };

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            L'ASCENSEUR            | ascenseur
            l’ascenseur            | ascenseur
            qu'on n'a qu’           | on a qu
            aujourd'hui            | aujourd hui
            jusqu'à l'été          | a ete
            presqu'île             | presqu ile
            Œuvre                  | oeuvre
            porte-clés             | porte cles
            7eme étage             | 7eme etage
            d'l'eau                | eau
            l' eau                 | l eau
            C EST UNE HONTE        | c est une honte
            «ÇA»                   | ca
            """)
    void wordsAreFoldedAndElidedPartsDropped(String text, String expected) {
        assertEquals(expected, String.join(" ", TextTokens.of(text).stream().map(TextToken::text).toList()));
    }

    @Test
    void offsetsAreUnitsOfTheOriginalText() {
        assertEquals(List.of("été", "e\u0301te\u0301", "cœur", "île"),
                words("👩\u200d👧 l'été, e\u0301te\u0301 (cœur) 😀 l’île"));
    }

    @Test
    void textsWithoutWordsHaveNoTokens() {
        assertEquals(List.of(), TextTokens.of(""));
        assertEquals(List.of(), TextTokens.of(" …!? 😀 '’ \u0301 \ud83d"));
    }

    @Test
    void aWordOfAMillionLettersIsOneToken() {
        List<TextToken> tokens = TextTokens.of("a".repeat(1_000_000) + " b");
        assertEquals(2, tokens.size());
        assertEquals(1_000_000, tokens.get(0).end());
        assertEquals(new TextToken("b", 1_000_001, 1_000_002), tokens.get(1));
    }

    @Test
    void anyTextGivesTheTokensOfTheDefinition() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            List<TextToken> tokens = TextTokens.of(text.toString());
            assertEquals(naive(text.toString()), tokens.stream().map(TextToken::text).toList(), text.toString());
            int end = 0;
            for (TextToken token : tokens) {
                assertTrue(end <= token.start() && token.start() < token.end() && token.end() <= text.length());
                end = token.end();
                assertEquals(token.text(), fold(text.substring(token.start(), token.end())), text.toString());
            }
        }
    }

    private static List<String> words(String text) {
        return TextTokens.of(text).stream().map(token -> text.substring(token.start(), token.end())).toList();
    }

    private static String fold(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace("œ", "oe").replace("æ", "ae");
        return Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static List<String> naive(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher run = Pattern.compile("[a-z0-9]+(?:'[a-z0-9]+)*").matcher(fold(text));
        while (run.find()) {
            List<String> parts = new ArrayList<>(List.of(run.group().split("'")));
            while (parts.size() > 1 && ELIDED.contains(parts.get(0))) {
                parts.remove(0);
            }
            tokens.addAll(parts);
        }
        return tokens;
    }
}
