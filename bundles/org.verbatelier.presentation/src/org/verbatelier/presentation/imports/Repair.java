package org.verbatelier.presentation.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.RefusedRows;

/** The refused rows of a file, to be mended in place. */
public final class Repair {

    private final ImportReport.File file;
    private final List<List<String>> cells = new ArrayList<>();
    private final Set<Integer> changed = new TreeSet<>();

    /** The refused rows of a file, as they were read. */
    public Repair(ImportReport.File report) {
        this.file = asGiven(report);
        int width = Math.max(file.variables().size(),
                file.rejected().stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        for (ImportReport.Rejection row : file.rejected()) {
            List<String> own = new ArrayList<>(row.cells());
            while (!row.cells().isEmpty() && own.size() < width) {
                own.add("");
            }
            cells.add(own);
        }
    }

    /** A file of mended rows as the file they come from: without the columns that told what was wrong. */
    private static ImportReport.File asGiven(ImportReport.File report) {
        int own = RefusedRows.TECHNICAL.size();
        List<String> names = report.variables().stream().map(ImportReport.Variable::name).limit(own).toList();
        if (!names.equals(RefusedRows.TECHNICAL)) {
            return report;
        }
        List<ImportReport.Rejection> rows = report.rejected().stream()
                .map(row -> row.cells().size() < own ? row
                        : new ImportReport.Rejection(line(row), row.column(),
                                row.reason(), row.cells().subList(own, row.cells().size())))
                .toList();
        return new ImportReport.File(report.file(), report.kind(), report.encoding(), report.encodingConfidence(),
                report.separator(), report.separatorConfidence(), report.sheet(), report.source(), report.recognised(),
                report.read(), report.imported(), report.updated(), report.unchanged(), report.empty(),
                report.duplicates(), rows, report.variables().subList(own, report.variables().size()),
                report.warnings(), report.error());
    }

    private static long line(ImportReport.Rejection row) {
        String first = row.cells().getFirst();
        return first.matches("\\d{1,18}") ? Long.parseLong(first) : row.line();
    }

    /** The account of the file; of the file that the rows come from when they were mended before. */
    public ImportReport.File file() {
        return file;
    }

    /** The headers of the columns; a row that was too long has cells without one. */
    public List<String> header() {
        return file.variables().stream().map(ImportReport.Variable::name).toList();
    }

    /** How many cells the widest row has. */
    public int width() {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    public int size() {
        return cells.size();
    }

    /** Why a row was refused, and where. */
    public ImportReport.Rejection rejection(int row) {
        return file.rejected().get(row);
    }

    /** A cell as it is now; empty when the row has none there. */
    public String cell(int row, int column) {
        return column < cells.get(row).size() ? cells.get(row).get(column) : "";
    }

    /** Whether the cells of a row could be told, so that it can be mended here. */
    public boolean canMend(int row) {
        return !cells.get(row).isEmpty();
    }

    /** Whether some row can be mended here. */
    public boolean canMend() {
        return cells.stream().anyMatch(row -> !row.isEmpty());
    }

    /** Writes a cell. */
    public void set(int row, int column, String text) {
        if (!cell(row, column).equals(text)) {
            cells.get(row).set(column, text);
            changed.add(row);
        }
    }

    /** The rows that were written into. */
    public Set<Integer> changed() {
        return Set.copyOf(changed);
    }

    /** The rows as they are now, those that can be mended. Cells beyond the header are dropped when they are empty. */
    public List<ImportReport.Rejection> mended() {
        return all().stream().filter(row -> !row.cells().isEmpty()).toList();
    }

    /** All refused rows as they are now. */
    public List<ImportReport.Rejection> all() {
        List<ImportReport.Rejection> rows = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            ImportReport.Rejection old = file.rejected().get(row);
            rows.add(new ImportReport.Rejection(old.line(), old.column(), old.reason(), trimmed(cells.get(row))));
        }
        return rows;
    }

    private List<String> trimmed(List<String> row) {
        int end = row.size();
        while (end > file.variables().size() && row.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(row.subList(0, end));
    }
}
