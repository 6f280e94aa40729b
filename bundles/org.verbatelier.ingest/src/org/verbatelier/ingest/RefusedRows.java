package org.verbatelier.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Refused rows as a table that a person repairs in a spreadsheet and imports again: UTF-8 with a byte order mark,
 * semicolons, four columns that tell what is wrong, then the columns of the file.
 */
public final class RefusedRows {

    /** Names of the columns that tell what is wrong: line in the file, column concerned, reason, name of the file. */
    public static final List<String> TECHNICAL = List.of("#ligne", "#colonne", "#motif", "#source");

    private RefusedRows() {
    }

    /**
     * Writes the refused rows of a file.
     *
     * @param report the account of the file
     * @param file where to write, replaced when it exists
     */
    public static void write(ImportReport.File report, Path file) throws IOException {
        write(report, report.rejected(), file);
    }

    /**
     * Writes some of the refused rows of a file, perhaps with cells that a person has changed.
     *
     * @param report the account of the file
     * @param rows the rows, with the cells to write
     * @param file where to write, replaced when it exists
     */
    public static void write(ImportReport.File report, List<ImportReport.Rejection> rows, Path file)
            throws IOException {
        Path name = Path.of(report.file()).getFileName();
        List<String> header = new ArrayList<>(TECHNICAL);
        // rows of a repair file that are refused again are told by their new reasons
        List<String> names = report.variables().stream().map(ImportReport.Variable::name).toList();
        int told = names.size() >= TECHNICAL.size() && names.subList(0, TECHNICAL.size()).equals(TECHNICAL)
                ? TECHNICAL.size()
                : 0;
        header.addAll(names.subList(told, names.size()));
        // a writer that does not give up at half a surrogate pair
        try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file),
                StandardCharsets.UTF_8))) {
            out.write('\uFEFF');
            out.write(line(header));
            for (ImportReport.Rejection rejection : rows) {
                List<String> cells = new ArrayList<>();
                cells.add(Long.toString(rejection.line()));
                cells.add(rejection.column() == null ? "" : rejection.column());
                cells.add(rejection.reason());
                cells.add(told > 0 && rejection.cells().size() >= told ? rejection.cells().get(told - 1)
                        : String.valueOf(name));
                cells.addAll(rejection.cells().subList(Math.min(told, rejection.cells().size()),
                        rejection.cells().size()));
                out.write(line(cells));
            }
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RefusedRows::quoted).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
