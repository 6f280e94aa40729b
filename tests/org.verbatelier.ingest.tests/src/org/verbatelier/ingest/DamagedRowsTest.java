package org.verbatelier.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A row that makes no sense is refused alone, with its place and its cells; all others are imported exactly. */
class DamagedRowsTest extends ImportTest {

    private static final String HEADER = "id;note;verbatim\n";

    @Test
    void anUnclosedQuoteTakesItsOwnRowOnly() throws Exception {
        ImportReport.File report = run(HEADER + "A1;5;Le hall est sale\nA2;6;\"Jamais fermé\nA3;7;Trop de bruit\n"
                + "A4;8;\"Fermé,\nsur deux lignes\"\n");
        assertRefused(report, 3, "verbatim", "never closes", List.of("A2", "6", "\"Jamais fermé"));
        assertEquals(3, report.imported());
        assertEquals("Fermé,\nsur deux lignes", fixture.verbatim("A4").text());
    }

    @Test
    void anUnclosedQuoteBeforeALongRestIsFoundWithoutSwallowingIt() throws Exception {
        StringBuilder text = new StringBuilder(HEADER + "A1;5;\"jamais fermé\n");
        for (int i = 2; i < 60_000; i++) {
            text.append('A').append(i).append(";5;bien, et même très bien, comme toujours en haut\n");
        }
        ImportReport.File report = run(text.toString());
        assertRefused(report, 2, "verbatim", "never closes", null);
        assertEquals(59_998, report.imported());
    }

    @Test
    void wordsAfterAQuoteTakeTheirOwnRowOnly() throws Exception {
        ImportReport.File report = run(HEADER + "A1;5;\"Bonjour\" dit-il en entrant\nA2;6;\"Un \"\"mot\"\" de trop\"\n"
                + "A3;7;\"Merci\"  \nA4;\"8\" sur dix;Bravo à tous\n");
        assertEquals(2, report.rejected().size());
        assertEquals(List.of("A1", "5", "\"Bonjour\" dit-il en entrant"), report.rejected().getFirst().cells());
        assertEquals("note", report.rejected().getLast().column());
        assertEquals("Un \"mot\" de trop", fixture.verbatim("A2").text());
        assertEquals("Merci", fixture.verbatim("A3").text());
    }

    @Test
    void aBrokenCellOfSeveralLinesIsNotTakenForRespondents() throws Exception {
        ImportReport.File report = run("id;verbatim\nA1;Le hall est sale\nA2;\"Trois \"points\" :\n"
                + "d'abord le bruit; ensuite\nle froid; puis \"tout\" le reste\"\nA3;Trop de bruit le soir\n");
        assertEquals(List.of(3L), report.rejected().stream().map(ImportReport.Rejection::line).toList());
        assertEquals(2, report.imported());
        assertEquals(6, fixture.study.corpus().find("A3").isPresent() ? 6 : 0);
    }

