package org.verbatelier.publish.internal.docx;

import java.util.List;

import org.verbatelier.publish.internal.ooxml.Xml;

/**
 * Paper and margins, in twentieths of a point.
 *
 * @param shortSide width of the upright page
 * @param longSide height of the upright page
 * @param top margin
 * @param side left and right margins
 * @param bottom margin
 * @param references headers and footers of every section: element name, type, identifier of the relationship
 */
record Page(int shortSide, int longSide, int top, int side, int bottom, List<Reference> references) {

    /** A header or footer. */
    record Reference(String element, String type, String relationship) {}

    /** A4 with margins of 2 cm. */
    static Page a4(String footer) {
        return new Page(11906, 16838, 1134, 1134, 1134,
                List.of(new Reference("w:footerReference", "default", footer)));
    }

    /** Width of the text. */
    int width(boolean wide) {
        return (wide ? longSide : shortSide) - 2 * side;
    }

    /** Prints the properties of a section. */
    void section(Xml xml, boolean wide) {
        xml.start("w:sectPr");
        references.forEach(reference -> xml.empty(reference.element(), "w:type", reference.type(), "r:id",
                reference.relationship()));
        String breadth = Integer.toString(wide ? longSide : shortSide);
        String height = Integer.toString(wide ? shortSide : longSide);
        if (wide) {
            xml.empty("w:pgSz", "w:w", breadth, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", breadth, "w:h", height);
        }
        xml.empty("w:pgMar", "w:top", Integer.toString(top), "w:right", Integer.toString(side), "w:bottom",
                Integer.toString(bottom), "w:left", Integer.toString(side), "w:header", "567", "w:footer", "567",
                "w:gutter", "0");
        xml.end();
    }
}
