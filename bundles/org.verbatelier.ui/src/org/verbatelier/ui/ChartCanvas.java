package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ScrollBar;
import org.verbatelier.analysis.Trace;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.ChartColours;
import org.verbatelier.chart.ChartDrawing;
import org.verbatelier.chart.ChartDrawing.Area;
import org.verbatelier.chart.ChartLayout;
import org.verbatelier.chart.Mark;

/**
 * Shows a chart, as wide as there is room; scrolls when it is taller, or cannot be as narrow. Its title and note are for the
 * surroundings to show. Arrows go from mark to mark, Enter or a click follows one to its passages, the menu copies the chart.
 */
public final class ChartCanvas extends Canvas {

    private static final int MARGIN = 8;

    private final Palette palette;
    private final ChartCopies copies;
    private final List<IntConsumer> selected = new ArrayList<>();
    private final List<IntConsumer> chosen = new ArrayList<>();
    private final List<Consumer<Trace>> followed = new ArrayList<>();
    private ChartType type;
    private Chart chart;
    private ChartDrawing drawing;
    private int current = -1;
    private int hovered = -1;

    /** A canvas without a chart. */
    public ChartCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        palette = new Palette(parent);
        copies = new ChartCopies(this, palette);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> arrange());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, e -> hover(at(e.x, e.y).orElse(-1)));
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Dispose, e -> release());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        getHorizontalBar().addListener(SWT.Selection, e -> redraw());
        setMenu(menu());
        new ChartAccess(this);
        arrange();
    }

    /** Shows a chart; null shows nothing. The mark that was selected stays so when the new chart has it as well. */
    public void setChart(Chart newChart) {
        Mark before = current >= 0 ? drawing.marks().get(current) : null;
        chart = newChart;
        current = -1;
        hovered = -1;
        setToolTipText(null);
        arrange();
        for (int i = 0; before != null && i < marks(); i++) {
            Mark mark = drawing.marks().get(i);
            current = mark.name().equals(before.name()) ? i : current;
        }
        redraw();
    }

    /** What it shows; null for nothing. */
    public Chart chart() {
        return chart;
    }

    /** Told which mark is selected by keys or mouse: its place in {@link Chart#marks()}. */
    public void onSelected(IntConsumer listener) {
        selected.add(listener);
    }

    /** Told which mark is clicked or entered, whether it leads to passages or not: its place in {@link Chart#marks()}. */
    public void onChosen(IntConsumer listener) {
        chosen.add(listener);
    }

    /** Told what to show when a mark that leads to passages is clicked or entered. */
    public void onFollowed(Consumer<Trace> listener) {
        followed.add(listener);
    }

    /** The place of the selected mark in {@link Chart#marks()}. */
    public OptionalInt selection() {
        return current < 0 ? OptionalInt.empty() : OptionalInt.of(current);
    }

    /** Selects a mark, or none with -1, and brings it into sight; tells nobody. */
    public void select(int mark) {
        current = mark >= 0 && mark < marks() ? mark : -1;
        reveal();
        redraw();
    }

    /** Selects the first mark that leads to some passages, or none; tells nobody. */
    public void select(Trace trace) {
        int found = -1;
        for (int i = marks() - 1; i >= 0; i--) {
            found = trace != null && trace.equals(drawing.marks().get(i).value().trace()) ? i : found;
        }
        select(found);
    }

    /** Puts the chart on the clipboard as a picture. */
    public void copyPicture() {
        if (chart != null) {
            copies.picture(chart);
        }
    }

    /** Puts the chart on the clipboard as SVG. */
    public void copyVector() {
        if (chart != null) {
            copies.vector(chart);
        }
    }

    /** Puts the figures of the chart on the clipboard as a table. */
    public void copyTable() {
        if (chart != null) {
            copies.table(chart);
        }
    }

    /** The chart as SVG with its title and note; null without a chart. */
    public String svg() {
        return chart == null ? null : ChartCopies.svg(chart);
    }

    int marks() {
        return drawing == null ? 0 : drawing.marks().size();
    }

    ChartDrawing drawing() {
        return drawing;
    }

    /** What a mark says; empty when there is none. */
    String describe(int mark) {
        return mark < 0 || mark >= marks() ? "" : drawing.describe(mark);
    }

    /** The mark at a place of the widget. */
    OptionalInt at(int x, int y) {
        return drawing == null ? OptionalInt.empty()
                : drawing.at((x - left()) / type.scale(), (y - top()) / type.scale());
    }

    /** Where a mark lies now, in coordinates of the widget; may be out of sight. */
    Rectangle bounds(int mark) {
        if (mark < 0 || mark >= marks()) {
            return new Rectangle(0, 0, 0, 0);
        }
        Area area = drawing.areas().get(mark);
        double scale = type.scale();
        return new Rectangle(left() + (int) Math.round(area.x() * scale), top() + (int) Math.round(area.y() * scale),
                (int) Math.round(area.width() * scale), (int) Math.round(area.height() * scale));
    }

    private int left() {
        return MARGIN - getHorizontalBar().getSelection();
    }

    private int top() {
        return MARGIN - getVerticalBar().getSelection();
    }

    /** The height that shows all of the chart at some width, without scrolling. */
    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? Fonts.width(this, 60) : widthHint;
        int height = heightHint != SWT.DEFAULT || chart == null ? Math.max(heightHint, 0)
                : (int) Math.ceil(lay(width).height() * type.scale()) + 2 * MARGIN;
        return new Point(width, height);
    }

    private ChartDrawing lay(int width) {
        return type().measured(gc -> ChartLayout.of(chart, (width - 2.0 * MARGIN) / type.scale(), type));
    }

    /** The type, after the font that the widget has by now. */
    private ChartType type() {
        if (type == null) {
            type = new ChartType(getDisplay(), this, getFont().getFontData()[0], 100);
        }
        return type;
    }

    private void release() {
        if (type != null) {
            type.dispose();
            type = null;
        }
    }

    @Override
    public void setFont(org.eclipse.swt.graphics.Font font) {
        super.setFont(font);
        release();
        arrange();
    }

    private void arrange() {
        drawing = chart == null ? null : lay(getClientArea().width);
        double scale = type().scale();
        show(getVerticalBar(), drawing == null ? 0 : drawing.height() * scale, getClientArea().height);
        show(getHorizontalBar(), drawing == null ? 0 : drawing.width() * scale, getClientArea().width);
        redraw();
    }

    private static void show(ScrollBar bar, double length, int visible) {
        int total = (int) Math.ceil(length) + (length > 0 ? 2 * MARGIN : 0);
        bar.setVisible(total > visible);
        int thumb = Math.clamp(visible, 1, Math.max(1, total));
        bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, total - thumb)), 0, Math.max(1, total), thumb, 40,
                Math.max(40, visible - 40));
    }

    private void paint(Event event) {
        palette.renew();
        GC gc = event.gc;
        gc.setBackground(palette.background());
        gc.fillRectangle(getClientArea());
        if (drawing == null) {
            return;
        }
        ChartColours colours = ChartInks.of(palette.shade());
        if (current >= 0) {
            gc.setBackground(palette.selection(isFocusControl()));
            gc.fillRectangle(bounds(current));
        }
        new ChartPainter(gc, type, colours, palette, left(), top()).paint(drawing,
                new Rectangle(event.x, event.y, event.width, event.height));
        ring(gc, hovered, false);
        ring(gc, current, true);
    }

    private void ring(GC gc, int mark, boolean selected) {
        if (mark >= 0) {
            Rectangle bounds = bounds(mark);
            gc.setForeground(selected ? palette.accent() : palette.dimmed());
            gc.setLineWidth(selected && isFocusControl() ? 2 : 1);
            gc.drawRectangle(bounds);
            gc.setLineWidth(1);
        }
    }

    private void hover(int mark) {
        if (mark == hovered) {
            return;
        }
        hovered = mark;
        boolean leads = mark >= 0 && drawing.marks().get(mark).value().trace() != null;
        setToolTipText(mark < 0 ? null
                : (leads ? Messages.get("chart.tip", describe(mark)) : describe(mark)).replace("&", "&&"));
        setCursor(leads ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        redraw();
    }

    private void press(Event event) {
        forceFocus();
        OptionalInt mark = at(event.x, event.y);
        if (mark.isPresent()) {
            go(mark.getAsInt());
            if (event.button == 1) {
                follow();
            }
        }
    }

    private void key(Event event) {
        if (marks() == 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> go(
                    current < 0 ? 0 : ChartSteps.next(drawing.areas(), current, event.keyCode));
            case SWT.HOME -> go(0);
            case SWT.END -> go(marks() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> follow();
            case 'c' -> {
                if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1) {
                    return;
                }
                copyTable();
            }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void go(int mark) {
        if (mark != current) {
            current = mark;
            reveal();
            redraw();
            selected.forEach(listener -> listener.accept(mark));
        }
    }

    private void follow() {
        if (current < 0) {
            return;
        }
        int mark = current;
        Trace trace = drawing.marks().get(mark).value().trace();
        chosen.forEach(listener -> listener.accept(mark));
        if (trace != null) {
            followed.forEach(listener -> listener.accept(trace));
        }
    }

    private void reveal() {
        if (current >= 0) {
            Rectangle bounds = bounds(current);
            reveal(getVerticalBar(), bounds.y + getVerticalBar().getSelection(), bounds.height);
            reveal(getHorizontalBar(), bounds.x + getHorizontalBar().getSelection(), bounds.width);
        }
    }

    private static void reveal(ScrollBar bar, int from, int length) {
        if (from - MARGIN < bar.getSelection()) {
            bar.setSelection(Math.max(0, from - MARGIN));
        } else if (from + length + MARGIN > bar.getSelection() + bar.getThumb()) {
            bar.setSelection(from + length + MARGIN - bar.getThumb());
        }
    }

    private Menu menu() {
        Menu menu = new Menu(this);
        item(menu, "chart.copy.table", this::copyTable);
        item(menu, "chart.copy.picture", this::copyPicture);
        item(menu, "chart.copy.vector", this::copyVector);
        menu.addListener(SWT.Show, e -> List.of(menu.getItems()).forEach(item -> item.setEnabled(chart != null)));
        return menu;
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.get(key));
        item.addListener(SWT.Selection, e -> action.run());
    }
}
