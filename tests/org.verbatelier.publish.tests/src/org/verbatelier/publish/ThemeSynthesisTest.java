package org.verbatelier.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Value;
import org.verbatelier.core.Session;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The theme synthesis")
class ThemeSynthesisTest {

    /** Masks the number and flags the offence of the sample, enough to see what is done with detections. */
    private static final Detector DETECTOR = (text, locale, known) -> {
        List<Detection> found = new ArrayList<>();
        find(text, "06 39 98 12 34", "TEL", Detection.Action.MASK, found);
        find(text, "M. Delattre", "NOM_COLLAB", Detection.Action.MASK, found);
        find(text, "M. Kowalczyk", "NOM", Detection.Action.MASK, found);
        find(text, "deal", "SENS_INFRACTION", Detection.Action.FLAG, found);
        find(text, "étrangers", "SENS_ORIGINE", Detection.Action.FLAG, found);
        return found;
    };

    @TempDir
    private Path folder;

    private static void find(String text, String words, String kind, Detection.Action action, List<Detection> found) {
        int at = text.indexOf(words);
        if (at >= 0) {
            found.add(new Detection(new Span(at, at + words.length()), kind, action));
        }
    }

    private static SynthesisOptions french() {
        return SynthesisOptions.of(Locale.FRENCH).withDetectors(List.of(DETECTOR));
    }

    @Test
    @DisplayName("ranks the sample's themes with their counts, shares, intervals and tones")
    void themesOfTheSample() {
        try (Study study = SampleStudy.survey(folder)) {
            Document document = ThemeSynthesis.compose(study, french()).document();
            Table themes = table(document, "Thèmes cités");
            assertEquals("Thèmes cités (base\u00a0: 60 locataires)", themes.caption());
            assertEquals(List.of("Logement", "12", "20,0\u00a0%", "11,8–31,8\u00a0%", "1", "11", "0", "2,8"),
                    themes.rows().get(0).subList(0, 8));
            assertEquals(List.of("Demandes et réclamations", "11", "18,3\u00a0%", "10,6–29,9\u00a0%", "1", "10", "0"),
                    themes.rows().get(1).subList(0, 7));
            assertEquals(18, themes.rows().size());
            Table irritants = table(document, "Irritants par criticité");
            assertEquals(List.of("Relances répétées", "DEM.RELA"), irritants.rows().get(0).subList(0, 2));
            assertEquals(List.of("4 (6,7\u00a0%)", "2,8", "0,18"), irritants.rows().get(0).subList(3, 6));
            assertTrue(irritants.rows().get(0).get(2).startsWith("Répétition (I3)"));
            Figure figure = (Figure) document.blocks().stream().filter(Figure.class::isInstance).findFirst().get();
            Value first = ((RankedBars) figure.chart()).bars().get(0).value();
            assertEquals("12 (20,0\u00a0%)", first.printed());
            assertEquals(0.2, first.value(), 1e-9);
        }
    }

    @Test
    @DisplayName("quotes nobody twice in a section, no text twice, and one praise for three complaints")
    void quotingRules() {
        try (Study study = SampleStudy.full(folder)) {
            Composition composition = ThemeSynthesis.compose(study, french());
            Set<String> quoted = new HashSet<>();
            int sections = 0;
            for (Block block : composition.document().blocks()) {
                if (block instanceof Quote quote) {
                    assertTrue(quoted.add(quote.text()), quote::text);
                    assertTrue(quote.text().length() <= 250, quote::text);
                    assertTrue(quote.attribution().startsWith("locataire") || speaker(quote).equals("collaborateur"),
                            quote::attribution);
                    for (String secret : List.of("Tamaris", "Lavoisier", "06 39", "Kowalczyk", "Delattre", "deal",
                            "étrangers")) {
                        assertFalse(quote.text().contains(secret) || quote.attribution().contains(secret), quote::text);
                    }
                } else if (block instanceof Heading) {
                    sections++;
                }
            }
            assertTrue(quoted.size() > 25, () -> quoted.size() + " quotes");
            assertTrue(sections > 20);
            assertTrue(quoted.stream().anyMatch(quote -> quote.contains("[COLLAB_1]")), quoted::toString);
            assertTrue(composition.warnings().stream().anyMatch(warning -> warning.contains("mots sensibles")),
                    composition.warnings()::toString);
        }
    }

    @Test
    @DisplayName("names classes of enough people only")
    void attributesByClass() {
        try (Study study = SampleStudy.survey(folder)) {
            Set<String> attributions = new HashSet<>();
            quotes(ThemeSynthesis.compose(study, french())).forEach(quote -> attributions.add(speaker(quote)));
            assertTrue(attributions.contains("locataire, QPV, agence Nord"), attributions::toString);
            assertTrue(attributions.contains("locataire, agence Sud"), attributions::toString);
            assertFalse(attributions.contains("locataire, hors QPV, agence Sud"), attributions::toString);
            Set<String> nobody = new HashSet<>();
            quotes(ThemeSynthesis.compose(study, french().withThreshold(61)))
                    .forEach(quote -> nobody.add(speaker(quote)));
            assertEquals(Set.of("locataire", "collaborateur"), nobody);
        }
    }

