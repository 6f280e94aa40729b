package org.verbatelier.publish.internal.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.Grid;
import org.verbatelier.publish.internal.sheet.Cell;
import org.verbatelier.publish.internal.xlsx.Styles.Face;
import org.verbatelier.publish.internal.xlsx.Styles.Style;

/** The rows of a sheet, printed one after the other. Words never become formulas. */
final class SheetPart {

    /** What a cell of a workbook can hold. */
    static final int LONGEST = 32_767;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    /** About the width of a printed page. */
    private static final int LINE = 120;
    private static final String TITLE_HEIGHT = "26";

    private record Link(String cell, String place, String words) {}

    private final String name;
    private final Styles styles;
    private final Losses losses;
    private final Xml rows = new Xml();
    private final List<Integer> widths = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private int row;
    private int column;
    private int header;
    private String filter;
    private String drawing;

    SheetPart(String name, Styles styles, Losses losses) {
        this.name = name;
        this.styles = styles;
        this.losses = losses;
        rows.start("sheetData");
    }

    String name() {
        return name;
    }

    /** The number of the current row, from 1. */
    int row() {
        return row;
    }

    SheetPart startRow() {
        row++;
        column = 0;
        rows.start("row", "r", Integer.toString(row));
        return this;
    }

    SheetPart endRow() {
        rows.end();
        return this;
    }

    /** Words over the whole width, in as many rows as they need; they do not widen a column. An empty row for none. */
    void line(String text, Face face) {
        String rest = text.strip();
        do {
            int space = rest.length() <= LINE ? -1 : rest.lastIndexOf(' ', LINE);
            String part = space <= 0 ? rest : rest.substring(0, space);
            rest = rest.substring(part.length()).strip();
            row++;
            column = 0;
            rows.start("row", face == Face.TITLE ? new String[] { "r", Integer.toString(row), "ht", TITLE_HEIGHT,
                    "customHeight", "1" } : new String[] { "r", Integer.toString(row) });
            if (!part.isEmpty()) {
                words(part, new Style(face, "", "", false, Styles.FLOWING, false), false);
            }
            endRow();
        } while (!rest.isEmpty());
    }

    /** A cell of words. */
    void words(String text, Style style) {
        words(text, style, true);
    }

    private void words(String text, Style style, boolean widens) {
        String kept = losses.kept(text, name, Grid.letters(column) + row);
        boolean formula = !kept.isEmpty() && "=+-@".indexOf(kept.charAt(0)) >= 0;
        String index = styles.index(formula ? style.asText() : style);
        if (kept.isEmpty()) {
            rows.empty("c", "r", address(), "s", index);
        } else {
            rows.start("c", "r", address(), "s", index, "t", "inlineStr").start("is")
                    .element("t", ESCAPE.matcher(kept).replaceAll("_x005F_")).end().end();
        }
        if (widens) {
            widen(kept.lines().mapToInt(String::length).max().orElse(0));
        }
        column++;
    }

    /** A cell of words that leads to a place in the workbook, such as {@code 'Index'!A3}. */
    void link(String text, String place) {
        links.add(new Link(address(), place, text));
        words(text, Style.of(Face.LINK));
    }

    /** A number with its format. */
    void number(double value, String format, Style style) {
        Style formatted = new Style(style.face(), format, style.fill(), style.rule(), style.align(), false);
        rows.start("c", "r", address(), "s", styles.index(formatted)).element("v", Grid.number(value)).end();
        widen(NARROWEST);
        column++;
    }

    /** A cell of a table. */
    void cell(Cell cell) {
        Style style = new Style(Face.PLAIN, "", "", true, "", false);
        switch (cell) {
            case Cell.Words words -> words(words.text(), style);
            case Cell.Number number -> number(number.value(), format(number), style);
            case Cell.Withheld withheld -> words("", style.filled(Styles.HATCH));
        }
    }

    private static String format(Cell.Number number) {
        String decimals = number.decimals() == 0 ? "" : "." + "0".repeat(number.decimals());
        return number.share() ? "0" + decimals + "\"\u00a0\"%" : "#,##0" + decimals;
    }

    /** The row of headers, below which the sheet stays in view; the first cells of later rows can be filtered. */
    void headers(List<String> headers) {
        startRow();
        Style style = new Style(Face.STRONG, "", "F2F5F8", true, "", false);
        headers.forEach(text -> words(text, style));
        endRow();
        header = row;
        filter = "A" + row + ":" + Grid.letters(headers.size() - 1);
    }

    /** The sheet shows a drawing, by the identifier of the relationship to it. */
    void draw(String relationship) {
        drawing = relationship;
    }

    /** The last row of the table whose headers stand here: cells can be filtered up to it. */
    void endTable() {
        filter = row > header ? filter + row : null;
    }

    /** The rows that are repeated on each printed page; 0 for none. */
    int header() {
        return header;
    }

    private String address() {
        return Grid.letters(column) + row;
    }

    private void widen(int characters) {
        while (widths.size() <= column) {
            widths.add(NARROWEST);
        }
        widths.set(column, Math.min(WIDEST, Math.max(widths.get(column), characters + 2)));
    }

    /** The whole part. */
    byte[] part(boolean first) {
        Xml xml = new Xml().start("worksheet", "xmlns", Styles.NAMESPACE, "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
        xml.start("sheetViews").start("sheetView", "showGridLines", "0", "tabSelected", first ? "1" : "0",
                "workbookViewId", "0");
        if (header > 0) {
            xml.empty("pane", "ySplit", Integer.toString(header), "topLeftCell", "A" + (header + 1), "activePane",
                    "bottomLeft", "state", "frozen");
        }
        xml.end().end();
        if (!widths.isEmpty()) {
            xml.start("cols");
            for (int i = 0; i < widths.size(); i++) {
                String number = Integer.toString(i + 1);
                xml.empty("col", "min", number, "max", number, "width", Integer.toString(widths.get(i)),
                        "customWidth", "1");
            }
            xml.end();
        }
        xml.raw(rows.end());
        if (filter != null) {
            xml.empty("autoFilter", "ref", filter);
        }
        if (!links.isEmpty()) {
            xml.start("hyperlinks");
            links.forEach(link -> xml.empty("hyperlink", "ref", link.cell(), "location", link.place(), "display",
                    link.words()));
            xml.end();
        }
        xml.empty("pageMargins", "left", "0.5", "right", "0.5", "top", "0.6", "bottom", "0.6", "header", "0.3",
                "footer", "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
        xml.start("headerFooter").element("oddFooter", "&L&A&R&P / &N").end();
        if (drawing != null) {
            xml.empty("drawing", "r:id", drawing);
        }
        return xml.end().bytes();
    }
}
