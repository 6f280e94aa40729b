package org.verbatelier.ui;

import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.verbatelier.presentation.imports.CellText;
import org.verbatelier.presentation.imports.Sheet;

/**
 * The first rows of a table below heads that carry the role of each column. A click on a head, or Enter, Space or the menu
 * key, asks for its menu; the arrows go from column to column and from row to row.
 */
public final class SheetView extends Canvas {

    private static final int TIP = 1500;

    private final Palette palette;
    private final SheetPainter painter;
    private Sheet sheet = Sheet.NONE;
    private int[] widths = {};
    private int rowHeight = 20;
    private int headHeight = 60;
    private int column;
    private int row = -1;
    private int hovered = -1;
    private BiConsumer<Integer, Point> asked = (which, where) -> { /* nobody listens yet */ };

    /** A view of nothing. */
    public SheetView(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        palette = new Palette(parent);
        painter = new SheetPainter(palette, Fonts.of(this), new Icons(this));
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> bars());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.MenuDetect, e -> ask());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        new SheetAccess(this);
    }

    /** Called with a column and the place for its menu, in coordinates of the display. */
    public void onAsked(BiConsumer<Integer, Point> listener) {
        asked = listener;
    }

    /** Shows a table; the chosen column stays chosen when the header is the same. */
    public void setInput(Sheet newSheet) {
        boolean same = newSheet.heads().size() == sheet.heads().size();
        sheet = newSheet;
        column = same ? column : 0;
        row = Math.min(row, sheet.rows().size() - 1);
        GC gc = new GC(this);
        rowHeight = painter.rowHeight(gc);
        headHeight = painter.headHeight(gc);
        widths = new int[sheet.heads().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = painter.width(gc, sheet, i);
        }
        gc.dispose();
        if (!same) {
            getHorizontalBar().setSelection(0);
            getVerticalBar().setSelection(0);
        }
        bars();
        redraw();
    }

    /** What is shown. */
    public Sheet sheet() {
        return sheet;
    }

    /** The chosen column; 0 when there is none. */
    public int column() {
        return column;
    }

    /** Where the head of a column is, in coordinates of this widget. */
    public Rectangle headBounds(int which) {
        int x = painter.gutter() - getHorizontalBar().getSelection();
        for (int i = 0; i < which; i++) {
            x += widths[i];
        }
        return new Rectangle(x, 0, widths[which], headHeight);
    }

    private void bars() {
        Rectangle area = getClientArea();
        int wide = painter.gutter();
        for (int width : widths) {
            wide += width;
        }
        set(getHorizontalBar(), wide, area.width, 40);
        set(getVerticalBar(), sheet.rows().size() * rowHeight, area.height - headHeight, rowHeight);
    }

    private static void set(ScrollBar bar, int all, int seen, int step) {
        int thumb = Math.max(1, Math.min(all, seen));
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - thumb)), 0, Math.max(1, all), thumb, step,
                thumb);
        bar.setVisible(all > seen);
    }

    private void paint(Event event) {
        palette.renew();
        GC gc = event.gc;
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        int top = getVerticalBar().getSelection();
        boolean focused = isFocusControl();
        for (int c = 0; c < widths.length; c++) {
            Rectangle head = headBounds(c);
            if (head.x + head.width < painter.gutter() || head.x > area.width) {
                continue;
            }
            for (int r = top / rowHeight; r < sheet.rows().size(); r++) {
                int y = headHeight + r * rowHeight - top;
                if (y > area.height) {
                    break;
                }
                painter.cell(gc, new Rectangle(head.x, y, head.width, rowHeight), sheet.cell(r, c),
                        sheet.heads().get(c).isImported(), r == row && c == column, sheet.problem(r) != null);
            }
        }
        for (int r = top / rowHeight; r < sheet.rows().size(); r++) {
            painter.number(gc, new Rectangle(0, headHeight + r * rowHeight - top, painter.gutter(), rowHeight), r,
                    sheet.problem(r) != null, r == row && focused);
        }
        for (int c = 0; c < widths.length; c++) {
            painter.head(gc, headBounds(c), sheet.heads().get(c), c == column, focused && row < 0, c == hovered);
        }
        gc.setBackground(palette.header());
        gc.fillRectangle(0, 0, painter.gutter(), headHeight);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(column - 1, row);
            case SWT.ARROW_RIGHT -> choose(column + 1, row);
            case SWT.ARROW_UP -> choose(column, row - 1);
            case SWT.ARROW_DOWN -> choose(column, row + 1);
            case SWT.HOME -> choose(0, row);
            case SWT.END -> choose(widths.length - 1, row);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> ask();
            default -> { /* a key of somebody else */ }
        }
    }

    private void choose(int newColumn, int newRow) {
        if (widths.length == 0) {
            return;
        }
        column = Math.clamp(newColumn, 0, widths.length - 1);
        row = Math.clamp(newRow, -1, sheet.rows().size() - 1);
        reveal();
        redraw();
        getAccessible().setFocus(column);
    }

    private void reveal() {
        ScrollBar across = getHorizontalBar();
        Rectangle head = headBounds(column);
        int room = getClientArea().width;
        if (head.x < painter.gutter()) {
            across.setSelection(across.getSelection() + head.x - painter.gutter());
        } else if (head.x + head.width > room) {
            across.setSelection(across.getSelection()
                    + Math.min(head.x + head.width - room, head.x - painter.gutter()));
        }
        ScrollBar down = getVerticalBar();
        int y = row * rowHeight;
        int seen = getClientArea().height - headHeight;
        if (row >= 0 && y < down.getSelection()) {
            down.setSelection(y);
        } else if (row >= 0 && y + rowHeight > down.getSelection() + seen) {
            down.setSelection(y + rowHeight - seen);
        }
    }

    private void ask() {
        if (widths.length > 0) {
            Rectangle head = headBounds(column);
            setToolTipText(null);
            asked.accept(column, toDisplay(Math.max(head.x, painter.gutter()), head.height));
        }
    }

    private int columnAt(int x) {
        for (int c = 0; x >= painter.gutter() && c < widths.length; c++) {
            Rectangle head = headBounds(c);
            if (x >= head.x && x < head.x + head.width) {
                return c;
            }
        }
        return -1;
    }

    private int rowAt(int y) {
        int at = y < headHeight ? -1 : (y - headHeight + getVerticalBar().getSelection()) / rowHeight;
        return at < sheet.rows().size() ? at : -1;
    }

    private void press(Event event) {
        forceFocus();
        int at = columnAt(event.x);
        if (at >= 0) {
            choose(at, rowAt(event.y));
        }
    }

    /** A menu that opened while the button is down would close when it goes up. */
    private void release(Event event) {
        if (event.button == 1 && event.y < headHeight && columnAt(event.x) == column) {
            ask();
        }
    }

    private void move(Event event) {
        int at = columnAt(event.x);
        hover(event.y < headHeight ? at : -1);
        String tip = at < 0 && event.x < painter.gutter() && rowAt(event.y) >= 0 ? sheet.problem(rowAt(event.y))
                : at < 0 ? null
                        : event.y < headHeight ? Labels.tip(sheet.heads().get(at)) : cellTip(rowAt(event.y), at);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String cellTip(int at, int which) {
        String text = at < 0 ? "" : sheet.cell(at, which);
        return CellText.needsMore(text, 30)
                ? (text.length() > TIP ? text.substring(0, TIP) + "\u2026" : text).replace("&", "&&")
                : null;
    }

    private void hover(int at) {
        if (at != hovered) {
            hovered = at;
            redraw();
        }
    }
}
