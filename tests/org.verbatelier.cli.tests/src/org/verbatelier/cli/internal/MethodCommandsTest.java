package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Agreement, mirror and complex sites, by command. */
class MethodCommandsTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder, Locale.FRENCH);
    }

    private Path coded() {
        Path study = terminal.survey();
        terminal.type("code", study, "--from", terminal.sample("sample-verbatims.csv"), "--coder", "gold").succeeds();
        return study;
    }

    @Test
    void theMirrorOfTheSampleHasItsCountsAndNoVerdict() {
        Path study = coded();
        JsonNode mirror = terminal.type("mirror", study, "--json").succeeds().json();
        assertEquals(11, mirror.get("minimum").asInt());
        int moments = 0;
        for (JsonNode cell : mirror.get("cells")) {
            if (cell.get("facet").isNull()) {
                moments++;
                assertEquals("too_few", cell.get("verdict").asText());
                assertTrue(cell.get("gap").isNull() && cell.get("tenant").get("share").isNull());
            }
            if (cell.get("moment").asText().equals("M03") && cell.get("facet").isNull()) {
                assertEquals(22, cell.get("tenant").get("base").asInt());
                assertEquals(16, cell.get("tenant").get("n").asInt());
                assertEquals(2, cell.get("staff").get("base").asInt());
                assertEquals(1, cell.get("staff").get("n").asInt());
            }
        }
        assertEquals(10, moments);
        assertEquals(60, mirror.get("publics").get("tenant").get("expressed").asInt());
        String french = terminal.type("mirror", study, "--scheme", "qs-hlm").succeeds().out();
        assertTrue(french.contains("effectif insuffisant"), french);
        assertTrue(french.contains("Vivre une intervention technique / Organiser l’intervention"), french);
        assertTrue(terminal.type("mirror", study, "--threshold", "1").succeeds().out().contains("points"));
        assertEquals(ExitCode.USAGE, terminal.type("mirror", study, "--scheme", "inconnu").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("mirror", study, "--threshold", "0").exitCode());
    }

    @Test
    void theWatchPutsTourLavoisierFirstAndShowsItsPassages() {
        Path study = coded();
        JsonNode first = terminal.type("sites", study, "--json").succeeds().json().get("rows").get(0);
        assertEquals("Tour Lavoisier", first.get("residence").asText());
        assertEquals("complex", first.get("state").asText());
        assertEquals(11, first.get("axes").size());
        JsonNode one = terminal.type("sites", study, "--residence", "tour lavoisier", "--json").succeeds().json()
                .get("rows").get(0);
        assertTrue(one.get("passages").size() > 5 && !one.get("passages").get(0).get("quote").asText().isEmpty());
        String french = terminal.type("sites", study).succeeds().out();
        assertTrue(french.startsWith("Tour Lavoisier\u00a0: complexe"), french);
        assertTrue(french.contains("rouge"), french);
        assertEquals(ExitCode.USAGE, terminal.type("sites", study, "--residence", "Ailleurs").exitCode());
    }

    @Test
    void agreementIsToldByCodeWithWhatIsLeftToArbitrate() {
        Path study = terminal.survey();
        Path ana = terminal.write("ana.csv", "verbatim;codes\nV001;ASC.PANN-3\nV002;PCO.PROP-3\n"
                + "V003;PCO.PROP-2\nV004;DEM.RELA-2\n");
        Path bob = terminal.write("bob.csv", "verbatim;codes\nV001;ASC.PANN-3\nV002;PCO.PROP-2\n"
                + "V003;LOG.HUMI-2\nV004;DEM.RELA-2\n");
        terminal.type("code", study, "--from", ana, "--coder", "ana").succeeds();
        terminal.type("code", study, "--from", bob, "--coder", "bob").succeeds();

        JsonNode agreement = terminal.type("agreement", study, "--coders", "ana,bob", "--json").succeeds().json();
        assertEquals(4, agreement.get("units").asInt());
        JsonNode panne = agreement.get("codes").get(0);
        assertEquals("ASC.PANN", panne.get("code").asText());
        assertEquals(1, panne.get("kappa").asDouble());
        assertEquals(4, panne.get("n").asInt());
        assertEquals(3, agreement.get("disagreements").size());
        assertEquals("severity", agreement.get("disagreements").get(0).get("kind").asText());
        assertTrue(agreement.get("alpha").isNumber());

        String french = terminal.type("agreement", study, "--coders", "bob,ana", "--disagreements").succeeds().out();
        assertTrue(french.startsWith("4 textes lus par au moins deux de ana, bob"), french);
        assertTrue(french.contains("V003  LOG.HUMI  présent ou non"), french);
        assertEquals(ExitCode.USAGE, terminal.type("agreement", study, "--coders", "ana").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("agreement", study, "--coders", "ana,zoé").exitCode());
    }
}
