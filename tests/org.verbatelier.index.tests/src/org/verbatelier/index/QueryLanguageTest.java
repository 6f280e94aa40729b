package org.verbatelier.index;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class QueryLanguageTest {

    private static final String[] PIECES = { "a", "b*", "*", "OU", "ET", "SAUF", "-", "(", ")", "\"", "«", "~", "~3",
            "!~2", "|", "||", " ", " ", "'", "é", "я", "😀", "~99999", "!" };

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a OU                | 5  | MISSING_OPERAND
            OU a                | 1  | MISSING_OPERAND
            a "b c              | 3  | UNCLOSED_QUOTE
            a (b c              | 3  | UNCLOSED_PARENTHESIS
            a b)                | 4  | UNOPENED_PARENTHESIS
            ()                  | 2  | MISSING_OPERAND
            a ~ b               | 3  | MISSING_DISTANCE
            a ~5                | 5  | MISSING_OPERAND
            a ~5000 b           | 3  | DISTANCE_TOO_LARGE
            (a b) ~5 c          | 7  | NOT_POSITIONAL
            c ~5 (a SAUF b)     | 3  | NOT_POSITIONAL
            a*b                 | 2  | MISPLACED_STAR
            a *                 | 3  | NO_WORD
            "  "                | 1  | NO_WORD
            """)
    void aQueryThatCannotBeReadSaysWhatIsWrongAndWhere(String query, int column, SyntaxException.Problem problem) {
        SyntaxException error = assertThrows(SyntaxException.class, () -> QueryLanguage.check(query));
        assertEquals(problem, error.problem());
        assertEquals(column, error.column());
    }

    @Test
    void aVeryLongQueryIsRefused() {
        assertEquals(SyntaxException.Problem.TOO_LONG,
                assertThrows(SyntaxException.class, () -> QueryLanguage.check("a ".repeat(6_000))).problem());
        assertEquals(SyntaxException.Problem.TOO_DEEP,
                assertThrows(SyntaxException.class, () -> QueryLanguage.check("(".repeat(5_000))).problem());
    }

    @ParameterizedTest
    @EnumSource(SyntaxException.Problem.class)
    void everyProblemIsSaidInBothLanguages(SyntaxException.Problem problem) {
        SyntaxException error = new SyntaxException(problem, 4, "{x}");
        String french = error.message(Locale.FRENCH);
        String english = error.message(Locale.ENGLISH);
        assertFalse(french.equals(english));
        assertFalse(french.contains("{0}") || english.contains("{0}"));
        assertEquals(french.startsWith("Colonne 5\u00a0: "), english.startsWith("Column 5: "));
    }

    @Test
    void whateverIsTypedIsAnsweredOrRefusedWithAReason(@TempDir Path folder) {
        Random random = new Random(3);
        int answered = 0;
        try (VerbatimIndex index = VerbatimIndexes.embedded().open(folder, Texts.of("a b é я", "b a"), null)) {
            for (int round = 0; round < 5_000; round++) {
                StringBuilder query = new StringBuilder();
                for (int n = 1 + random.nextInt(8); n > 0; n--) {
                    query.append(PIECES[random.nextInt(PIECES.length)]);
                }
                try {
                    index.search(SearchRequest.of(query.toString()).withStem(random.nextBoolean()));
                    answered++;
                } catch (SyntaxException e) {
                    assertTrue(e.position() >= 0 && e.position() <= query.length(), query.toString());
                }
            }
        }
        assertTrue(answered > 500, "answered " + answered);
    }
}
