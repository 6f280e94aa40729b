package org.verbatelier.index;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SearchTest {

    private static final String[] SAMPLE = {
            "L'ascenseur est en panne une semaine sur deux.", // V1
            "Les ascenseurs sont toujours propres, la gardienne est gentille.", // V2
            "Il n’y a pas de chauffage : panne de chaudière.", // V3
            "Interphone HS, porte du hall qui ne ferme pas.", // V4
            "Mon badge ne marche plus, la porte reste ouverte et le hall est sale.", // V5
            "RAS", // V6
            "", // V7
            "Лифт не работает уже неделю", // V8
            "المصعد معطل", // V9
            "电梯坏了三个星期", // V10
            "Straßenlärm à l’étage" }; // V11

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = ';', textBlock = """
            ascenseur                      ; V1
            ASCENSEUR panne                ; V1
            ascenseur ET panne             ; V1
            panne                          ; V1 V3
            panne -chauffage               ; V1
            panne SAUF ascenseur           ; V3
            NOT panne NOT hall             ; V2 V6 V7 V8 V9 V10 V11
            interphone OU badge            ; V4 V5
            interphone | badge             ; V4 V5
            (interphone OR badge) sale     ; V5
            -(interphone OU badge) hall    ;
            "en panne"                     ; V1
            «en panne»                     ; V1
            "panne en"                     ;
            "l'ascenseur est"              ; V1
            ascens*                        ; V1 V2
            "ascens* son*"                 ; V2
            "hall porte"~2                 ; V4
            "hall porte"~9                 ; V4 V5
            hall ~9 (sale OU ferme)        ; V4 V5
            porte !~1 hall                 ; V5
            "porte du hall" ~2 ferme       ; V4
            chaudiere                      ; V3
            gardienne, gentille !          ; V2
            pas de chauffage               ; V3
            лифт                           ; V8
            "не работает"                  ; V8
            рабо*                          ; V8
            المصعد                         ; V9
            电梯                            ; V10
            梯电                            ;
            straßenlärm                    ; V11
            étage                          ; V11
            """)
    void aQueryFinds(String query, String expected) {
        try (VerbatimIndex index = open(Texts.of(SAMPLE))) {
            assertEquals(expected == null ? "" : expected, found(index, SearchRequest.of(query)));
        }
    }

    @Test
    void stemsFindInflectedForms() {
        try (VerbatimIndex index = open(Texts.of("le loyer", "les loyers chers", "une porte propre", "charges",
                "des lieux nettoyés"))) {
            assertEquals("V1", found(index, SearchRequest.of("loyer")));
            assertEquals("V1 V2", found(index, SearchRequest.of("loyer").withStem(true)));
            assertEquals("V1 V2", found(index, SearchRequest.of("LOYERS").withStem(true)));
            assertEquals("V2", found(index, SearchRequest.of("\"loyers cher\"").withStem(true)));
            assertEquals("V5", found(index, SearchRequest.of("lieu ~1 nettoyé").withStem(true)));
            assertEquals("V1 V2", found(index, SearchRequest.of("loy*").withStem(true)));
        }
    }

    @Test
    void composedAndDecomposedTextsAnswerTheSameSearches() {
        String text = "La fenêtre de l’entrée est cassée";
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        try (VerbatimIndex index = open(Texts.of(text, decomposed))) {
            for (String query : List.of("fenêtre", "fenetre", Normalizer.normalize("fenêtre", Normalizer.Form.NFD),
                    "\"entrée est cassée\"", "fen*")) {
                SearchPage page = index.search(SearchRequest.of(query));
                assertEquals(2, page.total(), query);
                for (SearchPage.Hit hit : page.hits()) {
                    String whole = hit.verbatim().equals("V1") ? text : decomposed;
                    Passage passage = hit.passages().getFirst();
                    assertEquals(whole, passage.left() + passage.match() + passage.right());
                    assertEquals(passage.match(), passage.span().in(whole));
                }
            }
        }
    }

    @Test
    void aBlankQueryFindsEverythingInTheOrderOfTheCorpus() {
        try (VerbatimIndex index = open(Texts.of(SAMPLE))) {
            SearchPage page = index.search(SearchRequest.of("  "));
            assertEquals(SAMPLE.length, page.total());
            assertEquals("V1 V2 V3 V4 V5 V6 V7 V8 V9 V10 V11", ids(page));
            assertTrue(page.hits().stream().allMatch(hit -> hit.passages().isEmpty()));
        }
    }

    @Test
    void filtersAndFacetsCountWhatIsFound() {
        Texts corpus = new Texts();
        corpus.add("s1", "hall sale", Map.of("résidence", "Les Tamaris", "qpv", "oui", Facets.AUDIENCE, "TENANT"));
        corpus.add("s1", "hall propre", Map.of("résidence", "Le Moulin", "qpv", "", Facets.AUDIENCE, "TENANT"));
        corpus.add("s2", "hall", Map.of("résidence", "Les Tamaris", "qpv", "oui", Facets.AUDIENCE, "STAFF"));
        corpus.add("s2", "rien", Map.of("résidence", "L'Été", Facets.AUDIENCE, "STAFF"));
        try (VerbatimIndex index = open(corpus)) {
            SearchRequest hall = SearchRequest.of("hall").withFacet("résidence").withFacet("qpv").withFacet("inconnue");
            assertEquals(Map.of("résidence", Map.of("Les Tamaris", 2, "Le Moulin", 1), "qpv", Map.of("oui", 2),
                    "inconnue", Map.of()), index.search(hall).facets());
            assertEquals("V1 V3", found(index, hall.withFilter("résidence", Set.of("Les Tamaris"))));
            assertEquals("V1", found(index, hall.withFilter("résidence", Set.of("Les Tamaris"))
                    .withFilter(Facets.AUDIENCE, Set.of("TENANT"))));
            assertEquals("V1 V2 V3", found(index, hall.withFilter("résidence", Set.of("Les Tamaris"))
                    .withFilter("résidence", Set.of("Le Moulin"))));
            assertEquals("", found(index, hall.withFilter("inconnue", Set.of("x"))));
            assertEquals("V2 V3", found(index, hall.withAmong(Set.of("V2", "V3", "V4", "V99"))));
            assertEquals("", found(index, hall.withAmong(Set.of())));
            assertEquals("V4", found(index, SearchRequest.of("").withFilter("résidence", Set.of("L'Été"))));
        }
    }

    @Test
    void pagesFollowOneAnotherAndTheTotalIsExact() {
        String[] texts = new String[2_500];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i % 2 == 0 ? "ascenseur " + i : "rien";
        }
        try (VerbatimIndex index = open(Texts.of(texts))) {
            for (SearchRequest.Order order : SearchRequest.Order.values()) {
                StringBuilder all = new StringBuilder();
                for (int offset = 0; offset < 1_250; offset += 300) {
                    SearchPage page = index
                            .search(SearchRequest.of("ascenseur").withOrder(order).withPage(offset, 300));
                    assertEquals(1_250, page.total());
                    page.hits().forEach(hit -> all.append(hit.verbatim()).append(' '));
                }
                assertEquals(1_250, all.toString().split(" ").length);
                assertTrue(all.toString().startsWith("V1 V3 V5 "));
            }
            assertEquals(List.of(), index.search(SearchRequest.of("ascenseur").withPage(5_000, 10)).hits());
            assertEquals(1_250, index.search(SearchRequest.of("ascenseur").withPage(0, 0)).total());
        }
    }

    @Test
    void relevancePutsTheBestFirst() {
        try (VerbatimIndex index = open(Texts.of("un ascenseur et beaucoup d'autres mots qui ne comptent pas ici",
                "ascenseur ascenseur", "rien"))) {
            assertEquals("V2 V1", found(index,
                    SearchRequest.of("ascenseur").withOrder(SearchRequest.Order.RELEVANCE)));
        }
    }

    @Test
    void passagesShowEachMatchOnceInTheOrderOfTheText() {
        try (VerbatimIndex index = open(Texts.of("Porte du hall, porte de cave, et la porte du hall encore"))) {
            List<Passage> passages = index.search(SearchRequest.of("\"porte du hall\" OU porte OU hall").withContext(8))
                    .hits().getFirst().passages();
            assertEquals(List.of("Porte du hall", "porte", "porte du hall"),
                    passages.stream().map(Passage::match).toList());
            assertEquals(new Passage(passages.get(1).span(), "hall, ", "porte", " de"), passages.get(1));
        }
    }

    @Test
    void aTextOfAMillionCharactersIsSearchedLikeAnyOther() {
        String text = "mot ".repeat(250_000) + "aiguille";
        try (VerbatimIndex index = open(Texts.of("court", text))) {
            Passage passage = index.search(SearchRequest.of("aiguille")).hits().getFirst().passages().getFirst();
            assertEquals(text.length(), passage.span().end());
            assertEquals(1_000, index.search(SearchRequest.of("mot")).hits().getFirst().passages().size());
        }
    }

    @Test
    void patternsAreMatchedOverTheWholeCorpusAsOverSingleTexts() {
        List<Pattern> patterns = List.of(new Pattern.Term("panne"), new Pattern.Prefix("ascens"),
                new Pattern.Near(new Pattern.Term("porte"), 9, new Pattern.Term("hall")));
        TextMatcher matcher = new TextMatcher(patterns, Lexicon.none());
        StringBuilder expected = new StringBuilder();
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            for (int i = 0; i < SAMPLE.length; i++) {
                for (TextMatcher.Found found : matcher.find(SAMPLE[i])) {
                    if (found.pattern() == pattern) {
                        expected.append(pattern).append(" V").append(i + 1).append(found.spans()).append('\n');
                    }
                }
            }
        }
        StringBuilder actual = new StringBuilder();
        try (VerbatimIndex index = open(Texts.of(SAMPLE))) {
            index.match(patterns, Lexicon.none(), (pattern, verbatim, spans, shortest) -> actual.append(pattern)
                    .append(' ').append(verbatim).append(spans).append('\n'), null);
        }
        assertEquals(expected.toString(), actual.toString());
    }

    private VerbatimIndex open(Texts corpus) {
        return VerbatimIndexes.embedded().open(folder, corpus, null);
    }

    private static String found(VerbatimIndex index, SearchRequest request) {
        return ids(index.search(request));
    }

    private static String ids(SearchPage page) {
        return String.join(" ", page.hits().stream().map(SearchPage.Hit::verbatim).toList());
    }
}
