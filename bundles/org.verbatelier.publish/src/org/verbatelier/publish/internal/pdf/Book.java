package org.verbatelier.publish.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.ChartDrawing;
import org.verbatelier.chart.ChartLayout;
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
import org.verbatelier.publish.internal.pdf.Prose.Look;

/** Prints the blocks of a document on pages. */
final class Book {

    /** The colours of a document, as {@code 0xRRGGBB}. */
    record Colours(int text, int muted, int accent, int rule, int soft) {

        static Colours of(String accent) {
            return new Colours(0x1D2530, 0x54606E, Integer.parseInt(accent, 16), 0xD5DBE2, 0xF2F5F8);
        }
    }

    /** A heading where it came to stand. */
    record Place(Heading heading, String number, int page, PDPageXYZDestination destination) {}

    private static final double INDENT = 12;
    private static final int NOTICE = 0x8A5A00;
    private static final int NOTICE_GROUND = 0xFDF5E4;
    private static final int QUOTE = 0x9DC0DB;

    private final Document document;
    private final Canvas canvas;
    private final Colours colours;
    private final Prose prose;
    private final Typography typography;
    private final ResourceBundle words;
    private final Map<String, PDPageXYZDestination> index = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private int section;
    private int subsection;

    Book(Document document, Canvas canvas, Colours colours) {
        this.document = document;
        this.canvas = canvas;
        this.colours = colours;
        this.typography = new Typography(document.metadata().locale());
        this.words = Words.of(document.metadata().locale());
        document.blocks().stream().filter(TraceIndex.class::isInstance).map(TraceIndex.class::cast)
                .flatMap(block -> block.entries().stream()).forEach(entry -> index.put(entry.id(), null));
        this.prose = new Prose(canvas, colours, index.keySet());
    }

    /** Prints everything; {@code pages} gives the page of each heading, from a former printing. */
    void print(List<Place> pages) throws IOException {
        titles(document.metadata());
        if (document.metadata().layout().hasContents()) {
            contents(pages);
        }
        for (Block block : document.blocks()) {
            block(block);
        }
    }

    /** Headings where they came to stand. */
    List<Place> places() {
        return places;
    }

    /** Where each identifier of the index stands. */
    Map<String, PDPageXYZDestination> index() {
        return index;
    }

    private void titles(Metadata metadata) throws IOException {
        boolean letter = metadata.layout() == Layout.LETTER;
        prose.paragraph("P", metadata.organisation(), new Look(12, true, colours.accent(), 0, 2));
        if (letter) {
            String date = typography.date(metadata.date());
            canvas.down(24);
            canvas.tags().start("P");
            canvas.mark("P");
            double width = canvas.fonts().width(date, Fonts.Face.REGULAR, 10.5);
            canvas.words(date, Fonts.Face.REGULAR, 10.5, colours.text(), Canvas.MARGIN + canvas.width() - width,
                    canvas.y());
            canvas.endMark();
            canvas.tags().end();
            canvas.down(24);
        }
        prose.paragraph("Title", metadata.title(), new Look(letter ? 18 : 24, true, colours.accent(), 0, 3));
        prose.paragraph("P", metadata.subtitle(), new Look(letter ? 12 : 14, false, colours.text(), 0, 3));
        if (!letter) {
            prose.paragraph("P", typography.date(metadata.date()), new Look(10.5, false, colours.muted(), 0, 6));
            canvas.decorate();
            canvas.rectangle(Canvas.MARGIN, canvas.y(), canvas.width(), 2, colours.accent());
            canvas.endMark();
        }
        canvas.down(14);
    }

