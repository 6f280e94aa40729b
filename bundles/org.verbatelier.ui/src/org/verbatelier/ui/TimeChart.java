package org.verbatelier.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * What is to be done when: a bar a row, milestones as diamonds, with where they were first planned. Up and Down go from row
 * to row, Left and Right from milestone to milestone; Alt and Left or Right shift what is chosen by a week, with Shift by a
 * day; or it is dragged. Enter opens.
 */
public final class TimeChart extends Canvas {

    private static final int WEEK = 7;

    private final Palette palette;
    private final TimePainter painter;
    private final List<Consumer<String>> chosen = new ArrayList<>();
    private final List<Consumer<String>> opened = new ArrayList<>();
    private final List<Shifted> shifted = new ArrayList<>();
    private List<Row> rows = List.of();
    private TimeScale scale = TimeScale.of(List.of(), LocalDate.now());
    private int current = -1;
    private int milestone = -1;
    private int pressedAt = -1;
    private int dragged;

    /**
     * A row: a heading when it has no key, else something that is to be done.
     *
     * @param key identifier; null for a heading
     * @param title what it is
     * @param note a few dimmed words: who leads it, its state
     * @param start first day; null when unknown
     * @param due last day; null when unknown
     * @param firstDue the last day that was first planned; null when it never changed
     * @param closed whether it is over
     * @param warning what is wrong, null for nothing
     * @param milestones on the way
     */
    public record Row(String key, String title, String note, LocalDate start, LocalDate due, LocalDate firstDue,
            boolean closed, String warning, List<Milestone> milestones) {

        /** A heading. */
        public static Row heading(String title, String note) {
            return new Row(null, title, note, null, null, null, false, null, List.of());
        }

        boolean isHeading() {
            return key == null;
        }
    }

    /**
     * A milestone.
     *
     * @param key identifier within its row
     * @param title what it is
     * @param day when it is planned now, or was reached
     * @param firstDay when it was first planned; null when that never changed
     * @param reached whether it has been reached
     */
    public record Milestone(String key, String title, LocalDate day, LocalDate firstDay, boolean reached) {}

    /** Told when something is to be done earlier or later. */
    @FunctionalInterface
    public interface Shifted {

        /**
         * Something is shifted.
         *
         * @param row its key
         * @param milestone key of the milestone shifted; null for the due date of the row
         * @param days later; negative for earlier
         */
        void by(String row, String milestone, int days);
    }