    @Test
    void bytesThatAreNoLettersTakeTheirOwnRowOnly() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < 4000; i++) {
            byte[] line = ("A" + i + ";5;été à la résidence, près de l'entrée\n").getBytes(StandardCharsets.UTF_8);
            if (i == 1) {
                bytes.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
            }
            if (i == 3000) {
                line[9] = (byte) 0xFF;
            }
            bytes.writeBytes(line);
        }
        ImportReport.File report = fixture.run(fixture.file("b.csv", bytes.toByteArray()));
        assertEquals("UTF-8", report.encoding());
        assertRefused(report, 3001, "verbatim", "not text in UTF-8", null);
        assertEquals(3998, report.imported());
        assertTrue(report.warnings().stream().anyMatch(warning -> warning.contains("UTF-8")));
    }

    @Test
    void aReplacementCharacterOfTheFileItselfIsText() throws Exception {
        ImportReport.File report = run(HEADER + "A1;5;r\uFFFDsidence\nA2;5;\"cass\uFFFD\nA3;5;très bien\n");
        assertEquals(1, report.rejected().size());
        assertEquals("r\uFFFDsidence", fixture.verbatim("A1").text());
        assertTrue(report.warnings().stream().anyMatch(warning -> warning.contains("lost before")));
    }

    @Test
    void aWrongEncodingIsShownInThePreviewAndRefusesTheRowsItSpoils() throws Exception {
        Path file = fixture.file("e.csv", HEADER + "A1;5;Rien du tout\nA2;6;Été comme hiver, il fait froid\n");
        ImportOptions ascii = Fixture.detect().withEncoding("US-ASCII");
        Preview.Table preview = (Preview.Table) new Importer().preview(null, file, ascii);
        assertTrue(preview.rows().get(1).get(2).startsWith("\uFFFD\uFFFDt"), preview.rows()::toString);
        assertTrue(preview.rowProblems().get(1).contains("US-ASCII"));
        assertTrue(preview.warnings().stream().anyMatch(warning -> warning.contains("Another encoding")));

        ImportReport.File report = fixture.run(file, ascii);
        assertEquals(1, report.imported());
        assertRefused(report, 3, "verbatim", "US-ASCII", null);
    }

    @Test
    void quotesEscapedByABackslashAreReadWithoutIt() throws Exception {
        ImportReport.File report = run("\"id\";\"note\";\"verbatim\"\n\"A1\";\"5\";\"Un \\\"mot\\\" ; un seul\"\n"
                + "\"A2\";\"6\";\"C:\\\\dossier et \\n restent\"\n\"A3\";\"7\";\"Deux \"\"fois\"\" aussi\"\n");
        assertEquals(3, report.imported());
        assertEquals("Un \"mot\" ; un seul", fixture.verbatim("A1").text());
        assertEquals("C:\\dossier et \\n restent", fixture.verbatim("A2").text());
        assertEquals("Deux \"fois\" aussi", fixture.verbatim("A3").text());
        assertTrue(report.warnings().stream().anyMatch(warning -> warning.contains("backslash")));
    }

    @Test
    void backslashesInAnOrdinaryTableAreText() throws Exception {
        run(HEADER + "A1;5;\"le dossier C:\\\"\nA2;6;a\\\"b\nA3;7;\"il dit \"\"oui\\\"\" et part\"\n");
        assertEquals("le dossier C:\\", fixture.verbatim("A1").text());
        assertEquals("il dit \"oui\\\" et part", fixture.verbatim("A3").text());
    }

    @Test
    void titlesAboveTheHeaderAreLeftOutAndSaid() throws Exception {
        ImportReport.File report = run("Enquête de satisfaction 2024 ; locataires\n\nSource : institut X\n" + HEADER
                + "A1;5;Le hall est sale\nA2;6\nA3;7;Trop de bruit\n");
        assertEquals(2, report.imported());
        assertEquals(6, report.rejected().getFirst().line());
        assertTrue(report.warnings().stream().anyMatch(warning -> warning.contains("header: 2")
                && warning.contains("Enquête de satisfaction 2024")), report.warnings()::toString);
    }

    @Test
    void aHeaderWithAnUnnamedColumnIsNoTitle() throws Exception {
        ImportReport.File report = run("id;;verbatim\nA1;5;Le hall est sale\nA2;6;Trop de bruit\n");
        assertEquals(2, report.imported());
    }

    @Test
    void aHeaderOfOneNameOverTwoColumnsIsNoTitle() throws Exception {
        ImportReport.File report = run("id;\nB1;Le hall est sale\nB2;Trop de bruit le soir\n");
        assertEquals(2, report.imported(), report::toString);
    }

    @Test
    void linesOfSeparatorsOrBlanksOnlyAreNoRespondents() throws Exception {
        ImportReport.File report = run(HEADER + "A1;5;Le hall est sale\n   \n;;\nA2;6;Trop de bruit\n;;\n\u001A");
        assertEquals(2, report.read());
        assertEquals(2, report.imported());
    }

    @Test
    void aCellOverTheLimitTakesItsOwnRowOnly() throws Exception {
        String huge = "x".repeat((1 << 24) + 70_000);
        ImportReport.File report = run(HEADER + "A1;5;avant\nA2;6;\"" + huge + "\n" + huge.substring(0, 100)
                + "\"\nA3;7;après\nA4;8;" + huge + "\nA5;9;fin de la liste\n");
        assertEquals(List.of(3L, 6L), report.rejected().stream().map(ImportReport.Rejection::line).toList());
        assertTrue(report.rejected().getFirst().reason().contains("16 million"));
        assertEquals(3, report.imported());
        assertTrue(report.rejected().getFirst().cells().getLast().length() <= 1000);
    }

    /** Damage at random: the rows untouched by it are there to the letter, and the account adds up. */
    @Test
    void whateverIsDamagedTheOtherRowsAreExact() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 30; round++) {
            String prefix = "F" + round + "R";
            StringBuilder text = new StringBuilder("id;agence;note;verbatim\n");
            boolean[] damaged = new boolean[40];
            for (int i = 0; i < damaged.length; i++) {
                // what a sound row looks like is learnt from the first ones
                damaged[i] = i > 1 && random.nextInt(6) == 0;
                String cell = "Il dit : \"\"non ; jamais\"\"\net s'en va " + i;
                String row = prefix + i + ";\"Nord\";" + i % 11 + ";\"" + cell + "\"";
                if (damaged[i]) {
                    row = switch (random.nextInt(3)) {
                        case 0 -> row.substring(0, row.length() - 1);
                        case 1 -> row.replace("\"\"non", "\"non");
                        default -> row.replace("\"Nord\"", "\"Nord\" ou Sud");
                    };
                }
                text.append(row).append('\n');
            }
            ImportReport.File report = fixture.run(fixture.file("f" + round + ".csv", text.toString()));
            for (int i = 0; i < damaged.length; i++) {
                if (!damaged[i]) {
                    assertEquals("Il dit : \"non ; jamais\"\net s'en va " + i, fixture.verbatim(prefix + i).text());
                }
            }
            long wrong = count(damaged);
            assertEquals(wrong, report.rejected().size(), () -> report.rejected() + "\n" + text);
            assertEquals(damaged.length - wrong, report.imported());
        }
    }

    private static long count(boolean[] flags) {
        long count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    private ImportReport.File run(String text) throws Exception {
        return fixture.run(fixture.file("t.csv", text));
    }

    private static void assertRefused(ImportReport.File report, long line, String column, String reason,
            List<String> cells) {
        assertEquals(1, report.rejected().size(), report.rejected()::toString);
        ImportReport.Rejection refused = report.rejected().getFirst();
        assertEquals(line, refused.line());
        assertEquals(column, refused.column());
        assertTrue(refused.reason().contains(reason), refused::reason);
        if (cells != null) {
            assertEquals(cells, refused.cells());
        }
    }
}
