package org.verbatelier.ingest.codebook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodebookReaderTest {

    private static final Path FILE = Path.of("grille.csv");
    private static final SchemeDescription DESCRIPTION = SchemeDescription.of("essai", "1.0", "Essai");

    private final CodebookReader reader = new CodebookReader(Locale.FRENCH,
            (rule, locale) -> rule.contains("!!") ? Optional.of("illisible") : Optional.empty());

    private Scheme read(String text) {
        return reader.read(FILE, text.getBytes(StandardCharsets.UTF_8), DESCRIPTION);
    }

    private List<CodebookProblem> problems(String text) {
        return assertThrows(CodebookException.class, () -> read(text)).problems();
    }

    private static Code first(Scheme scheme) {
        return scheme.getThemes().getFirst().getCodes().getFirst();
    }

    @Test
    void rulesAreSplitAtDoubleBarsOutsideQuotationMarks() {
        Code code = first(read("code;libelle;regles\nA.B;Un;\"a ~2 (b|c) || \"\"d || e\"\" || f\"\n"));

        assertEquals(List.of("a ~2 (b|c)", "\"d || e\"", "f"), code.getRules().stream().map(r -> r.getText()).toList());
        assertEquals(List.of("A.B#1", "A.B#2", "A.B#3"), code.getRules().stream().map(r -> r.getId()).toList());
    }

    @Test
    void everyColumnWithoutMeaningOfItsOwnIsACrosswalk() {
        Code code = first(read("code;libelle;norme;axe_x\nA.B;Un;4.1|4.2;\n"));

        assertEquals(List.of("norme=4.1", "norme=4.2"),
                code.getCrosswalks().stream().map(c -> c.getFrame() + "=" + c.getTarget()).toList());
    }

    @Test
    void encodingAndSeparatorAreRecognised() {
        byte[] windows = "code\tlibellé\nA.B\tÉté\n".getBytes(Charset.forName("windows-1252"));
        byte[] marked = "\uFEFFcode,label\nA.B,\"Été, chaud\"\n".getBytes(StandardCharsets.UTF_8);

        assertEquals("Été", first(reader.read(FILE, windows, DESCRIPTION)).getLabel());
        assertEquals("Été, chaud", first(reader.read(FILE, marked, DESCRIPTION)).getLabel());
    }

    @Test
    void codesMayRefineCodesThatComeLater() {
        Scheme scheme = read("code;libelle;parent\nA.B.C;Fin;A.B\nA.B;Gros;\n");

        assertEquals("A.B.C", first(scheme).getCodes().getFirst().getId());
        assertEquals(1, scheme.getThemes().size());
    }

    @Test
    void theTableSaysWhoseWordsAThemeIsAbout() {
        Scheme scheme = read("code;libelle;public\nA.B;Un;collaborateur\nC.D;Deux;\n");

        assertEquals(Public.STAFF, scheme.getThemes().getFirst().getPublic());
        assertEquals(Public.EVERYONE, scheme.getThemes().getLast().getPublic());
    }

    @Test
    void everyProblemIsToldAtOnceWithLineColumnAndRemedy() {
        List<CodebookProblem> problems = problems("""
                code;libelle;gravite_defaut;regles;couleur;parent
                A.B;Un;5;;;
                A-1;Deux;;;;
                A.C;;;a || ;rouge;
                A.B;Quatre;;!!;;Z.Z
                A.D;Cinq;;;;A.D
                A.E;Six;;;;;;
                """);

        assertEquals(List.of("2:3", "3:1", "4:2", "4:4", "4:5", "5:1", "5:4", "6:6", "7:0"), problems.stream()
                .map(problem -> problem.line() + ":" + problem.column()).toList());
    }

    @Test
    void theMessageNamesTheFileAndSpeaksTheLanguageAskedFor() {
        String french = assertThrows(CodebookException.class, () -> read("code;libelle\nA.B;\n")).getMessage();
        String english = assertThrows(CodebookException.class, () -> new CodebookReader(Locale.ENGLISH, RuleCheck.NONE)
                .read(FILE, "code;label\nA.B;\n".getBytes(StandardCharsets.UTF_8), DESCRIPTION)).getMessage();

        assertTrue(french.startsWith("grille.csv, ligne 2, colonne 2 (libelle)"), french);
        assertTrue(english.startsWith("grille.csv, line 2, column 2 (label)"), english);
    }

    @Test
    void aTableWithoutCodesOrWithADamagedLineIsRefused() {
        assertThrows(CodebookException.class, () -> read(""));
        assertThrows(CodebookException.class, () -> read("code;libelle\n"));
        assertEquals(1, problems("libelle;theme\nUn;A\n").getFirst().line());
        assertEquals(3, problems("code;libelle\nA.B;Un\nA.C;\"Deux\nA.D;Trois\n").getFirst().line());
        assertEquals("libelle", problems("code;libelle;libelle\nA.B;Un;Un\n").getFirst().header());
    }

    @Test
    void lexiconsHoldSingleNormalisedWords() {
        byte[] good = "token;replacement\ntjrs;toujours\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "token;replacement\ntjrs;Été chaud\n".getBytes(StandardCharsets.UTF_8);

        assertEquals(Map.of("tjrs", "toujours"), reader.readLexicon(FILE, good));
        CodebookException error = assertThrows(CodebookException.class, () -> reader.readLexicon(FILE, bad));
        assertEquals(2, error.problems().getFirst().column());
    }
}
