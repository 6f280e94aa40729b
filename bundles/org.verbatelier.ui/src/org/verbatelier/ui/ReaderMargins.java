package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.core.Span;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.ReaderDocument;
import org.verbatelier.presentation.StripeLayout;
import org.verbatelier.presentation.reader.ChipShelves;

/** Stripes to the left of the words read, chips to the right; only those of the lines that can be seen are worked out. */
final class ReaderMargins {

    private static final int GAP = 3;
    private static final int MANY_LANES = 12;
    private static final int STEP = 50;

    private final Reader reader;
    private final StyledText text;
    private final Palette palette;
    private ChipPainter chips;
    private final Map<Mark, Lines> lines = new IdentityHashMap<>();
    private Geometry geometry;
    private Rectangle arranged = new Rectangle(0, 0, 0, 0);
    private int chipHeight;
    private int moreWidth;
    private int lane;

    /** From where to where the lines of a mark reach, below the top of the paragraphs it begins and ends in. */
    private record Lines(int top, int bottom) {}

    /**
     * A mark in the margins.
     *
     * @param mark the mark
     * @param bounds where its stripe or chip is, in the widget
     */
    record Placed(Mark mark, Rectangle bounds) {}

    /**
     * A chip that stands for others.
     *
     * @param marks those that found no room
     * @param bounds where it is, in the widget
     */
    record More(List<Mark> marks, Rectangle bounds) {}

    /** What is in the margins now; of lines that can be seen. */
    record Geometry(int top, Rectangle area, List<Placed> stripes, List<Placed> chips, List<More> more) {}

    ReaderMargins(Reader reader, StyledText text, Palette palette) {
        this.reader = reader;
        this.text = text;
        this.palette = palette;
    }

    /** Takes sizes from the reader's fonts and marks, and gives the margins their room. */
    void arrange() {
        chips = new ChipPainter(palette, reader.fonts().small());
        GC gc = new GC(text);
        int widest = reader.marks().texts().stream().mapToInt(t -> chips.size(gc, t).x).max().orElse(0);
        chipHeight = chips.size(gc, "M").y;
        moreWidth = chips.size(gc, "+999").x;
        gc.setFont(reader.fonts().text());
        int narrow = Math.max(1, gc.textExtent("il").x / 2);
        gc.dispose();
        int room = text.getClientArea().width;
        // no line has more signs than that; in steps, so that lanes do not change with every pixel of the width
        reader.marks().keepApart((room / narrow / STEP + 1) * STEP);
        int lanes = reader.marks().lanes();
        int em = Math.max(9, text.getLineHeight());
        lane = lanes <= MANY_LANES ? Math.max(5, em / 3) : 4;
        int pad = pad();
        int columns = reader.document().sections().size() > 1 && room > 6 * widest ? 2 : 1;
        int chipRoom = widest == 0 ? pad
                : Math.min(columns * (widest + GAP), Math.max(moreWidth, room * 2 / 5)) + 2 * pad;
        setMargins(pad + (lanes == 0 ? 0 : lanes * lane + GAP), pad, chipRoom);
        changed();
    }

    private void setMargins(int left, int pad, int right) {
        if (text.getLeftMargin() != left || text.getRightMargin() != right || text.getTopMargin() != pad) {
            text.setMargins(left, pad, right, pad); // lays out everything again
        }
    }

    private int pad() {
        return Math.max(8, text.getLineHeight() * 2 / 3);
    }

    /** Forgets what was worked out: marks, sizes or words are others now. */
    void changed() {
        geometry = null;
        lines.clear();
    }

