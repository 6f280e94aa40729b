package org.verbatelier.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.core.operation.ChangeCards;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The walls of a sharing workshop")
class WorkshopWallsTest {

    private static final String WALL = "Restitution d’octobre";
    private static final Detector PHONES = (text, locale, known) -> {
        int at = text.indexOf("06 39 98 12 34");
        return at < 0 ? List.of()
                : List.of(new Detection(new Span(at, at + 14), "TEL", Detection.Action.MASK));
    };

    @TempDir
    private Path folder;

    private static void put(Study study, List<String> verbatims, String group, int votes) {
        List<CardData> cards = new ArrayList<>();
        for (String verbatim : verbatims) {
            int length = study.corpus().find(verbatim).orElseThrow().text().length();
            cards.add(new CardData(WALL, verbatim, 0, length, group, votes));
        }
        study.apply(new ChangeCards(cards, List.of()));
    }

    private static Composition compose(Study study) {
        return WorkshopWalls.compose(study, SynthesisOptions.of(Locale.FRENCH).withDetectors(List.of(PHONES)));
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream().filter(Heading.class::isInstance).map(block -> ((Heading) block).text())
                .toList();
    }

    private static List<Quote> quotes(Document document) {
        return document.blocks().stream().filter(Quote.class::isInstance).map(Quote.class::cast).toList();
    }

    @Test
    @DisplayName("holds twelve passages in three groups, those with most votes first")
    void twelvePassagesInThreeGroups() {
        try (Study study = SampleStudy.survey(folder)) {
            put(study, List.of("V001", "V002", "V003", "V004"), "Relances", 0);
            put(study, List.of("V005", "V006", "V007"), "Bâti", 0);
            put(study, List.of("V008"), "Bâti", 3);
            put(study, List.of("V009", "V010", "V012", "C001"), "Lien", 1);
            Document document = compose(study).document();
            assertEquals(List.of(WALL, "Bâti", "Lien", "Relances"), headings(document));
            assertEquals(12, quotes(document).size());
            assertTrue(quotes(document).getFirst().attribution().startsWith("locataire, V008"),
                    quotes(document).getFirst().attribution());
            assertTrue(quotes(document).stream().anyMatch(q -> q.attribution().startsWith("collaborateur, C001")));
            String html = new String(Documents.write(DocumentFormat.HTML, document), StandardCharsets.UTF_8);
            assertTrue(html.contains("Restitution d’octobre") && html.contains("12 passages, 3 groupes, 7 voix."));
        }
    }

    @Test
    @DisplayName("quotes nobody whose words are sensitive, and says so")
    void sensitiveWords() {
        try (Study study = SampleStudy.survey(folder)) {
            study.apply(new Edits(study).flag(List.of("V002"), FlagKind.SENSITIVE, true).orElseThrow());
            put(study, List.of("V001", "V002"), "", 0);
            Composition composition = compose(study);
            assertEquals(List.of(WALL, "À classer"), headings(composition.document()));
            assertEquals(1, quotes(composition.document()).size());
            assertFalse(composition.warnings().isEmpty());
        }
    }

    @Test
    @DisplayName("is empty, and says so, before anything is put up")
    void nothing() {
        try (Study study = SampleStudy.survey(folder)) {
            assertEquals(List.of(), headings(compose(study).document()));
        }
    }
}
