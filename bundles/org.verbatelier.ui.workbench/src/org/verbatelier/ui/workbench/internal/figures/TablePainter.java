package org.verbatelier.ui.workbench.internal.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.figures.FigureTable;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Look;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Palette;

/** Paints the cells of a figure's table. Meaning is never told by colour alone: signs and hatching say it too. */
final class TablePainter {

    private static final int MEASURED_ROWS = 300;
    private static final Rgb HIGHER = Rgb.parse("#c2410c");
    private static final Rgb LOWER = Rgb.parse("#0f766e");

    private final Palette palette;
    private final Fonts fonts;
    private final int line;
    private final int pad;

    TablePainter(Control control, Palette palette) {
        this.palette = palette;
        fonts = Fonts.of(control);
        line = Fonts.line(control);
        pad = Math.max(6, line / 2);
    }

    int rowHeight() {
        return line + Math.max(6, line / 3);
    }

    int headHeight() {
        return line + Math.max(10, line / 2);
    }

    /** The width a column needs, in pixels. */
    int width(GC gc, FigureTable table, int column) {
        gc.setFont(fonts.bold());
        int width = gc.textExtent(table.columns().get(column).title()).x + line;
        int row = 0;
        for (FigureTable.Row each : table.rows()) {
            if (row++ > MEASURED_ROWS) {
                break;
            }
            gc.setFont(isStrong(each, each.cells().get(column)) ? fonts.bold() : fonts.text());
            int indent = column == 0 ? each.depth() * 2 * pad : 0;
            width = Math.max(width, gc.textExtent(each.cells().get(column).text()).x + indent);
        }
        int most = (column == 0 || !table.columns().get(column).number() ? 26 : 14) * line;
        return Math.clamp(width + 2 * pad, 3 * line, most);
    }

    /** How a cell is met. */
    record Meeting(boolean chosen, boolean focused, boolean hovered, boolean rowChosen) {}

    void head(GC gc, Rectangle at, FigureTable.Column column, String arrow, Meeting met) {
        gc.setBackground(met.chosen() && met.focused() ? palette.selection(true)
                : met.hovered() ? palette.line() : palette.header());
        gc.fillRectangle(at);
        gc.setFont(fonts.bold());
        gc.setForeground(palette.text());
        String text = column.title() + arrow;
        text(gc, inside(at), fit(gc, text, at.width - 2 * pad), column.number());
        rule(gc, at);
        ring(gc, at, met);
    }

    void cell(GC gc, Rectangle at, FigureTable.Row row, int column, boolean number, Meeting met) {
        Cell cell = row.cells().get(column);
        boolean total = row.kind() == FigureTable.Kind.TOTAL;
        gc.setBackground(met.chosen() ? palette.selection(met.focused())
                : met.rowChosen() ? palette.selection(false) : total ? palette.header() : palette.background());
        gc.fillRectangle(at);
        if (cell.look() == Look.HIDDEN) {
            hatch(gc, at);
        }
        gc.setFont(isStrong(row, cell) ? fonts.bold() : fonts.text());
        gc.setForeground(ink(cell));
        Rectangle inside = inside(at);
        int indent = column == 0 ? row.depth() * 2 * pad : 0;
        String shown = fit(gc, cell.text(), inside.width - indent);
        Rectangle room = new Rectangle(inside.x + indent, inside.y, inside.width - indent, inside.height);
        if (cell.look() == Look.HIDDEN) {
            int width = gc.textExtent(shown).x;
            gc.fillRectangle(room.x + room.width - width - 2, room.y, width + 4, room.height);
        }
        int x = text(gc, room, shown, number);
        if (met.hovered() && cell.behind() != null) {
            int y = inside.y + (inside.height + line) / 2 - 1;
            gc.drawLine(x, y, x + gc.textExtent(shown).x, y);
        }
        gc.setForeground(palette.line());
        gc.drawLine(at.x, at.y + at.height - 1, at.x + at.width, at.y + at.height - 1);
        ring(gc, at, met);
    }

    private static boolean isStrong(FigureTable.Row row, Cell cell) {
        return row.kind() == FigureTable.Kind.TOTAL || cell.look() == Look.STRONG || cell.look() == Look.HIGHER
                || cell.look() == Look.LOWER;
    }

    private Color ink(Cell cell) {
        return switch (cell.look()) {
            case DIMMED, HIDDEN -> palette.dimmed();
            case HIGHER -> palette.isHighContrast() ? palette.text() : palette.colour(palette.tone(HIGHER).text());
            case LOWER -> palette.isHighContrast() ? palette.text() : palette.colour(palette.tone(LOWER).text());
            default -> palette.text();
        };
    }

    private void hatch(GC gc, Rectangle at) {
        gc.setClipping(at);
        gc.setForeground(palette.line());
        int step = Math.max(5, line / 3);
        for (int x = at.x - at.height; x < at.x + at.width; x += step) {
            gc.drawLine(x, at.y + at.height, x + at.height, at.y);
        }
        gc.setClipping((Rectangle) null);
    }

    private Rectangle inside(Rectangle at) {
        return new Rectangle(at.x + pad, at.y, at.width - 2 * pad, at.height);
    }

    private int text(GC gc, Rectangle at, String text, boolean right) {
        int x = right ? at.x + at.width - gc.textExtent(text).x : at.x;
        gc.drawText(text, x, at.y + (at.height - line) / 2, SWT.DRAW_TRANSPARENT);
        return x;
    }

    private void ring(GC gc, Rectangle at, Meeting met) {
        if (met.chosen() && met.focused()) {
            gc.setForeground(palette.accent());
            gc.setLineWidth(2);
            gc.drawRectangle(at.x + 1, at.y + 1, at.width - 3, at.height - 3);
            gc.setLineWidth(1);
        }
    }

    private void rule(GC gc, Rectangle at) {
        gc.setForeground(palette.line());
        gc.drawLine(at.x + at.width - 1, at.y, at.x + at.width - 1, at.y + at.height - 1);
        gc.drawLine(at.x, at.y + at.height - 1, at.x + at.width, at.y + at.height - 1);
    }

    /** The text, shortened where there is less room. */
    static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + "\u2026").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int cut = low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
        return text.substring(0, cut).stripTrailing() + "\u2026";
    }
}
