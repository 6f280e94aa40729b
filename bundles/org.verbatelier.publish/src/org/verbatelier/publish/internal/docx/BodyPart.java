package org.verbatelier.publish.internal.docx;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.document.BarChart;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.Words;

/** The main part: blocks as paragraphs, tables and drawings. Lengths are in twentieths of a point unless said. */
final class BodyPart {

    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    /** A4 less margins of 2 cm left and right. */
    private static final int TEXT_WIDTH = 9638;
    /** English Metric Units in a centimetre. */
    private static final int EMU = 360_000;
    private static final int CHART_WIDTH = 17 * EMU;
    private static final int CHART_MARGIN = 2 * EMU;
    private static final int CHART_ROW = EMU * 7 / 10;
    private static final int CHART_HEIGHT = 22 * EMU;

    private final Document document;
    private final String footer;
    private final Function<BarChart, String> charts;
    private final Typography typography;
    private final ResourceBundle words;
    private final Xml xml = new Xml();
    private int headings;
    private int drawings;

    /** {@code charts} stores a chart and returns the identifier of the relationship to it. */
    BodyPart(Document document, String footer, Function<BarChart, String> charts) {
        this.document = document;
        this.footer = footer;
        this.charts = charts;
        this.typography = new Typography(document.metadata().locale());
        this.words = Words.of(document.metadata().locale());
    }

    byte[] print() {
        xml.start("w:document", "xmlns:w", DocxWriter.MAIN, "xmlns:r", DocxWriter.RELATIONSHIPS, "xmlns:wp", WP,
                "xmlns:a", ChartPart.DRAWING, "xmlns:c", ChartPart.NAMESPACE).start("w:body");
        titles(document.metadata());
        contents();
        document.blocks().forEach(this::block);
        xml.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty("w:pgMar", "w:top", "1134", "w:right", "1134", "w:bottom", "1134", "w:left", "1134",
                "w:header", "567", "w:footer", "567", "w:gutter", "0");
        return xml.end().end().end().bytes();
    }

    private void titles(Metadata metadata) {
        paragraph("Organisation", metadata.organisation());
        paragraph("Title", metadata.title());
        paragraph("Subtitle", metadata.subtitle());
        paragraph("Date", typography.date(metadata.date()));
    }

    /**
     * A table of contents without page numbers ({@code \n}): right as soon as the file is opened, with nothing to
     * update and no question asked.
     */
    private void contents() {
        List<Heading> entries = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .toList();
        if (entries.stream().noneMatch(heading -> heading.level() == 1)) {
            return;
        }
        paragraph("TOCHeading", words.getString("contents"));
        int number = 0;
        int section = 0;
        boolean begun = false;
        for (Heading heading : entries) {
            number++;
            if (heading.level() == 1) {
                section++;
                start("TOC1");
                if (!begun) {
                    fieldMark("begin");
                    xml.start("w:r").element("w:instrText", " TOC \\o \"1-1\" \\h \\n ", "xml:space", "preserve").end();
                    fieldMark("separate");
                    begun = true;
                }
                xml.start("w:hyperlink", "w:anchor", bookmark(number), "w:history", "1");
                words(xml, section + ".\u00a0" + heading.text());
                xml.end().end();
            }
        }
        xml.start("w:p");
        fieldMark("end");
        xml.end();
    }

    private void fieldMark(String type) {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
    }

