package org.verbatelier.ui.workbench.internal.figures;

import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.verbatelier.presentation.figures.FigureTable;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.ui.Palette;

/**
 * The table of a figure: its first column stays in sight, a head sorts, the arrows go from cell to cell, Enter or a click
 * leads to the passages behind a number. Only what is in sight is painted.
 */
final class TableCanvas extends Canvas {

    private final Palette palette;
    private final TablePainter painter;
    private FigureTable given = FigureTable.NONE;
    private FigureTable table = FigureTable.NONE;
    private int[] widths = {};
    private int row = -1;
    private int column;
    private int hoveredRow = -2;
    private int hoveredColumn = -1;
    private int sorted = -1;
    private boolean ascending;
    private String name = "";
    private BiConsumer<Integer, Integer> followed = (r, c) -> { /* nobody listens yet */ };

    TableCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        palette = new Palette(parent);
        painter = new TablePainter(this, palette);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> {
            bars();
            redraw();
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseExit, e -> hover(-2, -1));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        new TableAccess(this);
    }

    /** Called with row and column of a cell that has passages behind it. */
    void onFollowed(BiConsumer<Integer, Integer> listener) {
        followed = listener;
    }

    /**
     * Shows a table.
     *
     * @param same whether it is the same table with newer numbers: then place, order and widths stay
     */
    void setInput(FigureTable newTable, String newName, boolean same) {
        boolean kept = same && titles(newTable).equals(titles(given));
        String label = kept && row >= 0 && row < table.rows().size() ? table.rows().get(row).label() : null;
        given = newTable;
        name = newName;
        if (!kept) {
            sorted = -1;
            row = newTable.rows().isEmpty() ? -1 : 0;
            column = 0;
            getVerticalBar().setSelection(0);
            getHorizontalBar().setSelection(0);
        }
        order();
        if (label != null) {
            row = indexOf(label, row);
        }
        measure();
        bars();
        redraw();
    }

    private static Object titles(FigureTable table) {
        return table.columns().size() + " " + table.columns().stream().findFirst().orElse(null);
    }

    private int indexOf(String label, int otherwise) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).label().equals(label)) {
                return i;
            }
        }
        return Math.min(otherwise, table.rows().size() - 1);
    }

    private void order() {
        table = sorted < 0 || sorted >= given.columns().size() ? given : given.sorted(sorted, ascending);
        row = Math.min(row, table.rows().size() - 1);
        column = Math.clamp(column, 0, Math.max(0, table.columns().size() - 1));
    }

    private void measure() {
        GC gc = new GC(this);
        widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = painter.width(gc, table, i);
        }
        gc.dispose();
    }

    /** The table as it is sorted. */
    FigureTable table() {
        return table;
    }

    /** What is shown, for a screen reader. */
    String name() {
        return name;
    }

    /** The chosen row; -1 for the heads. */
    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** Where a cell is, or the head of a column at row -1, in coordinates of this widget. */
    Rectangle bounds(int atRow, int atColumn) {
        int x = 0;
        for (int i = 0; i < atColumn; i++) {
            x += widths[i];
        }
        if (atColumn > 0) {
            x -= getHorizontalBar().getSelection();
        }
        int y = atRow < 0 ? 0
                : painter.headHeight() + atRow * painter.rowHeight() - getVerticalBar().getSelection();
        return new Rectangle(x, y, widths[atColumn], atRow < 0 ? painter.headHeight() : painter.rowHeight());
    }

    private void bars() {
        Rectangle area = getClientArea();
        int wide = 0;
        for (int width : widths) {
            wide += width;
        }
        set(getHorizontalBar(), wide, area.width, 40);
        set(getVerticalBar(), table.rows().size() * painter.rowHeight(), area.height - painter.headHeight(),
                painter.rowHeight());
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
        // the first column lies above those that scroll below it
        for (int c = widths.length - 1; c >= 0; c--) {
            Rectangle head = bounds(-1, c);
            if (head.x > area.width || c > 0 && head.x + head.width < widths[0]) {
                continue;
            }
            int first = Math.max(0, getVerticalBar().getSelection() / painter.rowHeight());
            for (int r = first; r < table.rows().size(); r++) {
                Rectangle at = bounds(r, c);
                if (at.y > area.height) {
                    break;
                }
                painter.cell(gc, at, table.rows().get(r), c, table.columns().get(c).number(), met(r, c));
            }
            painter.head(gc, head, table.columns().get(c),
                    c != sorted ? "" : ascending ? " \u25b4" : " \u25be", met(-1, c));
        }
    }

    private TablePainter.Meeting met(int r, int c) {
        boolean focused = isFocusControl();
        return new TablePainter.Meeting(r == row && c == column && (focused || r >= 0), focused,
                r == hoveredRow && c == hoveredColumn, r == row && r >= 0);
    }

    private void key(Event event) {
        int page = Math.max(1, (getClientArea().height - painter.headHeight()) / painter.rowHeight());
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(row, column - 1);
            case SWT.ARROW_RIGHT -> choose(row, column + 1);
            case SWT.ARROW_UP -> choose(row - 1, column);
            case SWT.ARROW_DOWN -> choose(row + 1, column);
            case SWT.PAGE_UP -> choose(Math.max(0, row - page), column);
            case SWT.PAGE_DOWN -> choose(row + page, column);
            case SWT.HOME -> choose(event.stateMask == SWT.MOD1 ? 0 : row, 0);
            case SWT.END -> choose(event.stateMask == SWT.MOD1 ? table.rows().size() - 1 : row, widths.length - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> follow();
            default -> { /* a key of somebody else */ }
        }
    }

    private void choose(int newRow, int newColumn) {
        if (widths.length == 0) {
            return;
        }
        row = Math.clamp(newRow, -1, table.rows().size() - 1);
        column = Math.clamp(newColumn, 0, widths.length - 1);
        reveal();
        redraw();
        getAccessible().setFocus(TableAccess.child(this, row, column));
    }

    private void reveal() {
        Rectangle at = bounds(row, column);
        ScrollBar across = getHorizontalBar();
        Rectangle area = getClientArea();
        if (column > 0 && at.x < widths[0]) {
            across.setSelection(across.getSelection() + at.x - widths[0]);
        } else if (column > 0 && at.x + at.width > area.width) {
            across.setSelection(across.getSelection() + Math.min(at.x + at.width - area.width, at.x - widths[0]));
        }
        ScrollBar down = getVerticalBar();
        if (row >= 0 && at.y < painter.headHeight()) {
            down.setSelection(down.getSelection() + at.y - painter.headHeight());
        } else if (row >= 0 && at.y + at.height > area.height) {
            down.setSelection(down.getSelection() + at.y + at.height - area.height);
        }
    }

    private void follow() {
        if (row < 0) {
            sort();
        } else if (!table.rows().isEmpty() && table.rows().get(row).cells().get(column).behind() != null) {
            followed.accept(row, column);
        }
    }

    private void sort() {
        if (!given.isSortable() || widths.length == 0) {
            return;
        }
        boolean number = given.columns().get(column).number();
        if (sorted != column) {
            sorted = column;
            ascending = !number;
        } else if (ascending == !number) {
            ascending = number;
        } else {
            sorted = -1;
        }
        order();
        measure();
        bars();
        redraw();
    }

    private int columnAt(int x) {
        for (int c = 0; c < widths.length; c++) {
            Rectangle head = bounds(-1, c);
            if (x >= head.x && x < head.x + head.width && (c == 0 || x >= widths[0])) {
                return c;
            }
        }
        return -1;
    }

    private int rowAt(int y) {
        int at = y < painter.headHeight() ? -1
                : (y - painter.headHeight() + getVerticalBar().getSelection()) / painter.rowHeight();
        return at < table.rows().size() ? at : -2;
    }

    private void press(Event event) {
        forceFocus();
        int c = columnAt(event.x);
        int r = rowAt(event.y);
        if (c >= 0 && r >= -1) {
            choose(r, c);
            if (event.button == 1) {
                follow();
            }
        }
    }

    private void move(Event event) {
        int c = columnAt(event.x);
        int r = rowAt(event.y);
        hover(c < 0 ? -2 : r, c);
        String tip = c < 0 || r < -1 ? null : r < 0 ? headTip(c) : cellTip(r, c);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String headTip(int c) {
        FigureTable.Column head = table.columns().get(c);
        String sort = given.isSortable() ? Messages.get("table.sort") : "";
        return ((head.tip().isEmpty() ? head.title() : head.title() + "\n" + head.tip())
                + (sort.isEmpty() ? "" : "\n" + sort)).replace("&", "&&");
    }

    private String cellTip(int r, int c) {
        Cell cell = table.rows().get(r).cells().get(c);
        GC gc = new GC(this);
        boolean cut = gc.textExtent(cell.text()).x + painter.rowHeight() > widths[c];
        gc.dispose();
        String tip = (cut ? cell.text() : "") + (cut && !cell.tip().isEmpty() ? "\n" : "") + cell.tip();
        String more = cell.behind() == null ? tip
                : tip + (tip.isEmpty() ? "" : "\n") + Messages.get("table.follow");
        return more.isEmpty() ? null : more.replace("&", "&&");
    }

    private void hover(int r, int c) {
        if (r != hoveredRow || c != hoveredColumn) {
            hoveredRow = r;
            hoveredColumn = c;
            boolean link = r >= 0 && c >= 0 && table.rows().get(r).cells().get(c).behind() != null;
            Cursor hand = getDisplay().getSystemCursor(SWT.CURSOR_HAND);
            setCursor(link ? hand : null);
            redraw();
        }
    }
}