    /** What is in the margins now. */
    Geometry geometry() {
        Rectangle area = text.getClientArea();
        if (!area.equals(arranged)) {
            arranged = area;
            changed();
        }
        if (geometry == null || geometry.top() != text.getTopPixel()) {
            geometry = new Geometry(text.getTopPixel(), area, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            if (!reader.document().sections().isEmpty()) {
                workOut(geometry);
            }
        }
        return geometry;
    }

    private void workOut(Geometry into) {
        int height = into.area().height;
        int firstLine = text.getLineIndex(0);
        int lastLine = text.getLineIndex(Math.max(0, height - 1));
        int from = text.getOffsetAtLine(firstLine);
        int to = lastLine + 1 < text.getLineCount() ? text.getOffsetAtLine(lastLine + 1) : text.getCharCount() + 1;
        ReaderDocument document = reader.document();
        Map<Integer, List<Placed>> beginning = new LinkedHashMap<>();
        for (int i = document.indexAt(from); i <= document.indexAt(to); i++) {
            ReaderDocument.Section section = document.sections().get(i);
            for (StripeLayout.Stripe stripe : reader.marks().of(section).stripes()) {
                Span seen = seen(section.entry().text(), stripe.mark().span());
                int start = section.start() + seen.start();
                int end = section.start() + seen.end();
                if (start < to && end > from) {
                    Placed placed = new Placed(stripe.mark(), stripe(stripe, start, end, from, to, height));
                    into.stripes().add(placed);
                    if (start >= from) {
                        beginning.computeIfAbsent(text.getLineAtOffset(start), l -> new ArrayList<>())
                                .add(placed);
                    }
                }
            }
        }
        beginning.forEach((line, marks) -> chips(line, marks, into));
    }

    /** The span without space and signs at its ends that leave nothing to be seen; they may be in another line. */
    private static Span seen(String words, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !isSeen(words.charAt(start))) {
            start++;
        }
        while (end > start && !isSeen(words.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : new Span(span.start(), Math.max(span.start() + 1, span.end()));
    }

    private static boolean isSeen(char sign) {
        return !Character.isWhitespace(sign) && Character.getType(sign) != Character.FORMAT;
    }

    /** A stripe beside its lines; where they reach beyond those from a place to another, it reaches out of the window. */
    private Rectangle stripe(StripeLayout.Stripe stripe, int start, int end, int from, int to, int height) {
        int top = -height;
        int bottom = 2 * height;
        if (start >= from && end <= to) {
            int first = text.getLinePixel(text.getLineAtOffset(start));
            int last = text.getLinePixel(text.getLineAtOffset(end - 1));
            // finding a place in a long paragraph is slow, so it is done once and not at each step of scrolling
            Lines known = lines.computeIfAbsent(stripe.mark(),
                    m -> new Lines(top(start, end) - first, bottom(start, end) - last));
            top = known.top() + first;
            bottom = known.bottom() + last;
        } else if (start >= from) {
            top = top(start, end);
        } else if (end <= to) {
            bottom = bottom(start, end);
            top = Math.min(top, bottom - 2);
        }
        int x = text.getLeftMargin() - GAP - (stripe.lane() + 1) * lane;
        return new Rectangle(x, top, Math.max(2, lane - 2), Math.max(2, bottom - top));
    }

    // of what is painted: the place of the caret may be in the line before or after
    private int top(int start, int end) {
        int line = text.getLineAtOffset(start);
        int stop = line + 1 < text.getLineCount() ? Math.min(end, text.getOffsetAtLine(line + 1)) : end;
        return text.getTextBounds(start, stop - 1).y;
    }

    private int bottom(int start, int end) {
        Rectangle painted = text.getTextBounds(Math.max(start, text.getOffsetAtLine(text.getLineAtOffset(end - 1))),
                end - 1);
        return painted.y + painted.height;
    }

    /** The chips of the marks that begin in a line of the widget, which is a paragraph of many lines for the eye. */
    private void chips(int line, List<Placed> marks, Geometry into) {
        GC gc = new GC(text);
        int left = into.area().width - text.getRightMargin() + pad();
        int width = Math.max(moreWidth, text.getRightMargin() - 2 * pad());
        List<ChipShelves.Chip> wanted = marks.stream().map(stripe -> new ChipShelves.Chip(stripe.bounds().y,
                Math.min(width, chips.size(gc, stripe.mark().text()).x))).toList();
        gc.dispose();
        ChipShelves shelves = ChipShelves.of(wanted,
                new ChipShelves.Column(width, chipHeight, GAP, limit(line, into.area().height), moreWidth));
        List<Mark> gathered = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            ChipShelves.Place place = shelves.places().get(i);
            if (place == null) {
                gathered.add(marks.get(i).mark());
            } else {
                into.chips().add(new Placed(marks.get(i).mark(), bounds(left, place)));
            }
        }
        if (shelves.more() != null) {
            into.more().add(new More(gathered, bounds(left, shelves.more())));
        }
    }

    private Rectangle bounds(int left, ChipShelves.Place place) {
        return new Rectangle(left + place.x(), place.y(), place.width(), chipHeight);
    }

    /** How far down chips may stand: to the next words that may have chips of their own. */
    private int limit(int line, int height) {
        int next = line + 1;
        if (next >= text.getLineCount() || text.getOffsetAtLine(next) >= text.getCharCount()) {
            return Math.max(height, text.getLinePixel(next));
        }
        int offset = text.getOffsetAtLine(next);
        boolean heading = reader.document().sectionAt(offset).filter(s -> offset < s.start()).isPresent();
        return text.getLinePixel(heading ? next + 1 : next);
    }

    /** The marks whose chip or stripe is at a place; several when a chip stands for them. */
    List<Mark> marksAt(int x, int y) {
        Geometry now = geometry();
        for (More more : now.more()) {
            if (more.bounds().contains(x, y)) {
                return more.marks();
            }
        }
        for (List<Placed> all : List.of(now.chips(), now.stripes())) {
            for (Placed placed : all) {
                if (placed.bounds().contains(x, y)) {
                    return List.of(placed.mark());
                }
            }
        }
        return List.of();
    }

    void paint(Event event) {
        if (chips == null || reader.document().sections().isEmpty()) {
            return;
        }
        GC gc = event.gc;
        Rectangle damaged = event.getBounds();
        paintPresent(gc);
        Geometry now = geometry();
        now.stripes().stream().filter(p -> p.bounds().intersects(damaged)).forEach(p -> stripe(gc, p));
        now.chips().stream().filter(p -> p.bounds().intersects(damaged)).forEach(p -> chips.paint(gc, p.bounds(),
                p.mark(), reader.colours().of(p.mark().code()), p.mark().isSame(reader.focus()),
                reader.desk().isJudged(p.mark())));
        now.more().stream().filter(m -> m.bounds().intersects(damaged))
                .forEach(m -> chips.paintPlain(gc, m.bounds(), "+" + m.marks().size()));
    }

    /** The verbatim the coder is at, where several are shown. */
    private void paintPresent(GC gc) {
        if (reader.document().sections().size() > 1) {
            reader.desk().current().flatMap(entry -> reader.document().section(entry.id())).ifPresent(section -> {
                int first = text.getLineAtOffset(section.heading());
                int last = text.getLineAtOffset(section.end());
                int height = text.getClientArea().height;
                if (first <= text.getLineIndex(height) && last >= text.getLineIndex(0)) {
                    int top = first < text.getLineIndex(0) ? 0 : text.getLinePixel(first);
                    int bottom = last > text.getLineIndex(height) ? height : text.getLinePixel(last + 1);
                    gc.setBackground(palette.accent());
                    gc.fillRectangle(0, top, 3, bottom - top);
                }
            });
        }
    }

    private void stripe(GC gc, Placed placed) {
        Rectangle line = placed.bounds();
        var tone = palette.tone(reader.colours().of(placed.mark().code()));
        gc.setAntialias(SWT.ON);
        gc.setForeground(palette.colour(tone.stripe()));
        gc.setBackground(palette.colour(tone.stripe()));
        if (placed.mark().isSuggestion()) {
            gc.setLineStyle(SWT.LINE_DOT);
            gc.setLineWidth(2);
            gc.drawLine(line.x + 1, line.y + 1, line.x + 1, line.y + line.height - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
        } else {
            gc.fillRoundRectangle(line.x, line.y, line.width, line.height, 3, 3);
        }
        if (placed.mark().memo() != null) { // a dot on a ground of its own says that there is a note
            int size = line.width + 3;
            gc.setBackground(palette.background());
            gc.fillOval(line.x - 2, line.y - 1, size, size);
            gc.drawOval(line.x - 2, line.y - 1, size, size);
        }
    }
}
