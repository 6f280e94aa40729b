package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Encounters and consents by command. */
class ConversationCommandsTest {

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path study;

    @BeforeEach
    void importThreeEncounters() throws IOException {
        terminal = new Terminal(folder, Locale.FRENCH);
        study = folder.resolve("study");
        terminal.type("new", study, "--name", "GC", "--purpose", "Écouter").succeeds();
        transcript("E1", "rang_rencontre_binome: 1/3", "consentement_prise_de_notes: oui");
        transcript("E3", "rang_rencontre_binome: 3/3", "consentement_prise_de_notes: non");
        transcript("E4", "binome: B08", "statut: refusée");
        for (String id : new String[] { "E1", "E3", "E4" }) {
            terminal.type("import", study, folder.resolve(id + ".txt")).succeeds();
        }
    }

    private void transcript(String id, String... headers) throws IOException {
        StringBuilder text = new StringBuilder("# conversation_id: " + id + "\n# agence: Nord\n# binome: B07\n");
        for (String header : headers) {
            text.append("# ").append(header).append('\n');
        }
        Files.writeString(folder.resolve(id + ".txt"), text.toString().replace("# binome: B07\n# binome", "# binome")
                + "\nT01 PROX: Bonjour, vous allez bien " + id + " ?\nT02 LOC1: Le hall est sale, " + id + ".\n");
    }

    @Test
    void theTourOfAPairTellsWhatIsStillToDo() {
        JsonNode found = terminal.type("conversations", study, "--json").succeeds().json();

        assertEquals(2, found.get("held").asInt());
        assertEquals(3, found.get("attempted").asInt());
        assertEquals(2, found.get("quarantined").asInt());
        assertEquals(2, found.at("/agencies/Nord").asInt());
        assertEquals("B07", found.at("/pairs/0/pair").asText());
        assertEquals("[2]", found.at("/pairs/0/missing").toString());
        assertEquals("refused", found.at("/encounters/2/status").asText());
        assertEquals(1, found.at("/encounters/0/tenantTurns").asInt());
        String text = terminal.type("conversations", study).succeeds().out();
        assertTrue(text.contains("EN QUARANTAINE") && text.contains("à faire\u00a0: 2"), text);
    }

    @Test
    void aConsentRecordedLaterEndsTheQuarantineAndUndoRestoresIt() throws IOException {
        Path codes = folder.resolve("codes.csv");
        terminal.type("scheme", "add", study, "qs-hlm").succeeds();
        Files.writeString(codes, "verbatim;codes\nE3/T02;PCO.PROP-2\n");
        Terminal.Answer refused = terminal.type("code", study, "--from", codes, "--coder", "gold");
        assertEquals(ExitCode.FINDINGS, refused.exitCode());
        assertTrue((refused.out() + refused.err()).contains("quarantaine"), refused.err());

        terminal.type("consent", study, "E3", "--notes", "yes", "--reason", "rappel du 12 mars").succeeds();

        assertFalse(terminal.type("conversations", study, "--json").json().at("/encounters/1/quarantined").asBoolean());
        assertEquals("unknown", terminal.type("conversations", study, "--json").json().at("/encounters/1/quoting")
                .asText());
        terminal.type("code", study, "--from", codes, "--coder", "gold").succeeds();
        terminal.type("undo", study, "2").succeeds();
        assertTrue(terminal.type("conversations", study, "--json").json().at("/encounters/1/quarantined").asBoolean());
    }

    @Test
    void aConsentNeedsAKnownConversationAndAReason() {
        assertEquals(ExitCode.REFUSED,
                terminal.type("consent", study, "E9", "--notes", "yes", "--reason", "dit au gardien").exitCode());
        assertEquals(ExitCode.USAGE, terminal.type("consent", study, "E3", "--notes", "yes").exitCode());
        assertEquals(ExitCode.USAGE,
                terminal.type("consent", study, "E3", "--notes", "peut-être", "--reason", "x").exitCode());
    }
}
