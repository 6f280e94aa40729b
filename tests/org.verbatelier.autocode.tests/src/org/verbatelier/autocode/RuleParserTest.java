package org.verbatelier.autocode;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RuleParserTest {

    private static final String[] PIECES = { "a", "b*", "*", "(", ")", "\"", "~", "~3", "!~2", "!", "|", "||", " ", "é",
            "😀", "~99999", "«" };

    @Test
    void chainsAssociateToTheLeftAndGuardsComeLast() {
        assertEquals(
                new Pattern.NotNear(new Pattern.Near(new Pattern.Near(term("a"), 1, term("b")), 2, term("c")), 3,
                        term("g")),
                RuleParser.parse("a ~1 b !~3 g ~2 c"));
    }

    @Test
    void alternativesAreRulesOfTheirOwn() {
        List<RuleParser.ParsedRule> rules = RuleParser.parseAlternatives(" vmc || moisi* !~4 joint*  || \"a b\"");
        assertEquals(List.of("vmc", "moisi* !~4 joint*", "\"a b\""),
                rules.stream().map(RuleParser.ParsedRule::text).toList());
    }

    @Test
    void wordsAreFoldedLikeTheTexts() {
        assertEquals(new Pattern.Prefix("fenetre"), RuleParser.parse("Fenêtre*"));
        assertEquals(new Pattern.Phrase(List.of(term("chasse"), term("eau"))), RuleParser.parse("\"chasse d'eau\""));
        assertEquals(new Pattern.Phrase(List.of(term("porte"), new Pattern.Prefix("cle"))),
                RuleParser.parse("porte-clé*"));
        assertEquals(new Pattern.AnyOf(List.of(term("oeuf"), new Pattern.Phrase(List.of(term("u"), term("v"))))),
                RuleParser.parse("(Œuf|« u v »)"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            ``              ;  1 ; EMPTY
            a ~2            ;  5 ; MISSING_OPERAND
            ~2 a            ;  1 ; MISSING_OPERAND
            a ~ b           ;  3 ; MISSING_DISTANCE
            a !~x b         ;  3 ; MISSING_DISTANCE
            a ~1001 b       ;  3 ; DISTANCE_TOO_LARGE
            a b             ;  3 ; MISSING_OPERATOR
            a | b           ;  3 ; BARE_ALTERNATIVE
            (a|b            ;  1 ; UNCLOSED_PARENTHESIS
            (a|             ;  4 ; MISSING_OPERAND
            (a b)           ;  4 ; MISSING_OPERATOR
            (a|b))          ;  6 ; UNOPENED_PARENTHESIS
            ()              ;  2 ; MISSING_OPERAND
            a ~2 "b c       ;  6 ; UNCLOSED_QUOTE
            a || || b       ;  6 ; MISSING_OPERAND
            a ||            ;  5 ; MISSING_OPERAND
            m*t             ;  2 ; MISPLACED_STAR
            a ~1 *          ;  6 ; NO_WORD
            "!"             ;  2 ; NO_WORD
            """)
    void aRuleThatCannotBeReadSaysWhatIsWrongAndWhere(String rule, int column, SyntaxException.Problem problem) {
        SyntaxException error = assertThrows(SyntaxException.class, () -> RuleParser.parseAlternatives(rule));
        assertEquals(problem + " " + column, error.problem() + " " + error.column());
    }

    @Test
    void whateverIsTypedIsReadOrRefusedWithAPlace() {
        Random random = new Random(9);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder rule = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                rule.append(PIECES[random.nextInt(PIECES.length)]);
            }
            try {
                RuleParser.parse(rule.toString());
                read++;
            } catch (SyntaxException e) {
                assertTrue(e.position() >= 0 && e.position() <= rule.length(), rule.toString());
            }
        }
        assertTrue(read > 500, "read " + read);
    }

    @Test
    void aRuleThatCannotBeReadDoesNotStopTheOthers() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId("essai");
        Theme theme = CodebookFactory.eINSTANCE.createTheme();
        Code code = CodebookFactory.eINSTANCE.createCode();
        code.setId("A.B");
        for (String text : List.of("bon || meilleur", "mauvais ~ x", "autre")) {
            Rule rule = CodebookFactory.eINSTANCE.createRule();
            rule.setText(text);
            code.getRules().add(rule);
        }
        theme.getCodes().add(code);
        Code finer = CodebookFactory.eINSTANCE.createCode();
        finer.setId("A.B.C");
        Rule rule = CodebookFactory.eINSTANCE.createRule();
        rule.setId("mine");
        rule.setText("fin");
        finer.getRules().add(rule);
        code.getCodes().add(finer);
        scheme.getThemes().add(theme);
        RuleBook book = RuleBook.of(scheme);
        assertEquals(List.of("A.B#1.1", "A.B#1.2", "A.B#3", "mine"),
                book.rules().stream().map(RuleBook.CodeRule::id).toList());
        assertEquals(List.of("A.B#2"), book.problems().stream().map(RuleBook.Problem::rule).toList());
        assertEquals("essai:A.B.C", book.rules().getLast().code());
    }

    private static Pattern.Term term(String text) {
        return new Pattern.Term(text);
    }
}
