package org.verbatelier.publish.internal.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.verbatelier.chart.ChartTable;
import org.verbatelier.publish.DocumentWriter;
import org.verbatelier.publish.Edition;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.sheet.Cell;
import org.verbatelier.publish.internal.sheet.Sheet;

/**
 * Writes the tables of a document as RFC 4180 with semicolons, which French spreadsheets expect. A document with one
 * table gives that table alone, header first; several follow one another, each after its caption, charts as tables too.
 * Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class CsvWriter implements DocumentWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public List<String> write(Document document, Edition edition, OutputStream out) throws IOException {
        StringBuilder csv = new StringBuilder(edition.byteOrderMark() ? BYTE_ORDER_MARK : "");
        Locale locale = document.metadata().locale();
        ResourceBundle words = Words.of(locale);
        List<Table> tables = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        if (tables.size() == 1) {
            table(csv, tables.get(0), edition, locale, words);
        } else {
            boolean first = true;
            for (Block block : document.blocks()) {
                Table table = asTable(block, words);
                if (table != null) {
                    csv.append(first ? "" : "\r\n");
                    first = false;
                    line(csv, List.of(table.caption()));
                    table(csv, table, edition, locale, words);
                }
            }
        }
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return List.of();
    }

    private static Table asTable(Block block, ResourceBundle words) {
        return switch (block) {
            case Table table -> table;
            case Figure figure -> {
                ChartTable table = ChartTable.of(figure.chart());
                List<Table.Column> columns = new ArrayList<>();
                table.heads().forEach(head -> columns.add(new Table.Column(head, 1, !columns.isEmpty())));
                yield new Table(figure.chart().title(), columns, table.rows(), "");
            }
            case TraceIndex index -> new Table(index.title(),
                    List.of(new Table.Column(words.getString("index.id"), 1, false),
                            new Table.Column(words.getString("index.label"), 1, false),
                            new Table.Column(words.getString("index.passages"), 1, false)),
                    index.entries().stream()
                            .map(entry -> List.of(entry.id(), entry.label(), String.join(" ", entry.passages())))
                            .toList(),
                    "");
            default -> null;
        };
    }

    private static void table(StringBuilder csv, Table table, Edition edition, Locale locale, ResourceBundle words) {
        if (edition.machineNumbers()) {
            Sheet sheet = Sheet.of(table, locale, words);
            line(csv, sheet.headers().stream().map(CsvWriter::plain).toList());
            sheet.rows().forEach(row -> line(csv, row.stream().map(CsvWriter::machine).toList()));
        } else {
            line(csv, table.columns().stream().map(column -> plain(column.header())).toList());
            for (List<String> row : table.rows()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    cells.add(table.columns().get(i).numeric() ? ungrouped(row.get(i)) : plain(row.get(i)));
                }
                line(csv, cells);
            }
        }
    }

    /** A figure as it is printed, without the spaces between thousands, which would make words of it. */
    private static String ungrouped(String printed) {
        return plain(printed.replaceAll("(?<=\\d)[\u202f\u00a0](?=\\d{3})", ""));
    }

    private static String machine(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> plain(words.text());
            case Cell.Number number -> BigDecimal.valueOf(number.value())
                    .setScale(number.decimals() + (number.share() ? 2 : 0), RoundingMode.HALF_UP).stripTrailingZeros()
                    .toPlainString();
            case Cell.Withheld withheld -> "";
        };
    }

    /** Words that no spreadsheet takes for a formula; «+» and «-» alone are headers of tables. */
    private static String plain(String text) {
        return text.length() > 1 && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-]\\d[\\d.,\u202f\u00a0 ]*%?") || text.startsWith("=") ? "'" + text : text;
    }

    private static void line(StringBuilder csv, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).replace("\u0000", "");
            boolean quoted = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r')
                    || !cell.equals(cell.strip());
            csv.append(i > 0 ? ";" : "").append(quoted ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        csv.append("\r\n");
    }
}
