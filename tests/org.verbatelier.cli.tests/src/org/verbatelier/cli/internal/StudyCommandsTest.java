package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StudyCommandsTest {

    private static final Pattern TURN = Pattern.compile("(?m)^(T\\d+) \\[[\\d:]+\\] ([A-Z0-9]+): (.*)$");

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder, Locale.FRENCH);
    }

    @Test
    void bothConversationsComeOutAsTheyWentIn() throws IOException {
        Path study = folder.resolve("étude");
        terminal.type("new", study, "--name", "GC", "--purpose", "Écouter").succeeds();
        for (String name : List.of("conversation-1.txt", "conversation-2.txt")) {
            Path file = terminal.sample(name);
            terminal.type("import", study, file).succeeds();
            Map<String, String> turns = new TreeMap<>();
            terminal.type("verbatims", study, "--source", name, "--json").succeeds().jsonLines().forEach(
                    line -> turns.put(line.get("id").asText().replaceFirst(".*/", ""), line.get("text").asText()));

            assertEquals(42, turns.size());
            Matcher matcher = TURN.matcher(Files.readString(file));
            while (matcher.find()) {
                assertEquals(matcher.group(3), turns.get(matcher.group(1)));
            }
        }
    }

    @Test
    void textsComeOutAsStoredWhateverTheyHold() {
        String text = "Ligne 1\nligne 2 ; \"guillemets\" \uD83D\uDE00 \u00A0fin\ttab";
        Path file = terminal.write("e.csv", "id;verbatim\nA1;\"" + text.replace("\"", "\"\"") + "\"\nA2;b\n");
        Path study = folder.resolve("étude");
        terminal.type("new", study, "--name", "E", "--purpose", "Essai").succeeds();
        terminal.type("import", study, file, "--text", "verbatim", "--id", "id").succeeds();

        JsonNode line = terminal.type("verbatims", study, "--json", "--limit", "1").succeeds().jsonLines().getFirst();

        assertEquals(text, line.get("text").asText());
        assertEquals("A1", line.get("id").asText());
    }

    @Test
    void loneSurrogatesSurviveJson() {
        String line = Json.line(Json.object("text", "a\uD800b\uD83D\uDE00"));

        assertEquals("{\"text\":\"a\\ud800b\uD83D\uDE00\"}", line);
    }

    @Test
    void codingsAreAddedByIdSpanOrGoldNotationAndTheRestIsRejected() {
        Path study = terminal.survey();
        Path file = terminal.write("c.csv", """
                verbatim;code;valence;severity;start;end
                V001;ASC.PANN;-;3;2;11
                V002;PCO.PROP;+;;;
                V003;PCO.PROP;+;2;;
                V004;RIEN.DUTOUT;;;;
                V999;PCO.PROP;;;;
                V005;PCO.PROP;;;5;100000
                """);

        Terminal.Answer answer = terminal.type("code", study, "--from", file, "--coder", "paul", "--json");

        assertEquals(ExitCode.FINDINGS, answer.exitCode());
        assertEquals(2, answer.json().get("added").asInt());
        List<Integer> lines = Stream.of(0, 1, 2, 3).map(i -> answer.json().at("/rejected/" + i + "/line").asInt())
                .toList();
        assertEquals(List.of(4, 5, 6, 7), lines);
        JsonNode first = terminal.type("codings", study, "--json").jsonLines().getFirst();
        assertEquals("ascenseur", first.get("quote").asText());
        assertEquals("ASC.PANN", first.get("code").asText());
        assertEquals("-", first.get("valence").asText());
        assertEquals(3, first.get("severity").asInt());
        assertEquals("paul", first.get("coder").asText());
        assertEquals("import:c.csv", first.get("origin").asText());
        assertEquals(0, terminal.type("code", study, "--from", file, "--coder", "paul", "--json").json().get("added")
                .asInt(), "the same codings are not added twice");
    }

    @Test
    void aFailedCommandLeavesTheStudyAsItWas() throws IOException {
        Path study = terminal.survey();
        Map<String, String> before = content(study);
        Path broken = terminal.write("b.csv", "verbatim\nV001\n");
        Path codebook = terminal.write("g.csv", "code;label;rules\nA.B;Un;\"(x\"\nA.B;Deux;\n");

        Terminal.Answer codes = terminal.type("code", study, "--from", broken, "--coder", "paul");
        Terminal.Answer scheme = terminal.type("scheme", "add", study, codebook);
        Terminal.Answer absent = terminal.type("import", study, folder.resolve("absent.csv"));

        assertEquals(List.of(3, 3, 3), List.of(codes.exitCode(), scheme.exitCode(), absent.exitCode()));
        assertTrue(scheme.err().contains("g.csv") && scheme.err().contains("ligne 2, colonne 3")
                && scheme.err().contains("ligne 3, colonne 1"), scheme.err());
        assertTrue(absent.err().contains("absent.csv"), absent.err());
        assertEquals(before, content(study));
    }

    private static Map<String, String> content(Path study) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(study)) {
            for (Path file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith(".lock")).toList()) {
                content.put(study.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    @Test
    void aSchemeFromAFileIsShownAndItsRulesRun() {
        Path study = terminal.survey();
        Path codebook = terminal.write("Grille été.csv", """
                code;libelle;regles;frame_x
                EAU.FUIT;Fuite;fuite* || robinet*;F1
                EAU.CHAU;Eau chaude;eau ~0 chaude;F2|F3
                """);

        JsonNode added = terminal.type("scheme", "add", study, codebook, "--json").succeeds().json();

        assertEquals("grille-ete", added.get("id").asText());
        assertEquals("EAU", added.at("/codes/0/parent").asText());
        assertEquals(2, added.at("/codes/0/rules").size());
        assertEquals("F3", added.at("/codes/1/crosswalks/1/target").asText());
        assertTrue(terminal.type("autocode", study, "--scheme", "grille-ete", "--json").succeeds().json()
                .get("suggestions").asInt() > 0);
        List<String> ids = terminal.type("scheme", "list", study, "--json").succeeds().json().findValuesAsText("id");
        assertTrue(ids.containsAll(List.of("grille-ete", "qs-hlm")), ids.toString());
    }

    @Test
    void historyUndoAndRedoNameOperationsInBothLanguages() {
        Path study = terminal.survey();
        Path file = terminal.write("c.csv", "verbatim;codes\nV003;DEM.RELA-3\n");
        terminal.type("code", study, "--from", file, "--coder", "paul").succeeds();

        JsonNode last = terminal.type("history", study, "--json").succeeds().jsonLines().getLast();
        assertEquals("coder DEM.RELA sur V003", last.get("label").asText());
        assertEquals("AddCodings", last.get("operation").asText());
        assertEquals("done", last.get("kind").asText());
        assertEquals("paul", last.get("coder").asText());
        assertEquals("code DEM.RELA on V003", new Terminal(folder, Locale.ENGLISH).type("history", study, "--json")
                .jsonLines().getLast().get("label").asText());

        assertEquals("coder DEM.RELA sur V003",
                terminal.type("undo", study, "--json").succeeds().json().at("/undone/0").asText());
        assertEquals("", terminal.type("codings", study, "--json").out());
        assertEquals(1, terminal.type("redo", study, "5", "--json").succeeds().json().get("redone").size());
        assertEquals(1, terminal.type("codings", study, "--json").jsonLines().size());
    }

    @Test
    void checkFindsADamagedFileAndRepairsIt() throws IOException {
        Path study = terminal.codedSurvey();
        assertEquals(ExitCode.DONE, terminal.type("check", study).exitCode());
        Path layer;
        try (Stream<Path> files = Files.walk(study.resolve("layers"))) {
            layer = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        Files.writeString(layer, Files.readString(layer).replace("severity=\"3\"", "severity=\"1\""));

        Terminal.Answer damaged = terminal.type("check", study, "--json");
        Terminal.Answer repaired = terminal.type("check", study, "--repair", "--json");

        assertEquals(ExitCode.FINDINGS, damaged.exitCode());
        assertEquals(1, damaged.json().get("findings").size());
        assertEquals(ExitCode.DONE, repaired.exitCode(), repaired.out());
        assertEquals(0, repaired.json().get("findings").size());
        assertEquals(122, terminal.type("codings", study, "--json").succeeds().jsonLines().size());
    }

    @Test
    void pluginsNamesWhatEachBrings() {
        Terminal.Answer answer = terminal.type("plugins", "--json").succeeds();

        JsonNode scheme = null;
        for (JsonNode plugin : answer.json().get("plugins")) {
            scheme = plugin.get("id").asText().equals("org.verbatelier.scheme.servicequality") ? plugin : scheme;
        }
        assertEquals("codingSchemes:qs-hlm", scheme.at("/contributes/0").asText());
        assertTrue(scheme.get("problem").isNull());
        assertFalse(scheme.get("location").asText().isEmpty());
    }

    @Test
    void theDemonstrationIsBuiltAnewUnlessSomebodyWorkedInIt() {
        Path study = folder.resolve("demo");
        JsonNode first = terminal.type("demo", study, "--json").succeeds().json();
        assertEquals(156, first.get("texts").asInt());
        assertEquals(156, first.get("indexed").asInt());
        assertTrue(Files.exists(Path.of(first.get("synthesis").asText())));
        assertEquals(study.toString(), first.get("study").asText());
        assertFalse(terminal.type("demo", study, "--json").succeeds().json().get("kept").asBoolean());

        Path file = terminal.write("c.csv", "verbatim;codes\nV010;DEM.RELA-3\n");
        terminal.type("code", study, "--from", file, "--coder", "paul").succeeds();

        JsonNode kept = terminal.type("demo", study, "--json").succeeds().json();
        assertTrue(kept.get("kept").asBoolean());
        assertEquals(first.get("codings").asInt() + 1, kept.get("codings").asInt());
    }

    @Test
    void theDemonstrationRefusesAFolderThatHoldsAnythingElse() {
        terminal.write("important.txt", "à garder");

        Terminal.Answer answer = terminal.type("demo", folder);

        assertEquals(ExitCode.REFUSED, answer.exitCode());
        assertTrue(Files.exists(folder.resolve("important.txt")));
    }

    @Test
    void theDemonstrationTellsTheScriptWhichStudyToOpen() throws IOException {
        Path request = terminal.write("request", "");
        System.setProperty("verbatelier.open.request", request.toString());
        try {
            terminal.type("demo", folder.resolve("demo")).succeeds();
        } finally {
            System.clearProperty("verbatelier.open.request");
        }

        assertEquals(folder.resolve("demo").toString(), Files.readString(request).strip());
    }
}
