package org.verbatelier.publish.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.pdf.Lines.Piece;

/** Prints tables: the header again on each page, a row on one page unless it is taller than that. */
final class Tables {

    private static final double INSET = 4;
    private static final double LEADING = 1.22;
    private static final int SHORT = 9;

    private record Row(List<List<List<Piece>>> cells, int lines) {}

    private final Canvas canvas;
    private final Set<String> identifiers;
    private final Book.Colours colours;
    private final double size;

    Tables(Canvas canvas, Set<String> identifiers, Book.Colours colours, double size) {
        this.canvas = canvas;
        this.identifiers = identifiers;
        this.colours = colours;
        this.size = size;
    }

    /** The room that the header and the first rows need, all rows of a short table. */
    double needs(Table table) {
        double[] widths = widths(table);
        Row header = header(table, widths);
        double height = height(header, header.lines());
        int rows = table.rows().size() <= SHORT ? table.rows().size() : 2;
        for (int i = 0; i < rows; i++) {
            Row row = row(table.rows().get(i), widths, false);
            height += height(row, row.lines());
        }
        return height;
    }

    void print(Table table) throws IOException {
        double[] widths = widths(table);
        Row header = header(table, widths);
        canvas.tags().start("Table");
        head(table, header, widths);
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = row(table.rows().get(i), widths, false);
            // the last two rows go together, so that none is left alone on a page
            double together = height(row, row.lines());
            if (i == table.rows().size() - 2 && table.rows().size() > SHORT) {
                Row last = row(table.rows().get(i + 1), widths, false);
                together += height(last, last.lines());
            }
            int from = 0;
            if (together > canvas.left()) {
                canvas.next();
                head(table, header, widths);
            }
            while (from < row.lines()) {
                int fit = Math.max(1, (int) ((canvas.left() - 2 * INSET) / (size * LEADING)));
                int to = Math.min(row.lines(), from + fit);
                body(table, table.rows().get(i), row, widths, from, to);
                from = to;
                if (from < row.lines()) {
                    canvas.next();
                    head(table, header, widths);
                }
            }
        }
        canvas.tags().end();
        rule(colours.accent(), 1);
        canvas.down(1);
    }

    private double[] widths(Table table) {
        double total = table.columns().stream().mapToDouble(Table.Column::width).sum();
        return table.columns().stream().mapToDouble(column -> canvas.width() * column.width() / total).toArray();
    }

    private Row header(Table table, double[] widths) {
        return row(table.columns().stream().map(Table.Column::header).toList(), widths, true);
    }

    private Row row(List<String> words, double[] widths, boolean bold) {
        List<List<List<Piece>>> cells = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < words.size(); i++) {
            String shown = words.get(i).equals(Table.WITHHELD) ? "" : words.get(i);
            List<List<Piece>> cell = Lines.of(List.of(Run.of(shown)), canvas.fonts(), size, widths[i] - 2 * INSET,
                    bold);
            cells.add(cell);
            lines = Math.max(lines, cell.size());
        }
        return new Row(cells, lines);
    }

    private double height(Row row, int lines) {
        return lines * size * LEADING + 2 * INSET - 2;
    }

    private void head(Table table, Row header, double[] widths) throws IOException {
        double height = height(header, header.lines());
        canvas.decorate();
        canvas.rectangle(Canvas.MARGIN, canvas.y(), canvas.width(), height, colours.soft());
        canvas.endMark();
        rule(colours.accent(), 1);
        canvas.tags().start("TR");
        double x = Canvas.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            PDStructureElement cell = canvas.tags().start("TH");
            PDTableAttributeObject scope = new PDTableAttributeObject();
            scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            cell.addAttribute(scope);
            int blank = header.lines() - header.cells().get(i).size();
            cell(header.cells().get(i), x, widths[i], table.columns().get(i).numeric(), true, 0, header.lines(), blank);
            canvas.tags().end();
            x += widths[i];
        }
        canvas.tags().end();
        canvas.down(height);
        rule(colours.accent(), 1);
    }

    private void body(Table table, List<String> words, Row row, double[] widths, int from, int to) throws IOException {
        double height = height(row, to - from);
        canvas.tags().start("TR");
        double x = Canvas.MARGIN;
        for (int i = 0; i < widths.length; i++) {
            canvas.tags().start(i == 0 ? "TH" : "TD");
            if (words.get(i).equals(Table.WITHHELD)) {
                hatch(x, widths[i], height);
            }
            cell(row.cells().get(i), x, widths[i], table.columns().get(i).numeric(), false, from, to, 0);
            if (from == 0 && identifiers.contains(words.get(i))) {
                canvas.link(x, canvas.y(), widths[i], height, words.get(i), words.get(i));
            }
            canvas.tags().end();
            x += widths[i];
        }
        canvas.tags().end();
        canvas.down(height);
        rule(colours.rule(), 0.5);
    }

    private void cell(List<List<Piece>> lines, double x, double width, boolean numeric, boolean bold, int from, int to,
            int blank) throws IOException {
        canvas.mark("P");
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            double baseline = canvas.y() + INSET - 1 + (i - from + blank + 0.82) * size * LEADING;
            for (Piece piece : lines.get(i)) {
                String words = piece.words().stripTrailing();
                double used = canvas.fonts().width(words, Lines.face(piece.whole().style(), bold), size);
                double place = numeric ? x + width - INSET - used : x + INSET;
                boolean linked = identifiers.contains(piece.whole().text());
                canvas.words(words, Lines.face(piece.whole().style(), bold), size,
                        linked ? colours.accent() : colours.text(), place, baseline);
            }
        }
        canvas.endMark();
    }

    private void hatch(double x, double width, double height) throws IOException {
        canvas.decorate();
        double top = canvas.y() + 1;
        double low = height - 2;
        for (double offset = 3; offset < width + low; offset += 4) {
            double right = Math.min(offset, width - 1);
            double down = Math.min(offset, low);
            canvas.line(x + offset - down, top + down, x + right, top + offset - right, 0xAEB8C4, 0.6, List.of());
        }
        canvas.endMark();
    }

    private void rule(int colour, double width) throws IOException {
        canvas.decorate();
        canvas.line(Canvas.MARGIN, canvas.y(), Canvas.MARGIN + canvas.width(), canvas.y(), colour, width, List.of());
        canvas.endMark();
    }
}
