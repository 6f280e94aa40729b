package org.verbatelier.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DetectionTest {

    private static final List<String> ANSWERS = List.of(
            "L’ascenseur est en panne, encore une fois… C’est lassant.",
            "Très bien ; rien à redire, la gardienne est agréable",
            "Le loyer est passé de 512,30 à 540,10 €, sans explication | aucune réponse",
            "On m'a répondu « c'est normal », après 3 relances",
            "Où est passée l'équipe d'été ? Ça traîne, hélas.",
            "Pas d'eau chaude, ni chauffage : 17 degrés, l'hiver",
            "Ras",
            "La cour a été nettoyée\net le local vélo aussi");

    @TempDir
    Path folder;
    private int files;

    static Stream<Arguments> combinations() {
        List<Arguments> all = new ArrayList<>();
        for (String encoding : List.of("UTF-8", "UTF-8 with mark", "UTF-16LE with mark", "UTF-16BE with mark",
                "UTF-16LE",
                "UTF-16BE", "windows-1252", "ISO-8859-15", "x-MacRoman")) {
            for (char separator : new char[] { ';', ',', '\t', '|' }) {
                for (boolean allQuoted : new boolean[] { true, false }) {
                    for (int rows : new int[] { 3, 40, 600 }) {
                        all.add(Arguments.of(encoding, separator, allQuoted, rows));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}, separator {1}, all quoted {2}, {3} rows")
    @MethodSource("combinations")
    void everyCombinationIsReadWithoutCorrection(String encoding, char separator, boolean allQuoted, int rows)
            throws Exception {
        boolean mark = encoding.endsWith(" with mark");
        Charset charset = Charset.forName(encoding.replace(" with mark", ""));
        List<List<String>> table = table(rows, charset);
        String text = (mark ? "\uFEFF" : "") + write(table, separator, allQuoted);
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(charset));
        Preview.Table preview = (Preview.Table) new Importer().preview(null, file, Fixture.detect());

        assertEquals(separator, preview.separator().value());
        assertEquals(table.getFirst(), preview.mapping().header());
        assertEquals(table.subList(1, Math.min(table.size(), 21)), preview.rows());
        assertEquals(charset.name(), preview.encoding().value());
        assertFalse(preview.encoding().isDoubtful(), () -> "confidence " + preview.encoding().confidence());
        assertFalse(preview.separator().isDoubtful(), () -> "confidence " + preview.separator().confidence());
    }

    /** Latin-9 differs from Windows only by its euro, its œ and its lack of typographic quotes. */
    private static List<List<String>> table(int rows, Charset charset) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("identifiant", "résidence", "note", "Qu'est-ce qui, selon vous, est à améliorer ?"));
        for (int i = 0; i < rows; i++) {
            String answer = ANSWERS.get(i % ANSWERS.size());
            if (charset.name().equals("ISO-8859-15")) {
                answer = "Au cœur du quartier, 30 € : " + answer.replace('’', '\'').replace("…", "...");
            }
            table.add(List.of("R" + i, i % 2 == 0 ? "Les Érables" : "Clos Saint-Éloi", String.valueOf(i % 11), answer));
        }
        return table;
    }

    private static String write(List<List<String>> table, char separator, boolean allQuoted) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : table) {
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                boolean quoted = allQuoted || cell.indexOf(separator) >= 0 || cell.contains("\n");
                out.append(i == 0 ? "" : separator)
                        .append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    @Test
    void aPlainAsciiFileIsUtf8() throws Exception {
        Preview.Table preview = preview("a;b\n1;un texte sans accent du tout\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals("UTF-8", preview.encoding().value());
        assertEquals(1, preview.encoding().confidence());
    }

    @Test
    void oneAccentAtTheVeryEndOfALongFileIsEnough() throws Exception {
        String text = "id;verbatim\n" + "1;une phrase sans accent, comme tant d'autres\n".repeat(20_000) + "2;Été\n";
        assertEquals("windows-1252", preview(text.getBytes("windows-1252")).encoding().value());
        assertEquals("x-MacRoman", preview(text.getBytes("x-MacRoman")).encoding().value());
        assertEquals("UTF-8", preview(text.getBytes(StandardCharsets.UTF_8)).encoding().value());
    }

    @ParameterizedTest
    @ValueSource(strings = { "windows-1252", "ISO-8859-15", "x-MacRoman" })
    void aFileConvertedTwiceIsSaidToBeDamagedWithAnExample(String detour) throws Exception {
        String text = "id;verbatim\n1;Très bien, été comme hiver, hélas trop bruyant à côté\n2;L’âme du quartier\n";
        byte[] twice = new String(text.getBytes(StandardCharsets.UTF_8), detour).getBytes(StandardCharsets.UTF_8);
        List<String> warnings = preview(twice).warnings();
        assertTrue(warnings.stream().anyMatch(warning -> warning.contains("converted twice")
                && warning.contains(
                        new String("Très".getBytes(StandardCharsets.UTF_8), Charset.forName(detour)) + " for Très")),
                warnings::toString);
    }

    @Test
    void accentsAsTheyShouldBeAreNotSaidToBeDamaged() throws Exception {
        String text = "id;verbatim\n1;« Ça va » – où ? à l’Île-aux-Moines… « É »\n2;PROPRETÉ À REVOIR\n3;Â ne pas croire\n";
        for (String encoding : List.of("UTF-8", "UTF-16LE", "windows-1252", "x-MacRoman")) {
            assertTrue(preview(text.getBytes(Charset.forName(encoding))).warnings().stream()
                    .noneMatch(warning -> warning.contains("converted twice")), encoding);
        }
    }

    @Test
    void aFewBadBytesDoNotTurnUtf8IntoAnotherEncoding() throws Exception {
        byte[] bytes = "id;verbatim\n1;Très bien ici\n2;Merci à la résidence*\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Preview.Table preview = preview(bytes);
        assertEquals("UTF-8", preview.encoding().value());
        assertTrue(preview.encoding().isDoubtful());
        byte[] cut = "id;verbatim\n1;Très bien ici\n2;Été".getBytes(StandardCharsets.UTF_8);
        assertEquals("UTF-8", preview(Arrays.copyOf(cut, cut.length - 1)).encoding().value());
    }

    @Test
    void twoMacSignsThatMakeOneLetterOfAnotherAlphabetAreNotTakenForIt() throws Exception {
        Preview.Table preview = preview("id;verbatim\n1;rien sur l’école\n2;rien\n".getBytes("x-MacRoman"));
        assertEquals("x-MacRoman", preview.encoding().value());
        assertTrue(preview.encoding().isDoubtful());
        assertEquals("UTF-8", preview("id;verbatim\n1;все хорошо\n2;да\n".getBytes(StandardCharsets.UTF_8))
                .encoding().value());
    }

    @Test
    void decimalCommasDoNotMakeASeparatorDoubtful() throws Exception {
        String text = "Enquête triennale\n\nid;a;b;c;d;poids;verbatim\n"
                + "1;2,5;3,5;4,5;5,5;0,98;un texte\n".repeat(30);
        Preview.Table preview = preview(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(';', preview.separator().value());
        assertTrue(preview.separator().confidence() >= 0.9, () -> preview.separator().toString());
    }

    @Test
    void proseNamedTxtIsNoTable() throws Exception {
        Path file = Files.writeString(folder.resolve("note.txt"), "Bonjour, rien à dire\nLe hall est sale, encore\n");
        assertTrue(new Importer().preview(null, file, Fixture.detect()) instanceof Preview.Conversation);
    }

    @Test
    void aDoubtfulGuessIsNeverSilent() throws Exception {
        Preview.Table preview = preview("un mot\nautre chose ici\nencore un texte libre\n"
                .getBytes(StandardCharsets.UTF_8));
        assertTrue(preview.separator().isDoubtful());
        assertTrue(preview.warnings().stream().anyMatch(warning -> warning.contains("separator")));
    }

    private Preview.Table preview(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("p" + files++ + ".csv"), bytes);
        return (Preview.Table) new Importer().preview(null, file, Fixture.detect());
    }
}
