package org.verbatelier.publish.internal.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.Ink;

/** The styles that the cells of a workbook use, each once. */
final class Styles {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int FIRST_FORMAT = 164;

    /** The typeface of a cell. */
    enum Face {
        PLAIN, TITLE, STRONG, MUTED, LINK
    }

    /**
     * A style.
     *
     * @param format number format; empty for none
     * @param fill colour; empty for none, {@code hatch} for a withheld cell
     * @param rule whether a line stands below
     * @param align horizontal alignment; empty for that of the content
     * @param text whether what is typed over it stays text, whatever it begins with
     */
    record Style(Face face, String format, String fill, boolean rule, String align, boolean text) {

        static Style of(Face face) {
            return new Style(face, "", "", false, "", false);
        }

        Style right() {
            return new Style(face, format, fill, rule, "right", text);
        }

        Style asText() {
            return new Style(face, format, fill, rule, align, true);
        }

        Style filled(String colour) {
            return new Style(face, format, colour, rule, align, text);
        }
    }

    static final String HATCH = "hatch";
    /** To the left, on one line over the empty cells to the right. */
    static final String FLOWING = "flowing";

    private final List<Style> styles = new ArrayList<>(List.of(Style.of(Face.PLAIN)));
    private final List<String> formats = new ArrayList<>();
    private final List<String> fills = new ArrayList<>(List.of(HATCH));
    private final String accent;

    Styles(String accent) {
        this.accent = accent;
    }

    /** The index of a style, as cells name it. */
    String index(Style style) {
        if (!styles.contains(style)) {
            styles.add(style);
            if (!style.format().isEmpty() && !formats.contains(style.format())) {
                formats.add(style.format());
            }
            if (!style.fill().isEmpty() && !fills.contains(style.fill())) {
                fills.add(style.fill());
            }
        }
        return Integer.toString(styles.indexOf(style));
    }

    byte[] part() {
        Xml xml = new Xml().start("styleSheet", "xmlns", NAMESPACE);
        if (!formats.isEmpty()) {
            xml.start("numFmts", "count", Integer.toString(formats.size()));
            formats.forEach(format -> xml.empty("numFmt", "numFmtId",
                    Integer.toString(FIRST_FORMAT + formats.indexOf(format)), "formatCode", format));
            xml.end();
        }
        xml.start("fonts", "count", Integer.toString(Face.values().length));
        for (Face face : Face.values()) {
            font(xml, face);
        }
        xml.end();
        fills(xml);
        xml.start("borders", "count", "2");
        border(xml, null);
        border(xml, Ink.RULE);
        xml.end();
        xml.start("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
        xml.start("cellXfs", "count", Integer.toString(styles.size()));
        styles.forEach(style -> format(xml, style));
        xml.end();
        xml.start("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end();
        return xml.end().bytes();
    }

    private void font(Xml xml, Face face) {
        xml.start("font");
        if (face == Face.STRONG || face == Face.TITLE) {
            xml.empty("b");
        }
        String colour = switch (face) {
            case PLAIN, STRONG -> Ink.TEXT;
            case TITLE, LINK -> accent;
            case MUTED -> Ink.MUTED;
        };
        xml.empty("sz", "val", face == Face.TITLE ? "16" : "10").empty("color", "rgb", "FF" + colour)
                .empty("name", "val", "Calibri").empty("family", "val", "2").end();
    }

    private void fills(Xml xml) {
        xml.start("fills", "count", Integer.toString(fills.size() + 2));
        xml.start("fill").empty("patternFill", "patternType", "none").end()
                .start("fill").empty("patternFill", "patternType", "gray125").end();
        for (String fill : fills) {
            xml.start("fill");
            if (fill.equals(HATCH)) {
                xml.start("patternFill", "patternType", "lightUp").empty("fgColor", "rgb", "FFAEB8C4")
                        .empty("bgColor", "rgb", "FFFFFFFF").end();
            } else {
                xml.start("patternFill", "patternType", "solid").empty("fgColor", "rgb", "FF" + fill)
                        .empty("bgColor", "indexed", "64").end();
            }
            xml.end();
        }
        xml.end();
    }

    private static void border(Xml xml, String colour) {
        xml.start("border").empty("left").empty("right").empty("top");
        if (colour == null) {
            xml.empty("bottom");
        } else {
            xml.start("bottom", "style", "thin").empty("color", "rgb", "FF" + colour).end();
        }
        xml.empty("diagonal").end();
    }

    private void format(Xml xml, Style style) {
        int format = style.format().isEmpty() ? 0 : FIRST_FORMAT + formats.indexOf(style.format());
        int fill = style.fill().isEmpty() ? 0 : 2 + fills.indexOf(style.fill());
        List<String> attributes = new ArrayList<>(List.of("numFmtId", Integer.toString(format), "fontId",
                Integer.toString(style.face().ordinal()), "fillId", Integer.toString(fill), "borderId",
                style.rule() ? "1" : "0", "xfId", "0"));
        if (style.text()) {
            attributes.addAll(List.of("quotePrefix", "1"));
        }
        attributes.addAll(List.of("applyNumberFormat", format > 0 ? "1" : "0", "applyFont", "1", "applyFill",
                fill > 0 ? "1" : "0", "applyBorder", style.rule() ? "1" : "0", "applyAlignment", "1"));
        xml.start("xf", attributes.toArray(String[]::new));
        if (style.align().equals(FLOWING)) {
            xml.empty("alignment", "horizontal", "left", "vertical", "top");
        } else if (style.align().isEmpty()) {
            xml.empty("alignment", "vertical", "top", "wrapText", "1");
        } else {
            xml.empty("alignment", "horizontal", style.align(), "vertical", "top", "wrapText", "1");
        }
        xml.end();
    }
}
