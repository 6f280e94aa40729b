package org.verbatelier.publish.internal.pptx;

import java.util.List;

import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.ooxml.Xml;
import org.verbatelier.publish.internal.pptx.Slide.Square;

/** Prints a table on a slide. */
final class GridPart {

    private static final String RULE = "D5DBE2";

    private final Xml xml;
    private final String language;

    GridPart(Xml xml, String language) {
        this.xml = xml;
        this.language = language;
    }

    void print(Slide.Grid grid, int id) {
        xml.start("p:graphicFrame").start("p:nvGraphicFramePr")
                .empty("p:cNvPr", "id", Integer.toString(id), "name", grid.name())
                .start("p:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noGrp", "1").end().empty("p:nvPr").end();
        SlidePart.place(xml, "p:xfrm", grid.box());
        xml.start("a:graphic").start("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
        xml.start("a:tbl").empty("a:tblPr", "firstRow", "1").start("a:tblGrid");
        for (double width : grid.widths()) {
            xml.empty("a:gridCol", "w", SlidePart.emu(width));
        }
        xml.end();
        for (int i = 0; i < grid.rows().size(); i++) {
            xml.start("a:tr", "h", SlidePart.emu(grid.heights()[i]));
            row(grid.rows().get(i), i == 0, grid.size());
            xml.end();
        }
        xml.end().end().end().end();
    }

    private void row(List<Square> row, boolean header, double size) {
        for (Square square : row) {
            xml.start("a:tc").start("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
            for (String line : square.words().split("\\R", -1)) {
                xml.start("a:p").empty("a:pPr", "algn", square.align());
                SlidePart.run(xml, line, square.bold() ? Run.Style.STRONG : Run.Style.PLAIN, size, "", language);
                xml.end();
            }
            xml.end();
            xml.start("a:tcPr", "marL", "63500", "marR", "63500", "marT", "38100", "marB", "38100", "anchor",
                    header ? "b" : "ctr");
            line("a:lnL", null, 0);
            line("a:lnR", null, 0);
            line("a:lnT", header ? "accent1" : null, 12_700);
            line("a:lnB", header ? "accent1" : RULE, header ? 12_700 : 6_350);
            fill(square.fill());
            xml.end().end();
        }
    }

    private void line(String element, String colour, int width) {
        if (colour == null) {
            xml.start(element, "w", "0").empty("a:noFill").end();
        } else {
            xml.start(element, "w", Integer.toString(width));
            SlidePart.fill(xml, colour);
            xml.end();
        }
    }

    private void fill(String fill) {
        if (fill.equals(TableSlides.HATCH)) {
            xml.start("a:pattFill", "prst", "ltUpDiag").start("a:fgClr").empty("a:srgbClr", "val", "AEB8C4").end()
                    .start("a:bgClr").empty("a:srgbClr", "val", "FFFFFF").end().end();
        } else if (fill.isEmpty()) {
            xml.empty("a:noFill");
        } else {
            SlidePart.fill(xml, fill);
        }
    }
}
