package org.verbatelier.ui;

import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.StripeLayout;

/**
 * Paints under the words of a row which codes lie on them, and at the left those that lie on the whole text; dashed when they
 * are only suggested.
 */
final class SpanStripes {

    private static final int LANES = 2;

    private final Palette palette;

    SpanStripes(Palette palette) {
        this.palette = palette;
    }

    /**
     * Paints.
     *
     * @param layout the text, as painted at {@code x}, {@code y}
     * @param text the whole text that marks refer to
     * @param thick thickness of a stripe
     */
    void paint(GC gc, TextLayout layout, int x, int y, String text, int height, List<Mark> marks,
            CodeColours colours, int thick) {
        int whole = 0;
        for (StripeLayout.Stripe stripe : StripeLayout.of(marks.stream().filter(m -> !isWhole(m, text)).toList())
                .stripes()) {
            gc.setBackground(colour(stripe.mark(), colours));
            under(gc, layout, x, y, stripe, RowTexts.shown(text), thick);
        }
        for (Mark mark : marks) {
            if (isWhole(mark, text) && whole < LANES) {
                gc.setBackground(colour(mark, colours));
                down(gc, x - (whole + 1) * (thick + 1), y, height, mark.isSuggestion(), thick);
                whole++;
            }
        }
    }

    private static boolean isWhole(Mark mark, String text) {
        return mark.span().start() == 0 && mark.span().end() == text.length();
    }

    private Color colour(Mark mark, CodeColours colours) {
        return palette.colour(palette.tone(colours.of(mark.code())).stripe());
    }

    private static void under(GC gc, TextLayout layout, int x, int y, StripeLayout.Stripe stripe, int shown,
            int thick) {
        int[] lines = layout.getLineOffsets();
        int start = stripe.mark().span().start();
        int end = Math.min(stripe.mark().span().end(), shown);
        for (int line = 0; line + 1 < lines.length; line++) {
            int from = Math.max(start, lines[line]);
            int to = Math.min(end, lines[line + 1]);
            if (from < to) {
                Rectangle bounds = layout.getLineBounds(line);
                int left = layout.getLocation(from, false).x;
                int right = layout.getLocation(to - 1, true).x;
                int below = y + bounds.y + bounds.height
                        + Math.min(stripe.lane(), LANES - 1) * (thick + 1);
                across(gc, x + left, below, right - left, stripe.mark().isSuggestion(), thick);
            }
        }
    }

    private static void across(GC gc, int x, int y, int width, boolean dashed, int thick) {
        int dash = dashed ? 3 * thick : Math.max(1, width);
        for (int at = 0; at < width; at += dash + 2 * thick) {
            gc.fillRectangle(x + at, y, Math.min(dash, width - at), thick);
        }
    }

    private static void down(GC gc, int x, int y, int height, boolean dashed, int thick) {
        int dash = dashed ? 3 * thick : Math.max(1, height);
        for (int at = 0; at < height; at += dash + 2 * thick) {
            gc.fillRectangle(x, y + at, thick, Math.min(dash, height - at));
        }
    }
}
