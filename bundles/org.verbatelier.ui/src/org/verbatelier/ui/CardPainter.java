package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/** Measures and paints the cards and columns of a planning board. */
final class CardPainter {

    private static final int ARC = 6;

    private final Palette palette;
    private final Fonts fonts;
    private final TextLayout words;
    private final int line;
    private final int small;
    private final int unit;

    CardPainter(Control control, Palette palette) {
        this.palette = palette;
        this.fonts = Fonts.of(control);
        this.words = new TextLayout(control.getDisplay());
        control.addDisposeListener(e -> words.dispose());
        this.line = Fonts.line(control);
        this.unit = Math.max(6, line / 2);
        GC gc = new GC(control);
        gc.setFont(fonts.small());
        this.small = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** Half the height of a line: what distances are made of, so that they grow with the text. */
    int unit() {
        return unit;
    }

    int headHeight(CardBoard.Column column, int width) {
        return unit + prepare(column.title(), width - 2 * unit, true) + small;
    }

    int height(CardBoard.Card card, int width) {
        return unit + small + prepare(card.title(), inner(width), false) + small * lines(card).size() + unit;
    }

    private int inner(int width) {
        return width - 2 * unit;
    }

    private int prepare(String text, int width, boolean bold) {
        words.setFont(bold ? fonts.bold() : fonts.text());
        words.setWidth(Math.max(1, width));
        words.setText(text.isEmpty() ? " " : text);
        return words.getBounds().height;
    }

    private static List<String> lines(CardBoard.Card card) {
        List<String> lines = new ArrayList<>(card.notes());
        if (card.warning() != null) {
            lines.add("\u26a0 " + card.warning());
        }
        return lines;
    }

    /** All that a card says; some of it may be too long for its column. */
    String tip(CardBoard.Card card) {
        List<String> all = new ArrayList<>(List.of(card.head(), card.title()));
        all.addAll(lines(card));
        return String.join("\n", all);
    }

    void paintColumn(GC gc, Rectangle bounds, CardBoard.Column column, boolean target, boolean focused) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.header());
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        if (target || focused) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.setLineStyle(target ? SWT.LINE_SOLID : SWT.LINE_DOT);
            gc.drawRoundRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3, ARC, ARC);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
        }
        int height = prepare(column.title(), bounds.width - 2 * unit, true);
        gc.setForeground(palette.text());
        words.draw(gc, bounds.x + unit, bounds.y + unit / 2);
        gc.setFont(fonts.small());
        gc.setForeground(palette.dimmed());
        gc.drawText(shortened(gc, column.note(), bounds.width - 2 * unit), bounds.x + unit,
                bounds.y + unit / 2 + height, SWT.DRAW_TRANSPARENT);
    }

    void paintCard(GC gc, Rectangle bounds, CardBoard.Card card, boolean current, boolean focused) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(current ? palette.selection(focused) : palette.background());
        gc.fillRoundRectangle(bounds.x, bounds.y, bounds.width, bounds.height, ARC, ARC);
        gc.setForeground(current && focused ? palette.accent() : palette.line());
        gc.setLineWidth(current ? 2 : 1);
        gc.drawRoundRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1, ARC, ARC);
        gc.setLineWidth(1);
        int x = bounds.x + unit;
        int y = bounds.y + unit / 2;
        int width = inner(bounds.width);
        gc.setFont(fonts.small());
        gc.setForeground(palette.dimmed());
        gc.drawText(shortened(gc, card.head(), width), x, y, SWT.DRAW_TRANSPARENT);
        y += small;
        int height = prepare(card.title(), width, false);
        gc.setForeground(palette.text());
        words.draw(gc, x, y);
        y += height;
        for (String note : lines(card)) {
            boolean warns = note.startsWith("\u26a0");
            gc.setFont(warns ? fonts.smallBold() : fonts.small());
            gc.setForeground(warns ? palette.text() : palette.dimmed());
            gc.drawText(shortened(gc, note, width), x, y, SWT.DRAW_TRANSPARENT);
            y += small;
        }
    }

    private static String shortened(GC gc, String text, int width) {
        String shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            int cut = shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1);
            shown = shown.substring(0, cut).stripTrailing() + "…";
        }
        return shown;
    }
}
