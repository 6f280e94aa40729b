package org.verbatelier.publish.internal.pptx;

import java.util.List;
import java.util.ResourceBundle;

import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.ooxml.Charts;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.ooxml.chart.NativeChart;
import org.verbatelier.publish.internal.pptx.Slide.Box;

/** Prints one slide (ECMA-376 part 1, 19.3). Every shape has a name; charts are described. */
final class SlidePart {

    static final String PML = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String DML = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CHART_NS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** English Metric Units in a point. */
    private static final int EMU = 12_700;
    private static final double KICKER = 12;
    private static final double FOOT = 10;

    private final Xml xml = new Xml();
    private final String path;
    private final String language;
    private final Charts charts;
    private final ResourceBundle words;
    private final Frame frame;
    private int shapes = 1;

    SlidePart(String path, String language, Charts charts, ResourceBundle words, Frame frame) {
        this.frame = frame;
        this.path = path;
        this.language = language;
        this.charts = charts;
        this.words = words;
    }

    /** The title slide. */
    byte[] title(String title, List<Text> below) {
        start();
        title(frame.layout(Slide.Kind.TITLE).title(), title);
        String index = frame.layout(Slide.Kind.TITLE).below();
        if (index.isEmpty()) {
            return end();
        }
        shapes++;
        xml.start("p:sp").start("p:nvSpPr")
                .empty("p:cNvPr", "id", Integer.toString(shapes), "name", words.getString("slide.text") + " " + shapes)
                .start("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").end()
                .start("p:nvPr").empty("p:ph", "type", "subTitle", "idx", index).end().end().empty("p:spPr");
        xml.start("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        below.forEach(this::paragraph);
        xml.end().end();
        return end();
    }

    /** A slide; {@code footer} is printed at its foot. */
    byte[] print(Slide slide, String footer, int number) {
        Frame.Layout layout = frame.layout(slide.kind());
        Box area = frame.area();
        start();
        title(layout.title(), slide.title());
        if (frame.kicker() && !slide.kicker().isEmpty()) {
            words(new Slide.Words(new Box(area.x(), Math.max(2, area.y() - 76), area.width(), KICKER * 1.3),
                    List.of(Text.of(slide.kicker(), KICKER, "54606E")), "", "", 0));
        }
        for (Slide.Piece piece : slide.pieces()) {
            switch (piece) {
                case Slide.Words box -> words(box);
                case Slide.Drawing drawing -> drawing(drawing);
                case Slide.Grid grid -> new GridPart(xml, language).print(grid, ++shapes);
            }
        }
        if (!layout.footer().isEmpty()) {
            startPlaceholder("ftr", layout.footer());
            xml.start("a:p");
            own("l");
            runs(List.of(Run.of(footer)), frame.kicker() ? FOOT : 0, frame.kicker() ? "54606E" : "");
            xml.end().end().end();
        }
        if (!layout.number().isEmpty()) {
            number(number, layout.number());
        }
        return end();
    }

    private void start() {
        xml.start("p:sld", "xmlns:a", DML, "xmlns:r", REL, "xmlns:p", PML).start("p:cSld").start("p:spTree");
        xml.start("p:nvGrpSpPr").empty("p:cNvPr", "id", "1", "name", "").empty("p:cNvGrpSpPr").empty("p:nvPr").end();
        xml.start("p:grpSpPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", "0", "cy", "0")
                .empty("a:chOff", "x", "0", "y", "0").empty("a:chExt", "cx", "0", "cy", "0").end().end();
    }

    private byte[] end() {
        return xml.end().end().start("p:clrMapOvr").empty("a:masterClrMapping").end().end().bytes();
    }

    private void title(String type, String words) {
        startPlaceholder(type, null);
        xml.start("a:p");
        runs(List.of(Run.of(words)), 0, "");
        xml.end().end().end();
    }

    private void startPlaceholder(String type, String index) {
        shapes++;
        xml.start("p:sp").start("p:nvSpPr")
                .empty("p:cNvPr", "id", Integer.toString(shapes), "name", words.getString("slide." + type))
                .start("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").end().start("p:nvPr");
        if (index == null) {
            xml.empty("p:ph", "type", type);
        } else {
            xml.empty("p:ph", "type", type, "sz", "quarter", "idx", index);
        }
        xml.end().end().empty("p:spPr").start("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
    }

    private void number(int number, String index) {
        startPlaceholder("sldNum", index);
        xml.start("a:p");
        own("r");
        xml.start("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum");
        if (frame.kicker()) {
            xml.start("a:rPr", "lang", language, "sz", Integer.toString((int) (FOOT * 100)))
                    .empty("a:latin", "typeface", "+mn-lt").end();
        } else {
            xml.empty("a:rPr", "lang", language);
        }
        xml.element("a:t", Integer.toString(number)).end().end().end().end();
    }

    /** Aligns a paragraph of the foot on our own layouts; a landlord's decide for themselves. */
    private void own(String align) {
        if (frame.kicker()) {
            xml.empty("a:pPr", "algn", align);
        }
    }

    private void words(Slide.Words box) {
        shapes++;
        xml.start("p:sp").start("p:nvSpPr")
                .empty("p:cNvPr", "id", Integer.toString(shapes), "name", words.getString("slide.text") + " " + shapes)
                .empty("p:cNvSpPr", "txBox", "1").empty("p:nvPr").end();
        xml.start("p:spPr");
        place(xml, "a:xfrm", box.box());
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end();
        fill(xml, box.ground());
        xml.end();
        String inset = emu(box.inset());
        xml.start("p:txBody")
                .start("a:bodyPr", "wrap", "square", "lIns", inset, "tIns", box.inset() > 0 ? emu(4) : "0", "rIns",
                        inset, "bIns", "0", "anchor", box.ground().isEmpty() || box.bar().isEmpty() ? "t" : "ctr")
                .empty("a:normAutofit").end().empty("a:lstStyle");
        box.texts().forEach(this::paragraph);
        xml.end().end();
        if (!box.bar().isEmpty()) {
            bar(box);
        }
    }

    private void bar(Slide.Words box) {
        shapes++;
        xml.start("p:sp").start("p:nvSpPr")
                .empty("p:cNvPr", "id", Integer.toString(shapes), "name", words.getString("slide.bar") + " " + shapes)
                .empty("p:cNvSpPr").empty("p:nvPr").end();
        xml.start("p:spPr");
        place(xml, "a:xfrm", new Box(box.box().x(), box.box().y(), 3, box.box().height()));
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end();
        fill(xml, box.bar());
        xml.end().end();
    }

    private void paragraph(Text text) {
        xml.start("a:p");
        if (text.bullet()) {
            xml.start("a:pPr", "marL", emu(Text.INDENT), "indent", "-" + emu(Text.INDENT));
        } else {
            xml.start("a:pPr");
        }
        if (text.before() > 0) {
            xml.start("a:spcBef").empty("a:spcPts", "val", Integer.toString((int) (text.before() * 100))).end();
        }
        if (text.bullet()) {
            xml.empty("a:buFont", "typeface", "Arial").empty("a:buChar", "char", "\u2022");
        } else {
            xml.empty("a:buNone");
        }
        xml.end();
        runs(text.runs(), text.size(), text.colour());
        xml.end();
    }

    private void runs(List<Run> runs, double size, String colour) {
        for (Run run : runs) {
            String[] lines = run.text().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    xml.empty("a:br");
                }
                run(xml, lines[i], run.style(), size, colour, language);
            }
        }
    }

