package org.verbatelier.publish.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.Words;

/**
 * A table as a spreadsheet wants it: one number in a cell. A count with its share and an interval become two columns.
 *
 * @param headers names of the columns
 * @param rows cells, one for each column
 */
public record Sheet(List<String> headers, List<List<Cell>> rows) {

    /** The typed cells of a table, whose figures are read back as they are printed. */
    public static Sheet of(Table table, Locale locale, ResourceBundle words) {
        return new Reading(table, new Printed(locale), new Typography(locale), words).sheet();
    }

    private record Reading(Table table, Printed printed, Typography typography, ResourceBundle words) {

        Sheet sheet() {
            List<String> headers = new ArrayList<>();
            List<List<Cell>> rows = new ArrayList<>();
            table.rows().forEach(row -> rows.add(new ArrayList<>()));
            for (int i = 0; i < table.columns().size(); i++) {
                Table.Column column = table.columns().get(i);
                if (column.numeric() && any(i, printed::portion)) {
                    headers.add(named("sheet.count", column.header()));
                    headers.add(named("sheet.share", column.header()));
                    pairs(i, rows, printed::portion);
                } else if (column.numeric() && any(i, printed::interval)) {
                    headers.add(named("sheet.low", column.header()));
                    headers.add(named("sheet.high", column.header()));
                    pairs(i, rows, printed::interval);
                } else {
                    headers.add(column.header());
                    for (int row = 0; row < rows.size(); row++) {
                        rows.get(row).add(cell(table.rows().get(row).get(i), column.numeric()));
                    }
                }
            }
            return new Sheet(headers, rows);
        }

        private String named(String key, String header) {
            return Words.format(words, typography, key, header);
        }

        private boolean any(int column, Function<String, Optional<Cell.Number[]>> reading) {
            return table.rows().stream().anyMatch(row -> reading.apply(row.get(column)).isPresent());
        }

        private void pairs(int column, List<List<Cell>> rows, Function<String, Optional<Cell.Number[]>> reading) {
            for (int row = 0; row < rows.size(); row++) {
                String text = table.rows().get(row).get(column);
                Optional<Cell.Number[]> pair = reading.apply(text);
                Cell single = cell(text, true);
                rows.get(row).add(pair.isPresent() ? pair.get()[0] : single);
                rows.get(row).add(pair.isPresent() ? pair.get()[1]
                        : single instanceof Cell.Withheld ? single : new Cell.Words(""));
            }
        }

        private Cell cell(String text, boolean numeric) {
            if (text.equals(Table.WITHHELD)) {
                return new Cell.Withheld();
            }
            Optional<Cell.Number> number = numeric ? printed.number(text) : Optional.empty();
            return number.isPresent() ? number.get() : new Cell.Words(text);
        }
    }
}
