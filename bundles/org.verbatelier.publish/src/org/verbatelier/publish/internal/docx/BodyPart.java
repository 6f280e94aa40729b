package org.verbatelier.publish.internal.docx;

import java.util.List;
import java.util.ResourceBundle;

import org.verbatelier.chart.Typography;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.ooxml.Charts;
import org.verbatelier.publish.internal.ooxml.Xml;

/** Blocks as paragraphs, tables and drawings, between the section properties of the page. */
final class BodyPart {

    private final Document document;
    private final Page page;
    private final Drawings drawings;
    private final Typography typography;
    private final ResourceBundle words;
    private final Xml xml;
    private final Bookmarks bookmarks;
    private final Paragraphs paragraphs;
    private final Tables tables;
    private final boolean numbered;
    private int headings;
    private boolean wide;

    /** Prints into {@code xml}, within the body; {@code numbered} tells whether the first heading style carries a number. */
    BodyPart(Xml xml, Document document, Page page, Charts charts, boolean numbered) {
        this.numbered = numbered;
        this.xml = xml;
        this.document = document;
        this.page = page;
        this.typography = new Typography(document.metadata().locale());
        this.words = Words.of(document.metadata().locale());
        this.bookmarks = new Bookmarks(document);
        this.paragraphs = new Paragraphs(xml, bookmarks.index());
        this.tables = new Tables(xml, paragraphs);
        this.drawings = new Drawings(xml, paragraphs, tables, charts, words);
        this.wide = document.metadata().layout().isWide();
    }

    /** Everything with the section properties. */
    void print() {
        titles(document.metadata());
        blocks();
        page.section(xml, wide);
    }

    /** Title, date and where the document comes from. */
    void titles(Metadata metadata) {
        if (metadata.layout() == Layout.LETTER) {
            paragraphs.paragraph("Organisation", metadata.organisation());
            paragraphs.paragraph("LetterDate", typography.date(metadata.date()));
            paragraphs.paragraph("Title", metadata.title());
            paragraphs.paragraph("Subtitle", metadata.subtitle());
            return;
        }
        paragraphs.paragraph("Organisation", metadata.organisation());
        paragraphs.paragraph("Title", metadata.title());
        paragraphs.paragraph("Subtitle", metadata.subtitle());
        paragraphs.paragraph("Date", typography.date(metadata.date()));
    }

    /** Contents and blocks, without titles and without section properties at the end. */
    void blocks() {
        if (document.metadata().layout().hasContents()) {
            contents();
        }
        document.blocks().forEach(this::block);
    }

    /** Whether the last page lies on its side. */
    boolean isWide() {
        return wide;
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
        paragraphs.paragraph("TOCHeading", words.getString("contents"));
        int number = 0;
        int section = 0;
        boolean begun = false;
        for (Heading heading : entries) {
            number++;
            if (heading.level() == 1) {
                section++;
                paragraphs.start("TOC1");
                if (!begun) {
                    fieldMark("begin");
                    xml.start("w:r").element("w:instrText", " TOC \\o \"1-1\" \\h \\n ", "xml:space", "preserve").end();
                    fieldMark("separate");
                    begun = true;
                }
                xml.start("w:hyperlink", "w:anchor", Bookmarks.heading(number), "w:history", "1");
                Paragraphs.words(xml, numbered ? section + ".\u00a0" + heading.text() : heading.text());
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

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraphs.paragraph("BodyText", paragraph.runs());
            case BulletList list -> list.items().forEach(item -> paragraphs.paragraph("ListBullet", item.runs()));
            case Table table -> tables.table(table, page.width(wide));
            case Figure figure -> drawings.figure(figure.chart(), page.width(wide));
            case Quote quote -> {
                paragraphs.paragraph("Quote", typography.quoted(quote.text()));
                paragraphs.paragraph("QuoteSource", quote.attribution());
            }
            case KeyFigures figures -> tables.figures(figures, page.width(wide));
            case Notice notice -> paragraphs.paragraph("Notice",
                    List.of(Run.strong(notice.title() + " "), Run.of(notice.text())));
            case TraceIndex index -> tables.index(index, page.width(wide), bookmarks, words.getString("index.id"),
                    words.getString("index.label"), words.getString("index.passages"));
            case PageBreak pageBreak -> pageBreak(pageBreak);
        }
    }

    private void pageBreak(PageBreak pageBreak) {
        if (pageBreak.wide() == wide) {
            paragraphs.breakPage();
            return;
        }
        xml.start("w:p").start("w:pPr");
        page.section(xml, wide);
        xml.end().end();
        wide = pageBreak.wide();
    }

    private void heading(Heading heading) {
        headings++;
        String style = "Heading" + heading.level();
        boolean without = heading.level() == 2 && !numbered
                || heading.level() < 3 && !document.metadata().layout().isNumbered();
        if (!without) {
            paragraphs.start(style);
        } else {
            paragraphs.startWithoutNumber(style);
        }
        bookmarks.named(xml, Bookmarks.heading(headings), () -> Paragraphs.words(xml, heading.text()));
        xml.end();
    }
}
