package org.verbatelier.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The sample survey gives the figures that were computed from it by other means. */
class SampleSurveyTest {

    private static final double TOLERANCE = 1e-4;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path study;

    @BeforeEach
    void importAndCode() {
        terminal = new Terminal(folder, Locale.FRENCH);
        study = terminal.codedSurvey();
    }

    private static JsonNode expected() throws IOException {
        try (InputStream in = SampleSurveyTest.class.getResourceAsStream("sample-expected.json")) {
            return JsonMapper.builder().build().readTree(in);
        }
    }

    @Test
    void themesOfTenantsEqualTheExpectedFigures() throws IOException {
        JsonNode table = terminal.type("frequencies", study, "--by", "theme", "--audience", "tenant", "--json")
                .succeeds().json();

        JsonNode themes = expected().get("themes_locataires");
        assertEquals("respondents", table.at("/base/kind").asText());
        assertEquals(expected().get("n_locataires").asInt(), table.at("/base/n").asInt());
        assertEquals(themes.size(), table.get("rows").size());
        for (JsonNode row : table.get("rows")) {
            JsonNode theme = themes.get(row.get("code").asText());
            assertEquals(theme.get("mentions").asInt(), row.get("n").asInt(), row.toString());
            assertEquals(theme.get("neg").asInt(), row.get("negative").asInt(), row.toString());
            assertEquals(theme.get("pos").asInt(), row.get("positive").asInt(), row.toString());
            assertEquals(theme.get("part").asDouble(), row.get("share").asDouble(), TOLERANCE);
            assertEquals(theme.get("ic95").get(0).asDouble(), row.get("low").asDouble(), TOLERANCE);
            assertEquals(theme.get("ic95").get(1).asDouble(), row.get("high").asDouble(), TOLERANCE);
        }
    }

    @Test
    void criticalityOfCodesEqualsTheExpectedFigures() throws IOException {
        Map<String, JsonNode> rows = new TreeMap<>();
        terminal.type("frequencies", study, "--by", "code", "--json").succeeds().json().get("rows")
                .forEach(row -> rows.put(row.get("code").asText(), row));

        for (JsonNode critical : expected().get("criticite_top12")) {
            JsonNode row = rows.get(critical.get("code").asText());
            assertEquals(critical.get("n_neg").asInt(), row.get("negative").asInt(), row.toString());
            assertEquals(critical.get("gravite_moy").asDouble(), row.get("severity").asDouble(), 0.001);
            assertEquals(critical.get("criticite").asDouble(), row.get("criticality").asDouble(), TOLERANCE);
        }
    }

    @Test
    void rulesAgreeWithTheExpertAsMeasured() {
        JsonNode result = terminal.type("evaluate", study, "--scheme", "qs-hlm", "--against", "gold", "--json")
                .succeeds().json();

        assertEquals(0.930, result.get("precision").asDouble(), 0.0005);
        assertEquals(0.984, result.get("recall").asDouble(), 0.0005);
        assertEquals(0.956, result.get("f1").asDouble(), 0.0005);
        assertEquals(72, result.get("verbatims").asInt());
        assertTrue(result.get("rules").size() > 300);
        assertTrue(result.get("rules").get(0).hasNonNull("fn"));
    }

    @Test
    void rulesOnlySuggestUntilSomebodyAccepts() {
        JsonNode run = terminal.type("autocode", study, "--scheme", "qs-hlm", "--json").succeeds().json();
        assertEquals(72, run.get("verbatims").asInt());
        int suggestions = run.get("suggestions").asInt();
        assertEquals(suggestions, terminal.type("suggestions", study, "--json").succeeds().jsonLines().size());
        assertEquals(122, terminal.type("codings", study, "--json").succeeds().jsonLines().size());

        JsonNode again = terminal.type("autocode", study, "--scheme", "qs-hlm", "--accept", "--json").json();
        assertEquals(suggestions, again.get("accepted").asInt());
        assertEquals(122 + suggestions, terminal.type("codings", study, "--json").jsonLines().size());

        terminal.type("undo", study).succeeds();
        assertEquals(122, terminal.type("codings", study, "--json").jsonLines().size(), "one undo takes all back");
    }

    @Test
    void aSuggestionNamesItsWordsAndItsRule() {
        terminal.type("autocode", study, "--scheme", "qs-hlm").succeeds();
        Map<String, String> texts = new TreeMap<>();
        terminal.type("verbatims", study, "--json").jsonLines()
                .forEach(line -> texts.put(line.get("id").asText(), line.get("text").asText()));

        for (JsonNode line : terminal.type("suggestions", study, "--json").jsonLines()) {
            String text = texts.get(line.get("verbatim").asText());
            assertEquals(text.substring(line.get("start").asInt(), line.get("end").asInt()),
                    line.get("quote").asText());
            assertTrue(line.get("origin").asText().matches("rule:[A-Z]{3}\\.[A-Z]{2,4}#\\d+@1\\.0"), line.toString());
            assertTrue(line.get("code").asText().matches("[A-Z]{3}\\.[A-Z]{2,4}"), line.toString());
        }
    }

    @Test
    void searchFindsFiltersCountsAndShowsContext() {
        JsonNode all = terminal.type("search", study, "ascenseur OU gardien*", "--facet", "agence", "--json")
                .succeeds().json();
        JsonNode north = terminal.type("search", study, "ascenseur OU gardien*", "--filter", "agence=Nord", "--json")
                .json();

        int counted = 0;
        for (JsonNode n : all.at("/facets/agence")) {
            counted += n.asInt();
        }
        assertEquals(all.get("total").asInt(), counted);
        assertEquals(all.at("/facets/agence/Nord").asInt(), north.get("total").asInt());
        JsonNode hit = all.get("hits").get(0);
        assertEquals(hit.get("match").asText().length(), hit.get("end").asInt() - hit.get("start").asInt());
    }

    @Test
    void aSynthesisIsPublishedInBothFormatsAndLanguages() {
        for (String format : new String[] { "docx", "html" }) {
            for (String locale : new String[] { "fr", "en" }) {
                Path file = folder.resolve("s-" + locale + "." + format);
                JsonNode answer = terminal.type("publish", study, "--template", "synthesis", "--format", format, "-o",
                        file, "--locale", locale, "--json").succeeds().json();
                assertEquals(file.toString(), answer.get("file").asText());
                assertTrue(answer.get("warnings").isArray());
                assertTrue(file.toFile().length() > 1000);
            }
        }
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        long before = terminal.type("history", study, "--json").jsonLines().size();

        JsonNode report = terminal.type("import", study, folder.resolve("sample-verbatims.csv"), "--json").succeeds()
                .json();

        assertEquals(0, report.at("/files/0/imported").asInt());
        assertEquals(72, report.at("/files/0/unchanged").asInt());
        assertEquals(before, terminal.type("history", study, "--json").jsonLines().size());
    }
}
