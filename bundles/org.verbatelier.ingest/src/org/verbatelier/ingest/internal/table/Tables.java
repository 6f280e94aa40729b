package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.internal.Problems;

/** Opens text tables and sheets, and chooses the sheet of a workbook that holds the answers. */
public final class Tables {

    private static final int SAMPLE = 50;

    private Tables() {
    }

    /**
     * A sheet of a workbook, at its first row below the header; closing it closes the workbook.
     *
     * @throws StudyException when the sheet is empty or damaged
     */
    public static TableReader open(Workbook workbook, String sheet, Path file, Problems problems) throws IOException {
        boolean opened = false;
        try {
            TableReader reader = new HeadedRows(workbook.rows(sheet), true,
                    head -> problems.input("xlsx.emptySheet", file, sheet));
            opened = true;
            return reader;
        } finally {
            if (!opened) {
                workbook.close();
            }
        }
    }

    /**
     * The sheet asked for, or else the visible one whose beginning looks most like a table.
     *
     * @param wanted name or 1-based number, or null
     * @throws StudyException when there is no such sheet
     */
    public static Guess<String> sheet(Workbook workbook, String wanted, Path file, Problems problems)
            throws IOException {
        List<Workbook.Sheet> sheets = workbook.sheets();
        List<String> names = sheets.stream().map(Workbook.Sheet::name).toList();
        if (wanted != null) {
            int number = number(wanted);
            if (!names.contains(wanted) && (number < 1 || number > names.size())) {
                throw problems.input("xlsx.unknownSheet", file, wanted, String.join(", ", names));
            }
            return Guess.certain(names.contains(wanted) ? wanted : names.get(number - 1));
        }
        if (names.size() == 1) {
            return Guess.certain(names.getFirst());
        }
        String best = names.getFirst();
        long bestScore = -1;
        long second = -1;
        for (Workbook.Sheet sheet : sheets) {
            long score = sheet.visible() ? score(workbook, sheet) : -1;
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = sheet.name();
            } else {
                second = Math.max(second, score);
            }
        }
        return new Guess<>(best, second <= 0 ? 0.95 : second * 2 < bestScore ? 0.85 : 0.6);
    }

    private static int number(String text) {
        return text.length() <= 4 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : 0;
    }

    /** Cells in the first rows of a sheet; next to nothing when it is a list of one column. */
    private static long score(Workbook workbook, Workbook.Sheet sheet) throws IOException {
        long cells = 0;
        int widest = 0;
        try {
            // the workbook stays open: these rows are only a view on it
            @SuppressWarnings("resource")
            RowSource rows = workbook.rows(sheet.name());
            Row row = rows.next();
            for (int i = 0; row != null && i < SAMPLE; i++) {
                widest = Math.max(widest, row.cells().length);
                for (String cell : row.cells()) {
                    cells += cell.isEmpty() ? 0 : 1;
                }
                row = rows.next();
            }
        } catch (StudyException e) {
            // a damaged sheet is simply not the one; when it is the only one, reading it says what is wrong
            return 0;
        }
        return widest < 2 ? Math.min(cells, 1) : cells;
    }
}
