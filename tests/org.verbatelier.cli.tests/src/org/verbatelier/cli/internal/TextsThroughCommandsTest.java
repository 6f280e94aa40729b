package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Texts come out of {@code verbatims} as they went in by {@code import}, whatever they hold; each command opens anew. */
class TextsThroughCommandsTest {

    private static final long SEED = Long.getLong("verbatelier.seed", 20261121);
    private static final List<String> PIECES = List.of("mot", " ", "\t", "\n", "\r\n", "\r", "\"", "\"\"", "'", ";",
            ",",
            "|", "\\", "\\\"", "é", "e\u0301", "œ", "€", "’", "\u00A0", "\u202F", "\u00AD", "\u000B", "\u000C",
            "\u2028",
            "\u0085", "\uFEFF", "\u200D", "\u202B", "\u2066", "👩‍👩‍👧‍👦", "🇫🇷", "𝄞", "ب", "\uE000", "\uFFFD",
            "_x000D_", "&",
            "<", "]]>", "=1+1", "-", "0", "#", "NULL", "\\N", "\uD7FF", "{", "}", "\\u0041",
            "rarement \u0001 parmi eux");

    @TempDir
    Path folder;

    private Terminal terminal;
    private Path study;

    @BeforeEach
    void createStudy() {
        terminal = new Terminal(folder, Locale.FRENCH);
        study = folder.resolve("étude");
        terminal.type("new", study, "--name", "Essai", "--purpose", "Essai").succeeds();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "x-MacRoman" })
    void randomTextsComeOutExactlyThenAgainAfterUndoAndRedo(String encoding) throws IOException {
        Charset charset = Charset.forName(encoding);
        List<String> texts = texts(charset);
        StringBuilder csv = new StringBuilder("id;avis\r\n");
        for (int i = 0; i < texts.size(); i++) {
            csv.append('R').append(i).append(";\"").append(texts.get(i).replace("\"", "\"\"")).append("\"\r\n");
        }
        Path file = Files.write(folder.resolve("e.csv"), csv.toString().getBytes(charset));

        terminal.type("import", study, file, "--text", "avis", "--id", "id", "--encoding", encoding, "--separator", ";")
                .succeeds();

        assertOut(texts);
        terminal.type("undo", study).succeeds();
        assertOut(List.of());
        terminal.type("redo", study).succeeds();
        assertOut(texts);
    }

    private static List<String> texts(Charset charset) {
        Random random = new Random(SEED);
        List<String> usable = PIECES.stream().filter(piece -> charset.newEncoder().canEncode(piece)).toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(20); n >= 0; n--) {
                text.append(usable.get(random.nextInt(usable.size())));
            }
            texts.add(text.append('.').toString());
        }
        return texts;
    }

    private void assertOut(List<String> texts) {
        List<String> out = terminal.type("verbatims", study, "--json").succeeds().jsonLines().stream()
                .map(line -> line.get("text").asText()).toList();
        for (int i = 0; i < Math.min(texts.size(), out.size()); i++) {
            assertEquals(texts.get(i), out.get(i), "text " + i + ", seed " + SEED);
        }
        assertEquals(texts.size(), out.size());
    }

    @Test
    void composedAndDecomposedWordsAreFoundAlikeAndShownAsStored() {
        String composed = "Le dégât des eaux, l’été dernier";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        terminal.type("import", study, terminal.write("e.csv", "id;avis\nA1;\"" + composed + "\"\nA2;\"" + decomposed
                + "\"\n"), "--text", "avis", "--id", "id").succeeds();

        for (String question : List.of("dégât", Normalizer.normalize("dégât", Normalizer.Form.NFD),
                "\"l'été dernier\"")) {
            JsonNode found = terminal.type("search", study, question, "--json").succeeds().json();
            assertEquals(2, found.get("total").asInt(), question);
            for (JsonNode hit : found.get("hits")) {
                String text = hit.get("verbatim").asText().equals("A1") ? composed : decomposed;
                assertEquals(text.substring(hit.get("start").asInt(), hit.get("end").asInt()),
                        hit.get("match").asText());
                assertEquals(text, hit.get("left").asText() + hit.get("match").asText() + hit.get("right").asText());
            }
        }
    }
}
