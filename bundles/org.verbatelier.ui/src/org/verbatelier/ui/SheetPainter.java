package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.imports.CellText;
import org.verbatelier.presentation.imports.Sheet;
import org.verbatelier.presentation.imports.SheetHead;
import org.verbatelier.presentation.imports.SheetHead.ColumnMark;

/** Paints the preview of a table: heads of three lines (name, role, what becomes of it) above rows of one line. */
final class SheetPainter {

    /** How much of a cell is ever measured or painted, in UTF-16 units. */
    static final int SHOWN = 200;
    private static final int PAD = 7;
    private static final int ICON = 16;
    private static final int NARROWEST = 110;
    private static final int WIDEST = 360;
    private static final Rgb WARNING = Rgb.parse("#d08700");

    private final Palette palette;
    private final Fonts fonts;
    private final Icons icons;

    SheetPainter(Palette palette, Fonts fonts, Icons icons) {
        this.palette = palette;
        this.fonts = fonts;
        this.icons = icons;
    }

    /** Height of a row of cells in pixels. */
    int rowHeight(GC gc) {
        gc.setFont(fonts.text());
        return gc.textExtent("Éy").y + 6;
    }

    /** Height of the heads in pixels. */
    int headHeight(GC gc) {
        return 3 * (Math.max(ICON, gc.textExtent("Éy").y) + 3) + 8;
    }

    /** Width of the column of row numbers in pixels. */
    int gutter() {
        return 44;
    }

    /** The width a column needs, in pixels. */
    int width(GC gc, Sheet sheet, int column) {
        SheetHead head = sheet.heads().get(column);
        gc.setFont(fonts.bold());
        int width = gc.textExtent(CellText.oneLine(head.name(), 60)).x;
        gc.setFont(fonts.text());
        width = Math.max(width, ICON + 4 + gc.textExtent(Labels.of(head.role()) + " \u25BE").x);
        width = Math.max(width, ICON + 4 + gc.textExtent(Labels.of(head)).x);
        for (int row = 0; row < sheet.rows().size(); row++) {
            width = Math.max(width, gc.textExtent(CellText.oneLine(sheet.cell(row, column), 60)).x);
        }
        return Math.clamp(width + 2 * PAD, NARROWEST, WIDEST);
    }

    /** Paints the head of a column. */
    void head(GC gc, Rectangle at, SheetHead head, boolean chosen, boolean focused, boolean hovered) {
        gc.setBackground(chosen ? palette.selection(focused) : hovered ? palette.line() : palette.header());
        gc.fillRectangle(at);
        gc.setBackground(palette.colour(band(head)));
        gc.fillRectangle(at.x, at.y, at.width, 3);
        int line = (at.height - 8) / 3;
        int y = at.y + 5;
        gc.setFont(fonts.bold());
        gc.setForeground(head.isImported() ? palette.text() : palette.dimmed());
        gc.drawText(fit(gc, CellText.oneLine(head.name(), 80), at.width - 2 * PAD), at.x + PAD, y,
                SWT.DRAW_TRANSPARENT);
        gc.setFont(fonts.text());
        y += line;
        gc.drawImage(icons.get(Icons.nameOf(head.role())), at.x + PAD, y);
        gc.drawText(fit(gc, Labels.of(head.role()) + " \u25BE", at.width - 2 * PAD - ICON - 4),
                at.x + PAD + ICON + 4, y, SWT.DRAW_TRANSPARENT);
        y += line;
        gc.drawImage(icons.of(head.mark()), at.x + PAD, y);
        gc.drawText(fit(gc, Labels.of(head), at.width - 2 * PAD - ICON - 4), at.x + PAD + ICON + 4, y,
                SWT.DRAW_TRANSPARENT);
        if (chosen && focused) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(at.x + 1, at.y + 1, at.width - 3, at.height - 3);
            gc.setLineWidth(1);
        }
        rule(gc, at);
    }

    private Rgb band(SheetHead head) {
        return head.mark() == ColumnMark.TAKEN ? rgb(palette.accent().getRGB())
                : head.isImported()
                        || head.mark() == ColumnMark.PERSONAL ? WARNING : rgb(palette.dimmed().getRGB());
    }

    private static Rgb rgb(org.eclipse.swt.graphics.RGB colour) {
        return new Rgb(colour.red, colour.green, colour.blue);
    }

    /** Paints a cell; {@code refused} when its row would be. */
    void cell(GC gc, Rectangle at, String text, boolean imported, boolean chosen, boolean refused) {
        gc.setBackground(chosen ? palette.selection(false) : imported ? palette.background() : palette.header());
        gc.fillRectangle(at);
        gc.setFont(fonts.text());
        gc.setForeground(imported && !refused ? palette.text() : palette.dimmed());
        gc.drawText(fit(gc, CellText.oneLine(text, SHOWN), at.width - 2 * PAD), at.x + PAD, at.y + 3,
                SWT.DRAW_TRANSPARENT);
        rule(gc, at);
    }

    /** Paints the number of a row, with a sign when it would be refused. */
    void number(GC gc, Rectangle at, int row, boolean refused, boolean chosen) {
        gc.setBackground(chosen ? palette.selection(true) : palette.header());
        gc.fillRectangle(at);
        gc.setFont(fonts.text());
        gc.setForeground(palette.dimmed());
        String text = String.valueOf(row + 1);
        Point extent = gc.textExtent(text);
        gc.drawText(text, at.x + at.width - extent.x - 5, at.y + 3, SWT.DRAW_TRANSPARENT);
        if (refused) {
            gc.drawImage(icons.get("circle-x"), at.x + 3, at.y + (at.height - ICON) / 2);
        }
        rule(gc, at);
    }

    private void rule(GC gc, Rectangle at) {
        gc.setForeground(palette.line());
        gc.drawLine(at.x, at.y + at.height - 1, at.x + at.width, at.y + at.height - 1);
        gc.drawLine(at.x + at.width - 1, at.y, at.x + at.width - 1, at.y + at.height);
    }

    /** As much of a text as there is room for. */
    private static String fit(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + "\u2026").x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
        return text.substring(0, end) + "\u2026";
    }
}
