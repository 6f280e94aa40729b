package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.verbatelier.presentation.RowHeights;

/**
 * Where the grid is scrolled to. Kept as a row and an offset in it, so that correcting the heights of rows above moves
 * nothing under the reader's eyes.
 */
final class GridScroll {

    private static final int LINE = 40;

    private final Canvas canvas;
    private final RowHeights heights;
    private int row;
    private int offset;
    private int left;
    private int viewport;

    GridScroll(Canvas canvas, RowHeights heights) {
        this.canvas = canvas;
        this.heights = heights;
        canvas.getVerticalBar().addListener(SWT.Selection, e -> {
            moveTo(canvas.getVerticalBar().getSelection());
            canvas.redraw();
        });
        canvas.getHorizontalBar().addListener(SWT.Selection, e -> {
            left = canvas.getHorizontalBar().getSelection();
            canvas.redraw();
        });
    }

    /** Pixels scrolled down. */
    long y() {
        return heights.size() == 0 ? 0 : heights.top(Math.min(row, heights.size() - 1)) + offset;
    }

    /** Pixels scrolled right. */
    int x() {
        return left;
    }

    private void moveTo(long y) {
        long target = Math.clamp(y, 0, Math.max(0, heights.total() - viewport));
        row = Math.max(0, heights.rowAt(target));
        offset = heights.size() == 0 ? 0 : (int) (target - heights.top(row));
    }

    /** Scrolls as little as needed to show a whole row. */
    void reveal(int wanted, int body) {
        viewport = body;
        long top = heights.top(wanted);
        int height = heights.get(wanted);
        if (top < y() || height > body) {
            moveTo(top);
        } else if (top + height > y() + body) {
            moveTo(top + height - body);
        }
        showBar(canvas.getVerticalBar(), y(), heights.total(), body);
    }

    /** Scrolls sideways as little as needed to show what lies at a place of the screen, right of what stays in place. */
    void revealAcross(int at, int width, int pinned, boolean stays) {
        int visible = canvas.getClientArea().width;
        if (!stays && at < pinned) {
            left -= pinned - at;
        } else if (!stays && at + width > visible) {
            left += at + width - visible;
        }
        left = Math.max(0, left);
        canvas.getHorizontalBar().setSelection(left);
    }

    /** Takes account of new sizes. */
    void renew(int width, int body) {
        viewport = body;
        moveTo(y());
        showBar(canvas.getVerticalBar(), y(), heights.total(), body);
        int visible = canvas.getClientArea().width;
        left = Math.clamp(left, 0, Math.max(0, width - visible));
        showBar(canvas.getHorizontalBar(), left, width, visible);
    }

    private static void showBar(ScrollBar bar, long selection, long total, int visible) {
        boolean needed = total > visible;
        if (bar.getVisible() != needed) {
            bar.setVisible(needed);
        }
        int maximum = (int) Math.min(Integer.MAX_VALUE, Math.max(1, total));
        int thumb = Math.max(1, Math.min(visible, maximum));
        if (bar.getMaximum() != maximum || bar.getThumb() != thumb || bar.getSelection() != selection) {
            bar.setValues((int) selection, 0, maximum, thumb, LINE, Math.max(LINE, visible - LINE));
        }
    }
}
