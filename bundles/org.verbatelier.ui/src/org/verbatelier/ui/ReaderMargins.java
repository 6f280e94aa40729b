package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.ReaderDocument;
import org.verbatelier.presentation.StripeLayout;

/** Stripes to the left of the words read, chips to the right. */
final class ReaderMargins {

    private static final int LANE = 6;
    private static final int CHIP_GAP = 4;
    private static final int PAD = 12;

    private final Reader reader;
    private final StyledText text;
    private final Palette palette;
    private final ChipPainter chips;
    private final List<Painted> painted = new ArrayList<>();

    private record Painted(Mark mark, Rectangle chip, Rectangle stripe) {}

    ReaderMargins(Reader reader, StyledText text, Palette palette, Fonts fonts) {
        this.reader = reader;
        this.text = text;
        this.palette = palette;
        this.chips = new ChipPainter(palette, fonts.small());
    }

    /** Room for stripes in some lanes. */
    int stripes(int lanes) {
        return lanes * LANE + (lanes > 0 ? 4 : 0);
    }

    /** Room for the widest chip. */
    int chips(List<Mark> marks) {
        GC gc = new GC(text);
        int widest = marks.stream().map(Mark::text).distinct().mapToInt(t -> chips.size(gc, t).x).max().orElse(0);
        gc.dispose();
        return widest == 0 ? PAD : widest + 2 * PAD;
    }

    /** The mark whose chip or stripe is at a place. */
    Optional<Mark> markAt(int x, int y) {
        return painted.stream().filter(p -> p.chip.contains(x, y) || p.stripe.contains(x, y)).map(Painted::mark)
                .findFirst();
    }

    void paint(Event event) {
        painted.clear();
        ReaderDocument document = reader.document();
        if (document.sections().isEmpty()) {
            return;
        }
        Rectangle area = text.getClientArea();
        int first = text.getOffsetAtLine(Math.max(0, text.getLineIndex(0)));
        int last = text.getOffsetAtLine(Math.max(0, text.getLineIndex(area.height)));
        int from = document.sectionAt(first).map(document.sections()::indexOf).orElse(0);
        int to = document.sectionAt(last).map(document.sections()::indexOf).orElse(0);
        int free = Integer.MIN_VALUE;
        for (int i = Math.max(0, from - 1); i <= Math.min(to + 1, document.sections().size() - 1); i++) {
            free = paintSection(event.gc, area, document.sections().get(i), free);
        }
    }

    private int paintSection(GC gc, Rectangle area, ReaderDocument.Section section, int free) {
        if (reader.document().sections().size() > 1
                && reader.desk().current().filter(e -> e.id().equals(section.entry().id())).isPresent()) {
            int top = text.getLocationAtOffset(section.heading()).y;
            gc.setBackground(palette.accent());
            gc.fillRectangle(0, top, 3, bottom(section.end()) - top);
        }
        int y = free;
        for (StripeLayout.Stripe stripe : reader.layout(section).stripes()) {
            Mark mark = stripe.mark();
            Rectangle line = stripe(section, stripe);
            Point size = chips.size(gc, mark.text());
            Rectangle chip = new Rectangle(area.width - text.getRightMargin() + PAD, Math.max(y, line.y), size.x,
                    size.y);
            y = chip.y + chip.height + CHIP_GAP;
            painted.add(new Painted(mark, chip, line));
            paint(gc, mark, line, chip);
        }
        return y;
    }

    private Rectangle stripe(ReaderDocument.Section section, StripeLayout.Stripe stripe) {
        int top = text.getLocationAtOffset(section.start() + stripe.mark().span().start()).y;
        int bottom = bottom(section.start() + Math.max(stripe.mark().span().start(), stripe.mark().span().end() - 1));
        int x = text.getLeftMargin() - 6 - (stripe.lane() + 1) * LANE;
        return new Rectangle(x, top, 4, Math.max(4, bottom - top));
    }

    private int bottom(int offset) {
        return text.getLocationAtOffset(offset).y + text.getLineHeight(offset);
    }

    private void paint(GC gc, Mark mark, Rectangle line, Rectangle chip) {
        var tone = palette.tone(reader.colours().of(mark.code()));
        gc.setForeground(palette.colour(tone.stripe()));
        gc.setBackground(palette.colour(tone.stripe()));
        if (mark.isSuggestion()) {
            gc.setLineStyle(SWT.LINE_DOT);
            gc.setLineWidth(2);
            gc.drawLine(line.x + 2, line.y + 1, line.x + 2, line.y + line.height - 1);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
        } else {
            gc.fillRoundRectangle(line.x, line.y, 4, line.height, 3, 3);
        }
        boolean focused = reader.desk().focus().filter(mark::isSame).isPresent();
        chips.paint(gc, chip, mark, reader.colours().of(mark.code()), focused, reader.desk().isJudged(mark));
    }
}
