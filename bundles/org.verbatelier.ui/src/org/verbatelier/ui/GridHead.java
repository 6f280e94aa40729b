package org.verbatelier.ui;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridOrder;

/**
 * The heads of the columns. A click sorts, with Shift among rows that are equal so far; dragging a head moves its column,
 * dragging a border sizes it, a double click on a border gives it its usual width.
 */
final class GridHead {

    private static final int DRAG = 5;

    private final VerbatimGrid grid;
    private final GridColumns columns;
    private final GridPainter painter;
    private final Palette palette;
    private GridColumn pressed;
    private GridColumn resizing;
    private int pressedAt;
    private int drop = -1;

    GridHead(VerbatimGrid grid, GridColumns columns, GridPainter painter, Palette palette) {
        this.grid = grid;
        this.columns = columns;
        this.painter = painter;
        this.palette = palette;
    }

    int height() {
        return painter.line() * 7 / 4;
    }

    /** Whether a mouse button that was pressed in the head is still held. */
    boolean isHeld() {
        return pressed != null || resizing != null;
    }

    void press(Event event) {
        resizing = columns.borderAt(event.x);
        pressed = resizing == null ? columns.at(event.x) : null;
        pressedAt = event.x;
    }

    void doubleClick(Event event) {
        GridColumn border = columns.borderAt(event.x);
        resizing = null;
        pressed = null;
        if (border != null) {
            columns.set().find(border).ifPresent(shown -> grid.change(columns.set().with(shown.withWidth(0))));
        }
    }

    /** The mouse moved while a button is held. */
    void drag(Event event) {
        if (resizing != null) {
            grid.size(columns.resized(resizing, event.x - columns.left(resizing)));
        } else if (pressed != null && (drop >= 0 || Math.abs(event.x - pressedAt) > DRAG)) {
            drop = columns.dropAt(event.x);
            grid.setCursor(grid.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            grid.redraw();
        }
    }

    void release(Event event) {
        GridColumn column = pressed;
        int target = drop;
        boolean sized = resizing != null;
        pressed = null;
        resizing = null;
        drop = -1;
        grid.setCursor(null);
        if (sized) {
            grid.change(columns.set());
        } else if (column != null && target >= 0) {
            grid.change(columns.dropped(column, target));
        } else if (column != null) {
            grid.sort(column, (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    /** The tool tip at a place. */
    String tip(int x) {
        GridColumn column = columns.at(x);
        return column == null ? null : GridLabels.explained(column, grid.study());
    }

    void paint(GC gc, int width, GridOrder order) {
        int height = height();
        gc.setBackground(palette.header());
        gc.fillRectangle(0, 0, width, height);
        for (GridColumn column : columns.list()) {
            int visible = columns.visibleLeft(column);
            int right = columns.left(column) + columns.width(column);
            if (right > visible && visible < width) {
                gc.setClipping(new Rectangle(visible, 0, right - visible, height));
                paint(gc, column, columns.left(column), right, height, order);
            }
        }
        gc.setClipping((Rectangle) null);
        gc.setForeground(palette.line());
        gc.drawLine(0, height - 1, width, height - 1);
        if (drop >= 0) {
            gc.setBackground(palette.accent());
            gc.fillRectangle(columns.dropMark(drop) - 1, 0, 3, grid.getClientArea().height);
        }
    }

    private void paint(GC gc, GridColumn column, int left, int right, int height, GridOrder order) {
        int pad = column instanceof GridColumn.State ? 2 : painter.padX();
        Optional<Boolean> ascending = order.ascending(column);
        int arrow = ascending.isPresent() ? painter.line() : 0;
        if (column.equals(pressed) && drop >= 0) {
            gc.setBackground(palette.selection(true));
            gc.fillRectangle(left, 0, right - left, height);
        }
        gc.setFont(painter.fonts().smallBold());
        gc.setForeground(palette.dimmed());
        int y = (height - painter.line()) / 2;
        if (!(column instanceof GridColumn.State)) {
            gc.drawText(GridPainter.fitted(gc, GridLabels.of(column), right - left - 2 * pad - arrow), left + pad, y,
                    SWT.DRAW_TRANSPARENT);
        }
        ascending.ifPresent(up -> paintArrow(gc, right - painter.line() + 1, height / 2, up));
        gc.setForeground(palette.line());
        gc.drawLine(right - 1, height / 4, right - 1, height * 3 / 4);
    }

    private void paintArrow(GC gc, int x, int y, boolean up) {
        int half = Math.max(3, painter.line() / 5);
        gc.setBackground(palette.accent());
        int d = up ? -half : half;
        gc.fillPolygon(new int[] { x - half - 1, y - d, x + half + 1, y - d, x, y + d });
    }
}
