package org.verbatelier.ingest.codebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.ingest.codebook.CodebookUpdate.Entry;
import org.verbatelier.ingest.codebook.CodebookUpdate.Field;
import org.verbatelier.ingest.codebook.CodebookUpdate.Kind;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Public;
import org.verbatelier.model.codebook.Rule;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodebookUpdateTest {

    private static final List<String> HOSTILE = List.of("a;b", "dit \"oui\"", "ligne 1\nligne 2", "=1+1", "+33 6", "-x",
            "@SUM(A1)", "'=1", "''", "😀 été", "tab\there", "«\u00a0oui\u00a0»", ",", "# tout", "a\r\nb", "x");

    @TempDir
    Path folder;

    private Path file;
    private final CodebookReader reader = new CodebookReader(Locale.ENGLISH, RuleCheck.NONE);

    @BeforeEach
    void place() {
        file = folder.resolve("grille.csv");
    }

    private static Scheme scheme(Random random) {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId("essai");
        scheme.setVersion("1");
        scheme.setLabel("Essai");
        for (int t = 0; t < 3; t++) {
            Theme theme = CodebookFactory.eINSTANCE.createTheme();
            theme.setId("T" + t);
            theme.setLabel(any(random));
            theme.setDefinition(any(random));
            theme.setColour(random.nextBoolean() ? null : "#12ab34");
            theme.setPublic(Public.values()[random.nextInt(3)]);
            scheme.getThemes().add(theme);
            for (int c = 0; c < 3 * t; c++) {
                Code code = code("T" + t + ".C" + c, random);
                if (c % 3 == 2) {
                    theme.getCodes().getLast().getCodes().add(code);
                } else {
                    theme.getCodes().add(code);
                }
            }
        }
        return scheme;
    }

    private static Code code(String id, Random random) {
        Code code = CodebookFactory.eINSTANCE.createCode();
        code.setId(id);
        code.setLabel(any(random));
        code.setDefinition(any(random));
        code.setInclude(random.nextBoolean() ? null : any(random));
        code.setExclude(random.nextBoolean() ? null : "");
        code.setExample(any(random));
        code.setSynonyms("ascenseur; " + any(random));
        code.setDefaultSeverity(random.nextInt(5));
        code.setColour(random.nextBoolean() ? null : "#00ff00");
        code.setDeprecated(random.nextInt(4) == 0);
        code.setReplacedBy(code.isDeprecated() ? "T0.C0" : null);
        code.getIrritantTypes().addAll(random.nextBoolean() ? List.of() : List.of("I1", "I3"));
        for (int i = random.nextInt(3); i > 0; i--) {
            Rule rule = CodebookFactory.eINSTANCE.createRule();
            rule.setId(id + "#" + i);
            rule.setText("mot" + i + " ~3 \"deux || mots\"");
            code.getRules().add(rule);
            var crosswalk = CodebookFactory.eINSTANCE.createCrosswalk();
            crosswalk.setFrame(i == 1 ? "miroir" : "axe tfpb");
            crosswalk.setTarget(any(random));
            code.getCrosswalks().add(crosswalk);
        }
        return code;
    }

    private static String any(Random random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    @Test
    void whatWasWrittenAndIsReadAgainChangesNothing() {
        for (int seed = 0; seed < 200; seed++) {
            Scheme scheme = scheme(new Random(seed));
            CodebookWriter.write(scheme, file);
            CodebookUpdate update = reader.compare(file, scheme);

            assertEquals(List.of(), update.entries(), "seed " + seed);
            assertTrue(EcoreUtil.equals(scheme, update.wanted()), "seed " + seed);
        }
    }

    @Test
    void whatWasWrittenIsTheWholeSchemeForAnotherStudy() {
        for (int seed = 0; seed < 50; seed++) {
            Scheme scheme = scheme(new Random(seed));
            byte[] bytes = CodebookWriter.bytes(scheme);
            Scheme read = reader.read(file, bytes, SchemeDescription.of("essai", "1", "Essai"));

            assertEquals(new String(bytes, StandardCharsets.UTF_8),
                    new String(CodebookWriter.bytes(read), StandardCharsets.UTF_8), "seed " + seed);
        }
    }

    @Test
    void noCellIsAFormulaForASpreadsheet() {
        Scheme scheme = scheme(new Random(1));
        scheme.getThemes().get(1).getCodes().getFirst().setLabel("=1+1");

        assertTrue(new String(CodebookWriter.bytes(scheme), StandardCharsets.UTF_8).contains(";'=1+1;"));
    }

    @Test
    void differencesAreToldByCodeAndColumnAndMadeAsOneStep() throws IOException {
        Scheme scheme = small();
        Files.writeString(file, """
                theme;theme_libelle;code;libelle;definition;raccourci;miroir
                DEM;Les demandes;DEM.RELA;Relances;Il faut relancer;q;M01
                LOG;Logement;DEM.DELA;Délai;;;
                NEU;Neuf;NEU.X;Tout neuf;;;
                """);
        try (Study study = study(scheme)) {
            CodebookUpdate update = reader.compare(file, study.codes().scheme("essai").orElseThrow());

            assertEquals(List.of(
                    new Entry(Kind.CHANGED_THEME, "DEM", "Les demandes", 0,
                            List.of(new Field("theme_libelle", "Demandes", "Les demandes"))),
                    new Entry(Kind.NEW_THEME, "NEU", "Neuf", 0, List.of()),
                    new Entry(Kind.CHANGED, "DEM.RELA", "Relances", 2,
                            List.of(new Field("definition", "", "Il faut relancer"),
                                    new Field("raccourci", "", "q"), new Field("miroir", "", "M01"))),
                    new Entry(Kind.CHANGED, "DEM.DELA", "Délai", 3, List.of(new Field("theme", "DEM", "LOG"))),
                    new Entry(Kind.NEW, "NEU.X", "Tout neuf", 4, List.of()),
                    new Entry(Kind.MISSING, "LOG.HUMI", "Humidité", 0, List.of())), update.entries());

            study.apply(update.operation(study, true).orElseThrow());
            assertEquals("LOG", study.codes().themeOf(study.codes().find("essai:DEM.DELA").orElseThrow()).getId());
            assertTrue(study.codes().find("essai:LOG.HUMI").orElseThrow().isDeprecated());
            // the key has gone over, and the table had no column for synonyms
            assertEquals(null, study.codes().find("essai:LOG.HUMI").orElseThrow().getShortcut());
            assertEquals("rappel", study.codes().find("essai:DEM.RELA").orElseThrow().getSynonyms());
            study.undo();
            assertTrue(EcoreUtil.equals(scheme, study.codes().scheme("essai").orElseThrow()));
        }
    }

    @Test
    void missingCodesStayAsTheyAreUnlessAsked() throws IOException {
        Files.writeString(file, "code;libelle\nDEM.RELA;Relances\n");
        try (Study study = study(small())) {
            CodebookUpdate update = reader.compare(file, study.codes().scheme("essai").orElseThrow());

            assertEquals(2, update.of(Kind.MISSING).size());
            assertTrue(update.operation(study, false).isEmpty());
            study.apply(update.operation(study, true).orElseThrow());
            assertEquals(3, study.codes().all("essai").size());
            assertFalse(study.codes().find("essai:DEM.RELA").orElseThrow().isDeprecated());
        }
    }

    @Test
    void aRuleWhoseWordsStayKeepsItsIdentifier() throws IOException {
        Scheme scheme = small();
        Code code = scheme.getThemes().getFirst().getCodes().getFirst();
        for (String text : List.of("un", "deux")) {
            Rule rule = CodebookFactory.eINSTANCE.createRule();
            rule.setId("DEM.RELA#" + (code.getRules().size() + 1));
            rule.setText(text);
            code.getRules().add(rule);
        }
        Files.writeString(file, "code;libelle;regles\nDEM.RELA;Relances;trois || deux\n");
        Scheme wanted = reader.compare(file, scheme).wanted();

        assertEquals(List.of("DEM.RELA#3 trois", "DEM.RELA#2 deux"), wanted.getThemes().getFirst().getCodes().getFirst()
                .getRules().stream().map(rule -> rule.getId() + " " + rule.getText()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "code;libelle\nDEM RELA;x\n", "code;libelle;couleur\nA.B;x;rouge\n",
            "code;libelle;parent\nA.B;x;Z\n", "libelle\nx\n", "code;libelle\nA.B;\"x\n" })
    void whatIsWrongIsToldWithItsLine(String text) throws IOException {
        Files.writeString(file, text);

        CodebookException problem = assertThrows(CodebookException.class, () -> reader.compare(file, small()));
        assertTrue(problem.getMessage().contains("line "), problem.getMessage());
    }

    private Study study(Scheme scheme) {
        Study study = Study.create(folder.resolve("etude"), new NewStudy("Étude", "Améliorer", "Bailleur"),
                Session.of("marie"));
        study.apply(new Edits(study).add(EcoreUtil.copy(scheme)));
        return study;
    }

    private static Scheme small() {
        Scheme scheme = CodebookFactory.eINSTANCE.createScheme();
        scheme.setId("essai");
        scheme.setVersion("1");
        scheme.setLabel("Essai");
        for (String[] line : new String[][] { { "DEM", "Demandes", "DEM.RELA", "Relances" },
                { "DEM", "Demandes", "DEM.DELA", "Délai" }, { "LOG", "Logement", "LOG.HUMI", "Humidité" } }) {
            Theme theme = scheme.getThemes().stream().filter(t -> t.getId().equals(line[0])).findFirst().orElse(null);
            if (theme == null) {
                theme = CodebookFactory.eINSTANCE.createTheme();
                theme.setId(line[0]);
                theme.setLabel(line[1]);
                scheme.getThemes().add(theme);
            }
            Code code = CodebookFactory.eINSTANCE.createCode();
            code.setId(line[2]);
            code.setLabel(line[3]);
            theme.getCodes().add(code);
        }
        scheme.getThemes().getFirst().getCodes().getFirst().setSynonyms("rappel");
        scheme.getThemes().get(1).getCodes().getFirst().setShortcut("q");
        return scheme;
    }
}
