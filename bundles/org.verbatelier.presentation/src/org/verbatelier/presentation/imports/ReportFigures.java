package org.verbatelier.presentation.imports;

import java.util.List;

import org.verbatelier.ingest.ImportReport;

/**
 * The account of an import in figures that add up.
 *
 * @param read rows or turns met
 * @param imported newly stored
 * @param updated that brought something new to what was there
 * @param unchanged known already
 * @param empty without words
 * @param duplicates met twice in one file
 * @param rejected refused
 */
public record ReportFigures(int read, int imported, int updated, int unchanged, int empty, int duplicates,
        int rejected) {

    private static final ReportFigures NOTHING = new ReportFigures(0, 0, 0, 0, 0, 0, 0);

    /** The figures of one file. */
    public static ReportFigures of(ImportReport.File file) {
        return new ReportFigures(file.read(), file.imported(), file.updated(), file.unchanged(), file.empty(),
                file.duplicates(), file.rejected().size());
    }

    /** The figures of all files together. */
    public static ReportFigures of(List<ImportReport.File> files) {
        return files.stream().map(ReportFigures::of).reduce(NOTHING, ReportFigures::plus);
    }

    private ReportFigures plus(ReportFigures other) {
        return new ReportFigures(read + other.read, imported + other.imported, updated + other.updated,
                unchanged + other.unchanged, empty + other.empty, duplicates + other.duplicates,
                rejected + other.rejected);
    }

    /** What became of the rows, in the order they are told; together they are {@link #read()}. */
    public List<Integer> parts() {
        return List.of(imported, updated, unchanged, empty, duplicates, rejected);
    }

    /** Whether nothing was lost on the way. */
    public boolean addsUp() {
        return parts().stream().mapToInt(Integer::intValue).sum() == read;
    }
}