    /** An empty chart. */
    public TimeChart(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
        palette = new Palette(parent);
        painter = new TimePainter(this, palette);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> arrange());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseDoubleClick, e -> open());
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        new TimeAccess(this);
    }

    /** Told the key of the row that has come into focus. */
    public void onChosen(Consumer<String> listener) {
        chosen.add(listener);
    }

    /** Told the key of a row that is to be opened. */
    public void onOpened(Consumer<String> listener) {
        opened.add(listener);
    }

    /** Told when something is shifted. */
    public void onShifted(Shifted listener) {
        shifted.add(listener);
    }

    /** Shows rows; the one in focus stays so. */
    public void setRows(List<Row> newRows, LocalDate today) {
        String focus = currentRow().map(Row::key).orElse(null);
        rows = List.copyOf(newRows);
        scale = TimeScale.of(rows, today);
        current = -1;
        choose(focus);
        arrange();
    }

    /** Brings a row into focus, without telling. */
    public void choose(String key) {
        for (int i = 0; i < rows.size(); i++) {
            if (key != null && key.equals(rows.get(i).key()) && i != current) {
                current = i;
                milestone = Math.min(milestone, rows.get(i).milestones().size() - 1);
                reveal();
            }
        }
        redraw();
    }

    /** The row in focus. */
    public Optional<Row> currentRow() {
        return current >= 0 && current < rows.size() ? Optional.of(rows.get(current)) : Optional.empty();
    }

    /** The milestone in focus; empty when the row itself is. */
    public Optional<Milestone> currentMilestone() {
        return currentRow().filter(row -> milestone >= 0 && milestone < row.milestones().size())
                .map(row -> row.milestones().get(milestone));
    }

    /** What is shown. */
    public List<Row> rows() {
        return rows;
    }

    int indexOfCurrent() {
        return current;
    }

    /** Where a row is seen now, in coordinates of the chart; may be out of sight. */
    public Rectangle bounds(int row) {
        int height = painter.rowHeight();
        return new Rectangle(0, painter.headHeight() + row * height - getVerticalBar().getSelection(),
                getClientArea().width, height);
    }

    private void arrange() {
        int total = rows.size() * painter.rowHeight();
        int visible = Math.max(1, getClientArea().height - painter.headHeight());
        ScrollBar bar = getVerticalBar();
        bar.setVisible(total > visible);
        int thumb = Math.clamp(visible, 1, Math.max(1, total));
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, total - thumb)), 0, Math.max(1, total), thumb,
                painter.rowHeight(), visible);
        redraw();
    }

    private void reveal() {
        ScrollBar bar = getVerticalBar();
        int top = current * painter.rowHeight();
        if (top < bar.getSelection()) {
            bar.setSelection(top);
        } else if (top + painter.rowHeight() > bar.getSelection() + bar.getThumb()) {
            bar.setSelection(top + painter.rowHeight() - bar.getThumb());
        }
    }

    private TimeScale.Fitted fitted() {
        return scale.in(painter.labelWidth(getClientArea().width), getClientArea().width - painter.margin());
    }

    private void paint(Event event) {
        palette.renew();
        GC gc = event.gc;
        gc.setBackground(palette.background());
        gc.fillRectangle(getClientArea());
        TimeScale.Fitted fitted = fitted();
        painter.paintGrid(gc, fitted, getClientArea());
        for (int i = 0; i < rows.size(); i++) {
            Rectangle bounds = bounds(i);
            if (bounds.intersects(getClientArea())) {
                boolean mine = i == current;
                painter.paintRow(gc, bounds, rows.get(i), fitted, new TimePainter.Look(mine, isFocusControl(),
                        mine ? milestone : -1, mine ? dragged : 0));
            }
        }
        painter.paintHead(gc, fitted, getClientArea());
    }

    private void key(Event event) {
        boolean shifts = (event.stateMask & SWT.ALT) != 0;
        int days = (event.stateMask & SWT.SHIFT) != 0 ? 1 : WEEK;
        switch (event.keyCode) {
            case SWT.ARROW_UP -> go(-1);
            case SWT.ARROW_DOWN -> go(1);
            case SWT.ARROW_LEFT -> sideways(shifts, -1, -days);
            case SWT.ARROW_RIGHT -> sideways(shifts, 1, days);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void sideways(boolean shifts, int step, int days) {
        if (shifts) {
            shift(days);
        } else {
            currentRow().ifPresent(row -> milestone = Math.clamp(milestone + step, -1, row.milestones().size() - 1));
            redraw();
        }
    }

    private void shift(int days) {
        String which = currentMilestone().map(Milestone::key).orElse(null);
        currentRow().filter(row -> !row.isHeading() && days != 0).map(Row::key)
                .ifPresent(key -> shifted.forEach(listener -> listener.by(key, which, days)));
    }

    private void go(int step) {
        int to = current + step;
        while (to >= 0 && to < rows.size() && rows.get(to).isHeading()) {
            to += step;
        }
        if (to >= 0 && to < rows.size()) {
            milestone = -1;
            focusOn(to);
        }
    }

    private void focusOn(int row) {
        current = row;
        reveal();
        redraw();
        currentRow().map(Row::key).ifPresent(key -> chosen.forEach(listener -> listener.accept(key)));
    }

    private void open() {
        currentRow().map(Row::key).ifPresent(key -> opened.forEach(listener -> listener.accept(key)));
    }

    private int rowAt(int y) {
        int row = Math.floorDiv(y - painter.headHeight() + getVerticalBar().getSelection(), painter.rowHeight());
        return y < painter.headHeight() || row >= rows.size() || rows.get(row).isHeading() ? -1 : row;
    }

    private void press(Event event) {
        forceFocus();
        int row = rowAt(event.y);
        if (row >= 0) {
            milestone = painter.milestoneAt(rows.get(row), bounds(row), fitted(), new Point(event.x, event.y));
            boolean onTime = event.x > fitted().left();
            pressedAt = event.button == 1 && onTime ? event.x : -1;
            focusOn(row);
        }
    }

    private void drag(Event event) {
        if (pressedAt >= 0) {
            int days = (int) Math.round((event.x - pressedAt) / fitted().day());
            if (days != dragged) {
                dragged = days;
                redraw();
            }
        } else {
            int row = rowAt(event.y);
            setToolTipText(row < 0 ? null : TimePainter.words(rows.get(row)));
        }
    }

    private void release(Event event) {
        int days = dragged;
        pressedAt = -1;
        dragged = 0;
        redraw();
        shift(days);
    }
}