    private void contents(List<Place> pages) throws IOException {
        List<Heading> entries = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .filter(heading -> heading.level() == 1).toList();
        if (entries.isEmpty()) {
            return;
        }
        prose.paragraph("P", words.getString("contents"), new Look(11, true, colours.accent(), 0, 3));
        canvas.tags().start("TOC");
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            Place place = pages.stream().filter(candidate -> candidate.heading().level() == 1).skip(number).findFirst()
                    .orElse(null);
            prose.contents((i + 1) + ".\u00a0" + entries.get(i).text(), place == null ? "" : "" + place.page(),
                    "h1-" + (i + 1));
        }
        canvas.tags().end();
        canvas.down(10);
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> prose.paragraph("P", paragraph.runs(), prose.body());
            case BulletList list -> prose.bullets(list.items());
            case Table table -> table(table, 9.5);
            case Figure figure -> figure(figure.chart());
            case Quote quote -> prose.aside("BlockQuote",
                    List.of(new Run(typography.quoted(quote.text()), Run.Style.EMPHASIS)), quote.attribution(), QUOTE,
                    -1);
            case KeyFigures figures -> figures(figures);
            case Notice notice -> prose.aside("Note",
                    List.of(Run.strong(notice.title() + " "), Run.of(notice.text())), "", NOTICE, NOTICE_GROUND);
            case TraceIndex traces -> traces(traces);
            case PageBreak pageBreak -> canvas.turn(pageBreak.wide());
        }
    }

    private void heading(Heading heading) throws IOException {
        Look look = switch (heading.level()) {
            case 1 -> new Look(16, true, colours.accent(), 18, 7);
            case 2 -> new Look(12.5, true, colours.accent(), 12, 4);
            default -> new Look(11, true, colours.accent(), 9, 3);
        };
        // a heading stays with at least what follows it: a caption with its header and two rows, or a few lines
        canvas.ensure(look.before() + look.size() * 1.3 + look.after() + 90);
        String number = number(heading);
        if (canvas.y() > Canvas.MARGIN) {
            canvas.down(look.before());
        }
        places.add(new Place(heading, number, canvas.number(), canvas.here()));
        prose.paragraph("H" + heading.level(), number + heading.text(),
                new Look(look.size(), true, look.colour(), 0, look.after()));
    }

    private String number(Heading heading) {
        if (!document.metadata().layout().isNumbered() || heading.level() == 3) {
            return "";
        }
        if (heading.level() == 1) {
            section++;
            subsection = 0;
            return section + ".\u00a0\u00a0";
        }
        subsection++;
        return section + "." + subsection + "\u00a0\u00a0";
    }

    private void table(Table table, double size) throws IOException {
        double type = table.columns().size() > 8 ? size - 1.5 : size;
        Tables tables = new Tables(canvas, index.keySet(), colours, type);
        canvas.ensure(26 + tables.needs(table));
        prose.paragraph("Caption", table.caption(), new Look(10.5, true, colours.text(), 6, 4));
        tables.print(table);
        canvas.down(3);
        prose.paragraph("P", table.note(), new Look(9, false, colours.muted(), 0, 0));
        canvas.down(9);
    }

    private void figure(Chart chart) throws IOException {
        ChartDrawing drawing = ChartLayout.of(chart, canvas.width(), canvas.fonts().measurer());
        double around = 24 + (chart.note().isEmpty() ? 0 : 26);
        double scale = Math.min(1, Math.min(canvas.width() / drawing.width(),
                (canvas.height() - around) / drawing.height()));
        canvas.ensure(drawing.height() * scale + around);
        prose.paragraph("Caption", chart.title(), new Look(10.5, true, colours.text(), 6, 4));
        PDStructureElement element = canvas.tags().start("Figure");
        element.setAlternateDescription(chart.description());
        canvas.mark("Figure");
        new ChartPainter(canvas, Canvas.MARGIN, canvas.y(), scale).paint(drawing);
        canvas.endMark();
        canvas.tags().end();
        canvas.down(drawing.height() * scale + 4);
        prose.paragraph("P", chart.note(), new Look(9, false, colours.muted(), 0, 0));
        canvas.down(9);
    }

    private void figures(KeyFigures figures) throws IOException {
        int count = figures.figures().size();
        double gap = 8;
        double width = (canvas.width() - gap * (count - 1)) / count;
        List<Prose.Box> boxes = new ArrayList<>();
        for (KeyFigures.Figure figure : figures.figures()) {
            boxes.add(new Prose.Box(List.of(figure.value(), figure.label(), figure.detail())));
        }
        prose.boxes(boxes, width, gap);
    }

    private void traces(TraceIndex traces) throws IOException {
        canvas.ensure(80);
        prose.paragraph("Caption", traces.title(), new Look(10.5, true, colours.text(), 6, 4));
        for (TraceIndex.Entry entry : traces.entries()) {
            String passages = String.join(", ", entry.passages());
            prose.entry(entry.id(), entry.label(), passages, INDENT * 3, index);
        }
        canvas.down(3);
        prose.paragraph("P", traces.note(), new Look(9, false, colours.muted(), 0, 0));
        canvas.down(9);
    }
}
