package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.presentation.workshop.WallCard;
import org.verbatelier.presentation.workshop.WallGroup;

/** Measures and paints the cards and columns of a wall, large enough to be read across a room. */
final class WallPainter {

    private static final int LARGE = 140;
    private static final int ARC = 10;

    private final Palette palette;
    private final Fonts fonts;
    private final Fonts large;
    private final TextLayout words;
    private final int line;
    private final int title;
    private final int unit;

    /** How a card is to look. */
    record CardLook(boolean current, boolean chosen, boolean focused) {}

    WallPainter(Control control, Palette palette) {
        this.palette = palette;
        this.fonts = Fonts.of(control);
        this.large = Fonts.of(control, LARGE);
        this.words = new TextLayout(control.getDisplay());
        this.words.setFont(large.text());
        control.addDisposeListener(e -> words.dispose());
        this.line = Fonts.line(control);
        this.unit = Math.max(6, line / 2);
        GC gc = new GC(control);
        gc.setFont(large.bold());
        this.title = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** Half the height of a line: what distances are made of, so that they grow with the text. */
    int unit() {
        return unit;
    }

    int headHeight() {
        return unit + title + line;
    }

    int height(WallCard card, int width) {
        prepare(card, width);
        return words.getBounds().height + 2 * unit + unit / 2 + line;
    }

    private void prepare(WallCard card, int width) {
        words.setWidth(Math.max(1, width - 3 * unit));
        words.setText(card.isWithheld() ? Messages.get("wall.withheld") : Messages.get("wall.quote", card.words()));
    }

    void paintColumn(GC gc, Rectangle bounds, WallGroup group, boolean target) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.header());
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        if (target) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
            gc.setLineWidth(1);
        }
        String name = group == null ? Messages.get("wall.newGroup")
                : group.isUnsorted() ? Messages.get("wall.unsorted") : group.name();
        gc.setForeground(group == null || group.isUnsorted() ? palette.dimmed() : palette.text());
        gc.setFont(large.bold());
        gc.drawText(shortened(gc, name, bounds.width - 2 * unit), bounds.x + unit, bounds.y + unit / 2,
                SWT.DRAW_TRANSPARENT);
        gc.setFont(fonts.text());
        gc.setForeground(palette.dimmed());
        gc.drawText(group == null ? Messages.get("wall.newGroup.hint") : Labels.of(group), bounds.x + unit,
                bounds.y + unit / 2 + title, SWT.DRAW_TRANSPARENT);
    }

    private static String shortened(GC gc, String text, int width) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            int cut = shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1);
            shown = shown.substring(0, cut).stripTrailing() + "…";
        }
        return shown;
    }

    void paintCard(GC gc, Rectangle bounds, WallCard card, CardLook look) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(look.chosen() ? palette.selection(true) : palette.background());
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        gc.setForeground(look.current() && look.focused() ? palette.accent() : palette.dimmed());
        gc.setLineWidth(look.current() ? 3 : 1);
        gc.setLineStyle(card.isTenant() ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        prepare(card, bounds.width);
        gc.setForeground(card.isWithheld() ? palette.dimmed() : palette.text());
        words.draw(gc, bounds.x + 3 * unit / 2, bounds.y + unit);
        int y = bounds.y + bounds.height - line - unit / 2;
        gc.setFont(fonts.text());
        gc.setForeground(palette.dimmed());
        gc.drawText(Labels.speaker(card), bounds.x + 3 * unit / 2, y, SWT.DRAW_TRANSPARENT);
        if (card.data().votes() > 0) {
            gc.setFont(fonts.bold());
            gc.setForeground(palette.text());
            String votes = Messages.get("wall.votes", card.data().votes());
            Point extent = gc.textExtent(votes);
            gc.drawText(votes, bounds.x + bounds.width - 3 * unit / 2 - extent.x, y, SWT.DRAW_TRANSPARENT);
        }
    }
}
