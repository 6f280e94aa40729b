package org.verbatelier.ingest.internal.table;

import java.io.IOException;
import java.util.List;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.Guess;

/** Chooses the sheet of a workbook that holds the answers. */
public final class Tables {

    private static final int SAMPLE = 50;

    private Tables() {
    }

    /**
     * The sheet asked for, or else the visible one whose beginning looks most like a table.
     *
     * @param wanted name or 1-based number, or null
     * @throws StudyException when there is no such sheet
     */
    public static Guess<String> sheet(XlsxWorkbook workbook, String wanted) throws IOException {
        List<String> names = workbook.sheetNames();
        if (wanted != null) {
            if (names.contains(wanted)) {
                return Guess.certain(wanted);
            }
            int number = XlsxWorkbook.number(wanted);
            if (number >= 1 && number <= names.size()) {
                return Guess.certain(names.get(number - 1));
            }
            throw workbook.problems().input("xlsx.unknownSheet", workbook.file(), wanted, String.join(", ", names));
        }
        if (names.size() == 1) {
            return Guess.certain(names.getFirst());
        }
        String best = names.getFirst();
        long bestScore = -1;
        long second = -1;
        for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
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

    /** Cells in the first rows of a sheet. */
    private static long score(XlsxWorkbook workbook, XlsxWorkbook.Sheet sheet) throws IOException {
        try {
            // the workbook stays open: this reader is only a view on it
            @SuppressWarnings("resource")
            XlsxTableReader reader = new XlsxTableReader(workbook, sheet.name());
            long cells = 0;
            for (int i = 0; i < SAMPLE; i++) {
                Row row = reader.next();
                if (row == null) {
                    break;
                }
                for (String cell : row.cells()) {
                    cells += cell.isEmpty() ? 0 : 1;
                }
            }
            return reader.header().size() < 2 ? Math.min(cells, 1) : cells;
        } catch (StudyException e) {
            // an empty sheet is simply not the one
            return 0;
        }
    }
}
