package org.verbatelier.ingest.internal.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verbatelier.ingest.ImportReport;

/** A report as a table: a line a file with its counts, a line a refused row, a line a warning. */
final class ReportTable {

    private final ReportTexts texts;

    ReportTable(Locale locale) {
        this.texts = new ReportTexts(locale);
    }

    String of(ImportReport report) {
        StringBuilder table = new StringBuilder("\uFEFF");
        line(table, texts.say("file"), texts.say("what"), texts.say("rows"), texts.say("line"), texts.say("column"),
                texts.say("reason"));
        for (ImportReport.File file : report.files()) {
            if (file.isFailed()) {
                line(table, file.file(), texts.say("error"), "", "", "", file.error());
                continue;
            }
            line(table, file.file(), texts.say("read"), Integer.toString(file.read()), "", "", "");
            texts.parts(file).forEach(
                    (part, count) -> line(table, file.file(), part, Integer.toString(count), "", "", ""));
            for (ImportReport.Rejection refused : file.rejected()) {
                line(table, file.file(), texts.say("refusedRow"), "", Long.toString(refused.line()),
                        refused.column() == null ? "" : refused.column(), refused.reason());
            }
            file.warnings().forEach(warning -> line(table, file.file(), texts.say("warning"), "", "", "", warning));
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String... cells) {
        table.append(List.of(cells).stream()
                .map(cell -> cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", "\r\n")));
    }
}
