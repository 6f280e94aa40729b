package org.verbatelier.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Cross-tables and weighted frequencies on the command line, from the sample. */
class CrosstabTest {

    private static final double TOLERANCE = 5e-5 + 1e-12;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path study;

    @BeforeEach
    void importAndCode() {
        terminal = new Terminal(folder, Locale.FRENCH);
        study = terminal.codedSurvey();
    }

    @Test
    void priorityAreasEqualTheExpectedFiguresWithExactTests() throws IOException {
        JsonNode table = crosstab("--variable", "qpv");
        assertEquals(60, table.at("/base/n").asInt());
        JsonNode expected;
        try (InputStream in = CrosstabTest.class.getResourceAsStream("sample-expected.json")) {
            expected = JsonMapper.builder().build().readTree(in).get("theme_x_qpv");
        }
        Map<String, JsonNode> rows = rows(table);
        expected.properties().forEach(theme -> {
            JsonNode row = rows.get(theme.getKey());
            JsonNode inside = cells(row).get("oui");
            assertEquals(theme.getValue().get("qpv").asInt(), inside.get("n").asInt());
            assertEquals(30, inside.get("base").asInt());
            assertEquals(theme.getValue().get("hors_qpv").asInt(), cells(row).get("non").get("n").asInt());
            assertEquals(theme.getValue().get("residu_ajuste_qpv").asDouble(), inside.get("residual").asDouble(),
                    TOLERANCE);
            assertEquals(theme.getValue().get("specificite_qpv").asDouble(), inside.get("specificity").asDouble(),
                    TOLERANCE);
        });
        JsonNode test = rows.get("PCO").get("test");
        assertEquals("fisher", test.get("name").asText());
        assertEquals(0.1028, test.get("p").asDouble(), TOLERANCE);
        assertEquals(1, test.get("df").asInt());
        assertTrue(test.get("toConfirm").asBoolean());
        assertEquals("chi2", rows.get("DEM").at("/test/name").asText());
    }

    @Test
    void smallResidencesAreHiddenWithWhatWouldGiveThemAway() {
        assertEquals(List.of("Les Hauts de Brême", "Les Tamaris"),
                hidden(crosstab("--variable", "residence", "--threshold", "10")));
        assertEquals(6, hidden(crosstab("--variable", "residence")).size());
        assertEquals(6, hidden(crosstab("--variable", "residence", "--threshold", "11")).size());
        assertEquals(List.of(), hidden(crosstab("--variable", "agence")));
        JsonNode ten = crosstab("--variable", "residence", "--threshold", "10");
        for (JsonNode row : ten.get("rows")) {
            for (String residence : List.of("Les Hauts de Brême", "Les Tamaris")) {
                JsonNode cell = cells(row).get(residence);
                assertTrue(cell.get("suppressed").asBoolean());
                for (String figure : List.of("n", "base", "share", "residual", "low", "high", "trace")) {
                    assertTrue(cell.get(figure).isNull(), figure);
                }
            }
        }
    }

    @Test
    void peopleReadTheTableInTheirLanguageAndNeverThatADifferenceIsSignificant() {
        String french = terminal.type("crosstab", study, "--variable", "qpv").succeeds().out();
        assertTrue(french.contains("non 1 sur 30 (3,3"), french);
        assertTrue(french.contains("Test exact de Fisher (petits effectifs), p = 0,103"), french);
        assertTrue(french.contains("(à confirmer)"), french);
        String english = new Terminal(folder, Locale.ENGLISH).type("crosstab", study, "--variable", "residence",
                "--threshold", "10").succeeds().out();
        assertTrue(english.contains("Les Tamaris: hidden"), english);
        assertTrue(english.contains("Le Moulin: 10"), english);
        assertTrue(english.contains("< 5"), english);
        assertFalse((french + english).toLowerCase(Locale.ROOT).contains("significa"));
    }

    @Test
    void aVariableThatMakesNoTableIsAUsageError() {
        assertEquals(ExitCode.USAGE, terminal.type("crosstab", study).exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("crosstab", study, "--variable", "couleur").exitCode());
        assertEquals(ExitCode.USAGE,
                terminal.type("crosstab", study, "--variable", "qpv", "--threshold", "0").exitCode());
    }

    @Test
    void frequenciesOfAHiddenResidenceAreHidden() {
        JsonNode table = terminal.type("frequencies", study, "--filter", "residence=Les Tamaris", "--threshold", "10",
                "--json").succeeds().json();
        assertTrue(table.get("suppressed").asBoolean());
        assertTrue(table.at("/base/n").isNull());
        assertEquals(0, table.get("rows").size());
        assertTrue(terminal.type("frequencies", study, "--filter", "residence=Les Tamaris").succeeds().out()
                .contains("Moins de 11 personnes"));
        assertEquals(45, terminal.type("frequencies", study, "--wave", "2023", "--json").succeeds().json()
                .at("/base/n").asInt());
    }

    @Test
    void weightsMeetTheMarginsOfAFileAndStandBesideRawShares() {
        Path margins = terminal.write("marges.csv", "variable;valeur;cible\nqpv;oui;20\nqpv;non;80\n");
        JsonNode table = terminal.type("frequencies", study, "--margins", margins, "--json").succeeds().json();
        // 0.4 for thirty people, 1.6 for thirty others: 60² / (30 x 0.16 + 30 x 2.56)
        assertEquals(3600 / 81.6, table.at("/base/effective").asDouble(), 1e-4);
        JsonNode common = rows(table).get("PCO");
        assertEquals(7, common.get("n").asInt());
        assertEquals((6 * 0.4 + 1.6) / 60, common.at("/weighted/share").asDouble(), 1e-6);
        assertEquals(7 / 60.0, common.get("share").asDouble(), 1e-9);
        Path wrong = terminal.write("faux.csv", "variable;valeur;cible\nqpv;peut-être;20\n");
        assertEquals(ExitCode.REFUSED, terminal.type("frequencies", study, "--margins", wrong).exitCode());
    }

    private JsonNode crosstab(String... options) {
        Object[] line = new Object[options.length + 3];
        line[0] = "crosstab";
        line[1] = study;
        line[2] = "--json";
        System.arraycopy(options, 0, line, 3, options.length);
        return terminal.type(line).succeeds().json();
    }

    private static Map<String, JsonNode> rows(JsonNode table) {
        Map<String, JsonNode> rows = new TreeMap<>();
        table.get("rows").forEach(row -> rows.put(row.get("code").asText(), row));
        return rows;
    }

    private static Map<String, JsonNode> cells(JsonNode row) {
        Map<String, JsonNode> cells = new TreeMap<>();
        row.get("cells").forEach(cell -> cells.put(cell.get("value").asText(), cell));
        return cells;
    }

    private static List<String> hidden(JsonNode table) {
        TreeSet<String> hidden = new TreeSet<>();
        table.get("columns").forEach(column -> {
            if (column.get("level").asText().equals("value") && column.get("suppressed").asBoolean()) {
                hidden.add(column.get("value").asText());
            }
        });
        return List.copyOf(hidden);
    }
}
