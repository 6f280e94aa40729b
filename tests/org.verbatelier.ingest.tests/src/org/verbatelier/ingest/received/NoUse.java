package org.verbatelier.ingest.received;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.verbatelier.ingest.received.ReceivedFiles.Recipe;

/** Files of which nothing can be read, or should be. */
final class NoUse {

    private NoUse() {
    }

    static void addTo(Map<String, Recipe> files) {
        files.put("empty.csv", () -> Made.of(new byte[0]));
        files.put("only-mark.csv", () -> Made.of("\uFEFF"));
        files.put("only-line-ends.csv", () -> Made.of("\r\n\r\n\r\n"));
        files.put("no-answers.csv", () -> Made.of("id;note;date\nA1;5;01/02/2024\nA2;6;02/02/2024\n"));
        files.put("picture.csv", () -> Made.of(Hostile.png()));
        files.put("noise.csv", () -> Made.of(Hostile.noise(5000, 1)));
        files.put("noise.xlsx", () -> Made.of(Hostile.noise(5000, 2)));
        files.put("zeros.csv", () -> Made.of(new byte[4096]));
        files.put("nul-everywhere.csv", () -> Made.of("id;avis\nA1;Un texte\n".replace("", "\u0000\u0000")));
        files.put("gzipped.csv", () -> Made.of(Hostile.gzip(Csv.USUAL.text(Survey.rows()))));
        files.put("cut.xlsx", () -> Made.of(Sheets.xlsx(Survey.rows())).truncated(0.6));
        files.put("cut.xls", () -> Made.of(Sheets.xls(Survey.rows())).truncated(0.4));
        files.put("cut.ods", () -> Made.of(OpenDocument.sheet(Survey.rows())).truncated(0.6));
        files.put("empty.xlsx", () -> Made.of(Hostile.emptyXlsx()));
        files.put("empty.xls", () -> Made.of(Hostile.emptyXls()));
        files.put("empty.ods", () -> Made.of(OpenDocument.sheet("<table:table-row><table:table-cell/>"
                + "</table:table-row>")));
        files.put("protected.xlsx", () -> Made.of(Hostile.protectedOffice(Sheets.xlsx(Survey.rows()))));
        files.put("protected.xls", () -> Made.of(Hostile.protectedXls()));
        files.put("protected.ods", () -> Made.of(OpenDocument.encrypted("spreadsheet")));
        files.put("bomb.xlsx", () -> Made.of(Hostile.bombXlsx()));
        files.put("bomb.ods", () -> Made.of(Hostile.bombOds()));
        files.put("repeating.ods", () -> Made.of(Hostile.repeatingOds()));
        files.put("entity.xlsx", () -> Made.of(Hostile.entityXlsx()));
        files.put("laughing.ods", () -> Made.of(Hostile.laughingOds()));
        files.put("mail-of-outlook.msg", () -> Made.of(Hostile.compound()));
        files.put("any.zip", () -> Made.of(new Archive().add("lisez-moi.txt", "rien").bytes()));
        files.put("program.txt", () -> {
            byte[] program = Hostile.noise(3000, 9);
            System.arraycopy("\u007FELF".getBytes(StandardCharsets.US_ASCII), 0, program, 0, 4);
            return Made.of(program);
        });
    }
}
