package org.verbatelier.publish.internal.docx;

import java.util.List;
import java.util.Map;

import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.internal.ooxml.Xml;

/** Prints paragraphs of words in their styles, with links to the index of passages. */
final class Paragraphs {

    private final Xml xml;
    private final Map<String, String> links;
    private boolean onNewPage;

    /** {@code links} gives the bookmark of each identifier of the index. */
    Paragraphs(Xml xml, Map<String, String> links) {
        this.xml = xml;
        this.links = links;
    }

    /** The next paragraph begins a page. */
    void breakPage() {
        onNewPage = true;
    }

    /** Opens a paragraph, which the caller closes. */
    void start(String style) {
        xml.start("w:p");
        properties(style, false, false);
    }

    private void properties(String style, boolean keptWithNext, boolean toTheRight) {
        xml.start("w:pPr").empty("w:pStyle", "w:val", style);
        if (keptWithNext) {
            xml.empty("w:keepNext");
        }
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
            onNewPage = false;
        }
        if (toTheRight) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.end();
    }

    /** A heading that its style would number, without its number. */
    void startWithoutNumber(String style) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
            onNewPage = false;
        }
        xml.start("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "0").end()
                .empty("w:ind", "w:left", "0", "w:firstLine", "0").end();
    }

    /** A paragraph; nothing when there are no words. */
    void paragraph(String style, String text) {
        if (!text.isEmpty()) {
            start(style);
            words(xml, text);
            xml.end();
        }
    }

    /** A paragraph of runs. */
    void paragraph(String style, List<Run> runs) {
        start(style);
        runs(runs);
        xml.end();
    }

    /** The paragraph of a cell, a link when its words are an identifier of the index. */
    void cell(String style, String text, boolean toTheRight, boolean keptWithNext) {
        xml.start("w:p");
        properties(style, keptWithNext, toTheRight);
        linked(text, null);
        xml.end();
    }

    private void runs(List<Run> runs) {
        for (Run run : runs) {
            linked(run.text(), switch (run.style()) {
                case PLAIN -> null;
                case STRONG -> "Strong";
                case EMPHASIS -> "Emphasis";
                case MUTED -> "Muted";
            });
        }
    }

    private void linked(String text, String style) {
        String bookmark = links.get(text);
        if (bookmark == null) {
            run(xml, text, style);
        } else {
            xml.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
            run(xml, text, "Hyperlink");
            xml.end();
        }
    }

    /** A run of words; line breaks of a quoted text are kept, tabulations become spaces. */
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
