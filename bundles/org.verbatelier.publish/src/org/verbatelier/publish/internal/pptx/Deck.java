package org.verbatelier.publish.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Typography;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;
import org.verbatelier.publish.internal.Words;
import org.verbatelier.publish.internal.pptx.Slide.Box;

/**
 * Shares the blocks of a document among slides. Headings make the slides: one of level 1 a section, one of level 2 a
 * slide, one of level 3 a strong line; a chart has a slide of its own; what does not fit goes on to the next slide under
 * the same title.
 */
final class Deck {

    private static final double GAP = 10;
    private static final String MUTED = "54606E";
    private static final String SOFT = "F2F5F8";
    private static final double FIGURES = 92;

    private final Document document;
    private final Typography typography;
    private final ResourceBundle words;
    private final Box area;
    private final List<Slide> slides = new ArrayList<>();
    private final List<Text> pending = new ArrayList<>();
    private String section = "";
    private String sectionTitle = "";
    private String title = "";
    private boolean open;
    private double top;

    /** {@code area} is where slides have room for content. */
    Deck(Document document, Box area, ResourceBundle words) {
        this.document = document;
        this.typography = new Typography(document.metadata().locale());
        this.words = words;
        this.area = area;
        this.title = document.metadata().title();
    }

    /** The slides after the title slide. */
    List<Slide> slides() {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
        }
        flush();
        return slides;
    }

    private void block(Block block, Block next) {
        switch (block) {
            case Heading heading -> heading(heading, next);
            case Paragraph paragraph -> text(Text.body(paragraph.runs()));
            case BulletList list -> list.items().forEach(item -> text(Text.item(item.runs())));
            case Quote quote -> aside(List.of(
                    new Text(List.of(new Run(typography.quoted(quote.text()), Run.Style.EMPHASIS)), Text.BODY, "",
                            false,
                            0),
                    Text.of(quote.attribution(), 12, MUTED)), "", "9DC0DB");
            case Notice notice -> aside(
                    List.of(new Text(List.of(Run.strong(notice.title() + " "), Run.of(notice.text())), 14, "", false,
                            0)),
                    "FDF5E4", "8A5A00");
            case KeyFigures figures -> figures(figures);
            case Table table -> new TableSlides(this, area).table(table);
            case Figure figure -> figure(figure.chart());
            case TraceIndex index -> new TableSlides(this, area).index(index, words);
            case PageBreak pageBreak -> {
                flush();
                open = false;
            }
        }
    }

    private void heading(Heading heading, Block next) {
        if (heading.level() == 3) {
            text(Text.strong(heading.text(), Text.BODY));
            return;
        }
        flush();
        open = false;
        title = heading.text();
        if (heading.level() == 1) {
            section = "";
            if (next == null || next instanceof Heading below && below.level() <= 2) {
                slides.add(new Slide(Slide.Kind.SECTION, heading.text(), ""));
            }
            sectionTitle = heading.text();
        } else {
            section = sectionTitle;
        }
    }

    /** Words that share a box with those before and after. */
    private void text(Text text) {
        double height = text.height(area.width());
        if (open && top + pendingHeight() + height > bottom() && !pending.isEmpty()) {
            flush();
            open = false;
        }
        pending.add(text);
    }

    private double pendingHeight() {
        return pending.stream().mapToDouble(text -> text.height(area.width())).sum();
    }

    /** Prints the words that wait for a box. */
    private void flush() {
        if (!pending.isEmpty()) {
            List<Text> texts = List.copyOf(pending);
            pending.clear();
            double height = texts.stream().mapToDouble(text -> text.height(area.width())).sum();
            add(new Slide.Words(room(height), texts, "", "", 0), height);
        }
    }

    private void aside(List<Text> texts, String ground, String bar) {
        flush();
        double inset = 12;
        double height = texts.stream().mapToDouble(text -> text.height(area.width() - 2 * inset)).sum() + 8;
        add(new Slide.Words(room(height), texts, ground, bar, inset), height);
    }

    private void figures(KeyFigures figures) {
        flush();
        Box box = room(FIGURES);
        int count = figures.figures().size();
        double width = (area.width() - (count - 1) * GAP) / count;
        for (int i = 0; i < count; i++) {
            KeyFigures.Figure figure = figures.figures().get(i);
            List<Text> texts = new ArrayList<>(List.of(
                    new Text(List.of(Run.strong(figure.value())), 26, "accent1", false, 0),
                    Text.of(figure.label(), 13, "")));
            if (!figure.detail().isEmpty()) {
                texts.add(Text.of(figure.detail(), 11, MUTED));
            }
            current().pieces().add(new Slide.Words(
                    new Box(area.x() + i * (width + GAP), box.y(), width, FIGURES), texts, SOFT, "", 10));
        }
        top += FIGURES + GAP;
    }

    private void figure(Chart chart) {
        if (chart instanceof HeatMap map) {
            new TableSlides(this, area).heat(map);
            return;
        }
        List<Text> captions = withHeading(Text.strong(chart.title(), 14));
        Text note = Text.of(chart.note(), 11, MUTED);
        double captionHeight = captions.stream().mapToDouble(text -> text.height(area.width())).sum();
        double noteHeight = chart.note().isEmpty() ? 0 : note.height(area.width());
        begin();
        Box box = room(area.height());
        add(new Slide.Words(new Box(box.x(), box.y(), box.width(), captionHeight), captions, "", "", 0), 0);
        double height = area.height() - captionHeight - noteHeight - GAP;
        add(new Slide.Drawing(new Box(box.x(), box.y() + captionHeight, box.width(), height), chart), 0);
        if (noteHeight > 0) {
            add(new Slide.Words(new Box(box.x(), area.y() + area.height() - noteHeight, box.width(), noteHeight),
                    List.of(note), "", "", 0), 0);
        }
        open = false;
    }

    /** Room of a height on this slide or the next one. */
    Box room(double height) {
        if (!open || top + height > bottom() && top > area.y()) {
            next();
        }
        return new Box(area.x(), top, area.width(), Math.min(height, bottom() - top));
    }

    /** Whether there is a slide to go on with. */
    boolean isOpen() {
        return open;
    }

    /** How much room is left on the slide. */
    double left() {
        return open ? bottom() - top : area.height();
    }

    /** A caption after the heading of level 3 that would otherwise stay behind, once all other words are printed. */
    List<Text> withHeading(Text caption) {
        Text heading = pending.isEmpty() || !pending.get(pending.size() - 1).heading() ? null
                : pending.remove(pending.size() - 1);
        flush();
        return heading == null ? List.of(caption) : List.of(heading, caption);
    }

    /** Begins a slide for something else under the same title. */
    void begin() {
        slides.add(new Slide(Slide.Kind.CONTENT, title, section));
        open = true;
        top = area.y();
    }

    /** Puts something on the slide and leaves room below. */
    void add(Slide.Piece piece, double height) {
        current().pieces().add(piece);
        top += height == 0 ? 0 : height + GAP;
    }

    private Slide current() {
        return slides.get(slides.size() - 1);
    }

    /** Goes on with the same thing on another slide. */
    void next() {
        Slide last = slides.isEmpty() ? null : current();
        boolean again = last != null && last.kind() == Slide.Kind.CONTENT
                && (last.title().equals(title) || last.title().equals(more())) && last.kicker().equals(section);
        slides.add(new Slide(Slide.Kind.CONTENT, again ? more() : title, section));
        open = true;
        top = area.y();
    }

    private String more() {
        return Words.format(words, typography, "slide.more", title);
    }

    private double bottom() {
        return area.y() + area.height();
    }
}
