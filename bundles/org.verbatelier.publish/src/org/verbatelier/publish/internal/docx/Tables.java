package org.verbatelier.publish.internal.docx;

import java.util.Arrays;
import java.util.List;

import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.ooxml.Xml;

/**
 * Prints tables that do not break badly: a row stays whole, the header is repeated, the caption stays with the table, a
 * short table stays on its page, and no row is left alone before or after a break. Lengths are in twentieths of a point.
 */
final class Tables {

    /** A table of this many rows fits on any page, so it is kept together. */
    private static final int SHORT = 8;

    private final Xml xml;
    private final Paragraphs paragraphs;

    Tables(Xml xml, Paragraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    void table(Table table, int width) {
        paragraphs.paragraph("Caption", table.caption());
        int[] widths = share(width, table.columns().stream().mapToInt(Table.Column::width).toArray());
        start("ReportTable", widths);
        header(widths, table.columns());
        int last = table.rows().size() - 1;
        for (int row = 0; row <= last; row++) {
            boolean kept = row < last && (last < SHORT || row == 0 || row == last - 1);
            startRow(false);
            for (int i = 0; i < widths.length; i++) {
                String words = table.rows().get(row).get(i);
                startCell(widths[i]);
                if (words.equals(Table.WITHHELD)) {
                    hatch();
                }
                xml.end();
                paragraphs.cell("TableText", words, table.columns().get(i).numeric(), kept);
                xml.end();
            }
            xml.end();
        }
        xml.end();
        after(table.note());
    }

    private void header(int[] widths, List<Table.Column> columns) {
        startRow(true);
        for (int i = 0; i < widths.length; i++) {
            startCell(widths[i]);
            xml.end();
            paragraphs.cell("TableHeader", columns.get(i).header(), columns.get(i).numeric(), true);
            xml.end();
        }
        xml.end();
    }

    void figures(KeyFigures figures, int width) {
        int[] parts = new int[figures.figures().size()];
        Arrays.fill(parts, 1);
        int[] widths = share(width, parts);
        start("FigureTable", widths);
        startRow(false);
        for (int i = 0; i < widths.length; i++) {
            KeyFigures.Figure figure = figures.figures().get(i);
            startCell(widths[i]);
            xml.end();
            paragraphs.cell("FigureValue", figure.value(), false, false);
            paragraphs.cell("FigureLabel", figure.label(), false, false);
            if (!figure.detail().isEmpty()) {
                paragraphs.cell("FigureDetail", figure.detail(), false, false);
            }
            xml.end();
        }
        xml.end().end();
        after("");
    }

    /** The index: identifier, figure, passages, in small type; {@code bookmarks} marks each identifier. */
    void index(TraceIndex index, int width, Bookmarks bookmarks, String... headers) {
        paragraphs.paragraph("Caption", index.title());
        int[] widths = share(width, new int[] { 2, 7, 9 });
        start("ReportTable", widths);
        header(widths, List.of(new Table.Column(headers[0], 2, false), new Table.Column(headers[1], 7, false),
                new Table.Column(headers[2], 9, false)));
        for (TraceIndex.Entry entry : index.entries()) {
            startRow(false);
            startCell(widths[0]);
            xml.end();
            paragraphs.start("IndexText");
            bookmarks.print(xml, entry.id(), () -> Paragraphs.words(xml, entry.id()));
            xml.end().end();
            cell(widths[1], "IndexText", entry.label());
            cell(widths[2], "IndexText", String.join(", ", entry.passages()));
            xml.end();
        }
        xml.end();
        after(index.note());
    }

    private void cell(int width, String style, String words) {
        startCell(width);
        xml.end();
        paragraphs.start(style);
        Paragraphs.words(xml, words);
        xml.end().end();
    }

    /** Opens a table, which the caller closes. */
    void start(String style, int[] widths) {
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", style)
                .empty("w:tblW", "w:w", Integer.toString(Arrays.stream(widths).sum()), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", "0420", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0",
                        "w:lastColumn", "0", "w:noHBand", "0", "w:noVBand", "1")
                .end();
        xml.start("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.end();
    }

    /** Opens a row, which the caller closes. */
    void startRow(boolean header) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.end();
    }

    /** Opens a cell and its properties, both of which the caller closes. */
    void startCell(int width) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    }

    /** Hatches the cell whose properties are open. */
    void hatch() {
        xml.empty("w:shd", "w:val", "thinDiagStripe", "w:color", "AEB8C4", "w:fill", "FFFFFF");
    }

    /** What stands between a table and what follows: its note, or room. */
    void after(String note) {
        paragraphs.start("TableNote");
        Paragraphs.words(xml, note.isEmpty() ? " " : note);
        xml.end();
    }

    /** Shares a width in proportion; the last column takes what is left over. */
    static int[] share(int width, int[] parts) {
        int total = Arrays.stream(parts).sum();
        int[] widths = Arrays.stream(parts).map(part -> width * part / total).toArray();
        widths[widths.length - 1] += width - Arrays.stream(widths).sum();
        return widths;
    }
}