    private static String bookmark(int heading) {
        return "_Toc" + (1000 + heading);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> {
                start("BodyText");
                runs(paragraph.runs());
                xml.end();
            }
            case BulletList list -> {
                for (Paragraph item : list.items()) {
                    start("ListBullet");
                    runs(item.runs());
                    xml.end();
                }
            }
            case Table table -> table(table);
            case BarChart chart -> chart(chart);
            case Quote quote -> {
                paragraph("Quote", typography.quoted(quote.text()));
                paragraph("QuoteSource", quote.attribution());
            }
            case KeyFigures figures -> figures(figures);
            case Notice notice -> {
                start("Notice");
                runs(List.of(Run.strong(notice.title() + " "), Run.of(notice.text())));
                xml.end();
            }
            case PageBreak pageBreak -> xml.start("w:p").start("w:r").empty("w:br", "w:type", "page").end().end();
        }
    }

    private void heading(Heading heading) {
        headings++;
        String id = Integer.toString(headings);
        start("Heading" + heading.level());
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(headings));
        words(xml, heading.text());
        xml.empty("w:bookmarkEnd", "w:id", id).end();
    }

    private void table(Table table) {
        paragraph("Caption", table.caption());
        int total = table.columns().stream().mapToInt(Table.Column::width).sum();
        int[] widths = table.columns().stream().mapToInt(column -> TEXT_WIDTH * column.width() / total).toArray();
        startTable("ReportTable", widths);
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], "TableHeader", table.columns().get(i).numeric(), table.columns().get(i).header());
        }
        xml.end();
        for (List<String> row : table.rows()) {
            xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
            for (int i = 0; i < widths.length; i++) {
                cell(widths[i], "TableText", table.columns().get(i).numeric(), row.get(i));
            }
            xml.end();
        }
        xml.end();
        paragraph("TableNote", table.note().isEmpty() ? " " : table.note());
    }

    private void startTable(String style, int[] widths) {
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", style)
                .empty("w:tblW", "w:w", Integer.toString(TEXT_WIDTH), "w:type", "dxa")
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

    private void cell(int width, String style, boolean numeric, String text) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").end();
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (numeric) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.end();
        words(xml, text);
        xml.end().end();
    }

    private void figures(KeyFigures figures) {
        int count = figures.figures().size();
        int[] widths = new int[count];
        Arrays.fill(widths, TEXT_WIDTH / count);
        startTable("FigureTable", widths);
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        for (KeyFigures.Figure figure : figures.figures()) {
            xml.start("w:tc").start("w:tcPr")
                    .empty("w:tcW", "w:w", Integer.toString(TEXT_WIDTH / count), "w:type", "dxa").end();
            paragraph("FigureValue", figure.value());
            paragraph("FigureLabel", figure.label());
            if (!figure.detail().isEmpty()) {
                paragraph("FigureDetail", figure.detail());
            }
            xml.end();
        }
        xml.end().end();
        paragraph("TableNote", " ");
    }

    private void chart(BarChart chart) {
        paragraph("Caption", chart.caption());
        drawings++;
        String id = Integer.toString(drawings);
        int height = Math.min(CHART_HEIGHT, CHART_MARGIN + chart.bars().size() * CHART_ROW);
        start("Drawing");
        xml.start("w:r").start("w:drawing")
                .start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", Integer.toString(CHART_WIDTH), "cy", Integer.toString(height))
                .empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0")
                .empty("wp:docPr", "id", id, "name", words.getString("chart.name") + " " + id, "descr",
                        chart.description(), "title", chart.caption())
                .empty("wp:cNvGraphicFramePr").start("a:graphic").start("a:graphicData", "uri", ChartPart.NAMESPACE)
                .empty("c:chart", "r:id", charts.apply(chart));
        xml.end().end().end().end().end().end();
    }

    private void start(String style) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
    }

    private void paragraph(String style, String text) {
        if (!text.isEmpty()) {
            start(style);
            words(xml, text);
            xml.end();
        }
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            String style = switch (run.style()) {
                case PLAIN -> null;
                case STRONG -> "Strong";
                case EMPHASIS -> "Emphasis";
                case MUTED -> "Muted";
            };
            run(xml, run.text(), style);
        }
    }

    /** A run of words; line breaks and tabulations of a quoted text are kept. */
    static void words(Xml xml, String text) {
        run(xml, text, null);
    }

    private static void run(Xml xml, String text, String style) {
        xml.start("w:r");
        if (style != null) {
            xml.start("w:rPr").empty("w:rStyle", "w:val", style).end();
        }
        String[] lines = text.split("\\r\\n|[\\r\\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.element("w:t", lines[i].replace('\t', ' '), "xml:space", "preserve");
        }
        xml.end();
    }
}