    @Test
    @DisplayName("quotes nobody without a detector, and nobody who refused")
    void withholdsQuotes() {
        try (Study study = SampleStudy.empty(folder)) {
            SampleStudy.addConversation(study, "conversation-1.txt", "non");
            Composition refused = ThemeSynthesis.compose(study, french());
            assertEquals(List.of(), quotes(refused));
            assertTrue(refused.warnings().stream().anyMatch(warning -> warning.contains("consentement")),
                    refused.warnings()::toString);
            SampleStudy.addConversation(study, "conversation-2.txt", "");
            assertFalse(quotes(ThemeSynthesis.compose(study, french())).isEmpty());
            Composition blind = ThemeSynthesis.compose(study, SynthesisOptions.of(Locale.FRENCH));
            assertEquals(List.of(), quotes(blind));
            assertTrue(blind.warnings().stream().anyMatch(warning -> warning.contains("détecteur")),
                    blind.warnings()::toString);
        }
    }

    @Test
    @DisplayName("gives counts instead of percentages below thirty, and says that encounters represent nobody else")
    void smallBases() {
        try (Study study = SampleStudy.empty(folder)) {
            SampleStudy.addConversation(study, "conversation-1.txt", "");
            SampleStudy.addConversation(study, "conversation-2.txt", "");
            String page = Documents.html(ThemeSynthesis.compose(study, french()).document());
            assertTrue(page.contains("2 sur 2"));
            assertTrue(page.contains("Non représentatif."));
            assertFalse(page.replaceAll("100\u00a0%|(?s)<style>.*?</style>", "").matches("(?s).*\\d\u00a0%.*"));
        }
    }

    @Test
    @DisplayName("speaks English")
    void speaksEnglish() {
        try (Study study = SampleStudy.survey(folder)) {
            String page = Documents.html(
                    ThemeSynthesis.compose(study, SynthesisOptions.of(Locale.ENGLISH).withDetectors(List.of(DETECTOR)))
                            .document());
            assertTrue(page.contains("<h1>Theme synthesis</h1>") && page.contains("12 (20.0%)"));
            assertTrue(page.contains("tenant, QPV, agency Nord"));
            assertFalse(page.contains("Intervalle"));
        }
    }

    @Test
    @DisplayName("names the audience it is about")
    void audiences() {
        try (Study study = SampleStudy.survey(folder)) {
            EvidenceFilter staff = EvidenceFilter.TENANTS.withAudience(Audience.STAFF);
            Document ofStaff = ThemeSynthesis.compose(study, french().withFilter(staff)).document();
            assertEquals("Thèmes cités (base\u00a0: 12 collaborateurs)", table(ofStaff, "Thèmes cités").caption());
            Document ofAll = ThemeSynthesis.compose(study, french().withFilter(staff.withAudience(null))).document();
            assertEquals("Thèmes cités (base\u00a0: 72 répondants)", table(ofAll, "Thèmes cités").caption());
        }
    }

    @Test
    @DisplayName("says so when nothing is coded")
    void nothingCoded() {
        try (Study study = SampleStudy.empty(folder)) {
            Composition composition = ThemeSynthesis.compose(study, french());
            assertTrue(Documents.html(composition.document()).contains("Rien n’est encore codé"));
            assertTrue(Documents.write(DocumentFormat.DOCX, composition.document()).length > 0);
        }
    }

    @Test
    @DisplayName("has the same bytes for the same study, opened again")
    void isReproducible() {
        byte[] docx;
        byte[] html;
        try (Study study = SampleStudy.full(folder)) {
            Document document = ThemeSynthesis.compose(study, french()).document();
            docx = Documents.write(DocumentFormat.DOCX, document);
            html = Documents.write(DocumentFormat.HTML, document);
        }
        try (Study again = Study.openReadOnly(folder, Session.of("autre"))) {
            Document document = ThemeSynthesis.compose(again, french()).document();
            assertArrayEquals(docx, Documents.write(DocumentFormat.DOCX, document));
            assertArrayEquals(html, Documents.write(DocumentFormat.HTML, document));
        }
    }

    @Test
    @DisplayName("is written in formats found by their names")
    void names() {
        assertEquals(DocumentFormat.DOCX, DocumentFormat.of("DOCX").orElseThrow());
        assertTrue(DocumentFormat.of("doc").isEmpty());
    }

    /** Who speaks, without the reference that leads to the words. */
    private static String speaker(Quote quote) {
        return quote.attribution().replaceFirst(" \u00b7 C\\d+$", "");
    }

    private static List<Quote> quotes(Composition composition) {
        return composition.document().blocks().stream().filter(Quote.class::isInstance).map(Quote.class::cast).toList();
    }

    private static Table table(Document document, String caption) {
        return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast)
                .filter(table -> table.caption().startsWith(caption)).findFirst().orElseThrow();
    }
}
