package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.Tone;

/**
 * Paints a code as a chip: identifier with sign and severity in words, dashed when it is only suggested, ringed when the next
 * key acts upon it.
 */
public final class ChipPainter {

    private static final int PAD_X = 7;
    private static final int PAD_Y = 2;
    private static final int ARC = 9;

    private final Palette palette;
    private final Font font;

    public ChipPainter(Palette palette, Font font) {
        this.palette = palette;
        this.font = font;
    }

    /** The size of a chip in pixels. */
    public Point size(GC gc, String text) {
        gc.setFont(font);
        Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        return new Point(extent.x + 2 * PAD_X, extent.y + 2 * PAD_Y);
    }

    /** Paints a chip that stands for no code. */
    void paintPlain(GC gc, Rectangle bounds, String text) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.header());
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        gc.setForeground(palette.dimmed());
        gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        gc.setFont(font);
        gc.setForeground(palette.text());
        gc.drawText(text, bounds.x + PAD_X, bounds.y + PAD_Y, SWT.DRAW_TRANSPARENT);
    }

    /** Paints a mark; {@code focused} draws a ring, {@code judged} underlines what a judgement would change. */
    public void paint(GC gc, Rectangle bounds, Mark mark, Rgb colour, boolean focused, boolean judged) {
        Tone tone = palette.tone(colour);
        gc.setAntialias(SWT.ON);
        if (!mark.isSuggestion()) {
            gc.setBackground(palette.colour(tone.fill()));
            gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        }
        gc.setForeground(palette.colour(tone.stripe()));
        gc.setLineStyle(mark.isSuggestion() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (focused) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(bounds.x - 2, bounds.y - 2, bounds.width + 3, bounds.height + 3, ARC + 3, ARC + 3);
            gc.setLineWidth(1);
        }
        gc.setFont(font);
        gc.setForeground(palette.colour(tone.text()));
        gc.drawText(fitted(gc, mark.text(), bounds.width - 2 * PAD_X), bounds.x + PAD_X, bounds.y + PAD_Y,
                SWT.DRAW_TRANSPARENT);
        if (judged) {
            int y = bounds.y + bounds.height - 3;
            gc.drawLine(bounds.x + PAD_X, y, bounds.x + bounds.width - PAD_X - 1, y);
        }
    }

    /** The text, shortened where there is less room. */
    private static String fitted(GC gc, String text, int width) {
        String fitted = text;
        for (int length = text.length() - 1; length > 0
                && gc.textExtent(fitted, SWT.DRAW_TRANSPARENT).x > width; length--) {
            fitted = text.substring(0, length) + "…";
        }
        return fitted;
    }
}
