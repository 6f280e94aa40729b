package org.verbatelier.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What is stored is what was in the cell, to the last character. */
class FidelityTest extends ImportTest {

    /** What exports hold and programs like to change. */
    private static final List<String> DELICATE = List.of(
            "👩‍👩‍👧‍👦 merci 🏳️‍🌈 et 👍🏽", "e\u0301te\u0301 en NFD", "été en NFC", "12\u00A0%\u202F!",
            "sou\u00ADpir",
            "\u202Bעברית\u202C et \u2066isolé\u2069", "ligne\u000Bverticale", "saut\u000Cde page", "0", "=1+1", "-5",
            "+33 1", "@cmd", "CRLF\r\ndedans", "LF\ndedans", "CR\rdedans", "\"entre guillemets\"", "un \" seul",
            ";,|\t", "  espaces autour  ", "\ttab", "fin\n", "\nun début", "\u0001\u001F", "\\u0041 \\n \\\\",
            "&amp; <b> ]]>",
            "\u0085\u2028\u2029", "\uFEFFmarque", "a_x000B_b", "NULL", "NA", "1,5", "007", "1E5", "TRUE",
            "\uE000\uFFFD",
            "x".repeat(40_000));

    @Test
    void delicateTextsInATableAreStoredExactly() throws Exception {
        importCsv("d.csv", DELICATE, ';', "\r\n");
        assertStored(DELICATE, "");
    }

    @Test
    void delicateTextsSurviveSavingAndOpening() throws Exception {
        importCsv("d.csv", DELICATE, ',', "\n");
        fixture.study.close();
        try (Study again = Study.open(folder.resolve("study"), Session.of("other"))) {
            for (int i = 0; i < DELICATE.size(); i++) {
                assertEquals(DELICATE.get(i), again.corpus().find("R" + i).orElseThrow().text());
            }
        }
    }

    @Test
    void delicateTextsInAWorkbookAreStoredExactly() throws Exception {
        // a cell of a workbook holds 32,767 characters at most
        List<String> texts = DELICATE.stream().filter(text -> text.length() < 32_767).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "verbatim"));
        for (int i = 0; i < texts.size(); i++) {
            rows.add(List.of("R" + i, escaped(texts.get(i))));
        }
        fixture.run(Workbooks.ofTexts(folder.resolve("d.xlsx"), rows),
                Fixture.detect().withTextColumns(List.of("verbatim")).withIdColumn("id"));
        assertStored(texts, "");
    }

    /** What a spreadsheet writes for characters that XML cannot hold, and for text that looks like such an escape. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.replace("_x000B_", "_x005F_x000B_").toCharArray()) {
            boolean plain = c >= ' ' || c == '\n' || c == '\t';
            out.append(plain && c != '\r' ? String.valueOf(c) : String.format("_x%04X_", (int) c));
        }
        return out.toString();
    }

    @Test
    void randomTextsAreStoredExactlyWhateverTheSeparatorAndLineEnd() throws Exception {
        Random random = new Random(7);
        String alphabet = "abc é\u0301ç;,|\t\"\"\n\r'=+-\u00A0\u202F\u000B€𝄞";
        int[] points = alphabet.codePoints().toArray();
        int file = 0;
        for (char separator : new char[] { ';', ',', '\t', '|' }) {
            for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < 60; i++) {
                    StringBuilder text = new StringBuilder("mots ");
                    for (int n = random.nextInt(30); n >= 0; n--) {
                        text.appendCodePoint(points[random.nextInt(points.length)]);
                    }
                    texts.add(text.toString());
                }
                importCsv("r" + file + ".csv", texts, separator, lineEnd);
                assertStored(texts, file == 0 ? "" : "~" + (file + 1));
                file++;
            }
        }
    }

    private void importCsv(String name, List<String> texts, char separator, String lineEnd) throws Exception {
        StringBuilder out = new StringBuilder("id" + separator + "verbatim" + lineEnd);
        for (int i = 0; i < texts.size(); i++) {
            out.append('R').append(i).append(separator).append('"').append(texts.get(i).replace("\"", "\"\""))
                    .append('"')
                    .append(lineEnd);
        }
        ImportReport.File report = fixture.run(fixture.file(name, out.toString(), StandardCharsets.UTF_8),
                Fixture.detect().withTextColumns(List.of("verbatim")).withIdColumn("id").withSeparator(separator));
        assertEquals(texts.size(), report.imported(), report::toString);
    }

    private void assertStored(List<String> texts, String suffix) {
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), fixture.verbatim("R" + i + suffix).text());
        }
    }
}