    /** A run of words; a size of 0 is that of the placeholder. */
    static void run(Xml xml, String words, Run.Style style, double size, String colour, String language) {
        xml.start("a:r");
        String bold = style == Run.Style.STRONG ? "1" : "0";
        String italic = style == Run.Style.EMPHASIS ? "1" : "0";
        if (size == 0) {
            xml.start("a:rPr", "lang", language);
        } else {
            xml.start("a:rPr", "lang", language, "sz", Integer.toString((int) (size * 100)), "b", bold, "i", italic);
        }
        fill(xml, style == Run.Style.MUTED ? "54606E" : colour);
        if (size > 0) {
            xml.empty("a:latin", "typeface", "+mn-lt");
        }
        xml.end().element("a:t", words.replace('\t', ' ')).end();
    }

    private void drawing(Slide.Drawing drawing) {
        shapes++;
        NativeChart chart = NativeChart.of(drawing.chart(), words).orElseThrow();
        xml.start("p:graphicFrame").start("p:nvGraphicFramePr")
                .empty("p:cNvPr", "id", Integer.toString(shapes), "name",
                        words.getString("chart.name") + " " + shapes, "descr", drawing.chart().description(), "title",
                        drawing.chart().title())
                .empty("p:cNvGraphicFramePr").empty("p:nvPr").end();
        place(xml, "p:xfrm", drawing.box());
        xml.start("a:graphic").start("a:graphicData", "uri", CHART_NS)
                .empty("c:chart", "xmlns:c", CHART_NS, "r:id", charts.add(chart, path, "../")).end().end().end();
    }

    static void place(Xml xml, String element, Box box) {
        xml.start(element).empty("a:off", "x", emu(box.x()), "y", emu(box.y()))
                .empty("a:ext", "cx", emu(box.width()), "cy", emu(box.height())).end();
    }

    static void fill(Xml xml, String colour) {
        if (colour.startsWith("accent")) {
            xml.start("a:solidFill").empty("a:schemeClr", "val", colour).end();
        } else if (!colour.isEmpty()) {
            xml.start("a:solidFill").empty("a:srgbClr", "val", colour).end();
        }
    }

    static String emu(double points) {
        return Long.toString(Math.round(points * EMU));
    }
}
