package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.RowHeights;

/**
 * A grid of verbatims: wrapped text in rows of their own height, chips, attributes. Only what is visible is measured and
 * painted, so the number of rows does not matter. Up and Down move, Shift extends, Left and Right go from chip to chip, a
 * letter begins a code.
 */
public final class VerbatimGrid extends Canvas {

    private final GridColumns columns = new GridColumns();
    private final RowHeights heights = new RowHeights();
    private final Palette palette;
    private final GridPainter painter;
    private final GridScroll scroll;
    private final List<Consumer<Character>> typed = new ArrayList<>();
    private final List<Consumer<GridColumn>> sorted = new ArrayList<>();
    private Study study;
    private GridModel model;
    private CodingDesk desk;
    private CodeColours colours;
    private int hovered = -1;
    private int anchor = -1;
    private GridColumn resizing;

    /** A grid without rows. */
    public VerbatimGrid(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        palette = new Palette(parent);
        painter = new GridPainter(this, columns, palette);
        scroll = new GridScroll(this, heights);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, e -> resizing = null);
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        new GridAccess(this);
    }

    /** Shows the rows of a desk; columns are the usual ones and some attributes. */
    public void setInput(Study newStudy, GridModel newModel, CodingDesk newDesk, List<String> attributes) {
        study = newStudy;
        model = newModel;
        desk = newDesk;
        colours = new CodeColours(newStudy.codes());
        setAttributes(attributes);
    }

    /** The attribute columns. */
    public void setAttributes(List<String> attributes) {
        List<GridColumn> all = new ArrayList<>(List.of(new GridColumn.State(), new GridColumn.Identifier(),
                new GridColumn.Text(), new GridColumn.Chips()));
        attributes.forEach(name -> all.add(new GridColumn.Attribute(name)));
        columns.set(all);
        refresh();
    }

    GridModel model() {
        return model;
    }

    Study study() {
        return study;
    }

    CodingDesk desk() {
        return desk;
    }

    /** A letter or digit was typed that begins a code. */
    public void onTyped(Consumer<Character> listener) {
        typed.add(listener);
    }

    /** The head of a column was clicked. */
    public void onSort(Consumer<GridColumn> listener) {
        sorted.add(listener);
    }

    /** All rows may be others than before. */
    public void refresh() {
        if (model == null || isDisposed()) {
            return;
        }
        colours = new CodeColours(study.codes());
        GC gc = new GC(this);
        heights.reset(model.size(), painter.estimate(gc));
        gc.dispose();
        hovered = -1;
        resized();
        reveal();
    }

    /** The marks of some verbatims have changed. */
    public void refresh(Set<String> verbatims) {
        verbatims.stream().mapToInt(model::rowOf).filter(row -> row >= 0 && row < heights.size())
                .forEach(heights::invalidate);
        redraw();
    }

    /** Makes the present row visible. */
    public void reveal() {
        int row = currentRow();
        if (row >= 0 && row < heights.size()) {
            int body = bodyHeight();
            // what will lie above it must be measured, or the row would slip out of sight when that is painted
            for (int above = row, room = body; above >= 0 && room > 0; above--) {
                measure(above);
                room -= heights.get(above);
            }
            scroll.reveal(row, body);
        }
        redraw();
    }

    /** The present row, or -1. */
    public int currentRow() {
        return model == null ? -1 : desk.current().map(entry -> model.rowOf(entry.id())).orElse(-1);
    }

    /** Where a row is on the screen, in coordinates of the grid; may lie outside. */
    public Rectangle rowBounds(int row) {
        measure(row);
        return new Rectangle(-scroll.x(), headerHeight() + (int) (heights.top(row) - scroll.y()), columns.total(),
                heights.get(row));
    }

    private int headerHeight() {
        GC gc = new GC(this);
        int height = painter.headerHeight(gc);
        gc.dispose();
        return height;
    }

    private int bodyHeight() {
        return Math.max(0, getClientArea().height - headerHeight());
    }

    private void resized() {
        columns.setAvailable(getClientArea().width);
        heights.invalidateAll();
        scroll.renew(columns.total(), bodyHeight());
        redraw();
    }

    private void measure(int row) {
        if (!heights.isMeasured(row)) {
            GC gc = new GC(this);
            heights.set(row, painter.measure(gc, model, row));
            gc.dispose();
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        palette.renew();
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        int header = painter.headerHeight(gc);
        if (model != null && model.size() > 0) {
            paintRows(gc, area, header);
        } else if (model != null) {
            painter.paintEmpty(gc, area,
                    Messages.get(study.corpus().entries().isEmpty() ? "grid.empty.study" : "grid.empty"));
        }
        if (model != null) {
            painter.paintHeader(gc, scroll.x(), area.width, header, model.shown().order());
        }
    }

    private void paintRows(GC gc, Rectangle area, int header) {
        int first = heights.rowAt(scroll.y());
        int y = header + (int) (heights.top(first) - scroll.y());
        Set<String> selected = new LinkedHashSet<>(desk.selection());
        int current = currentRow();
        for (int row = first; row < model.size() && y < area.height; row++) {
            if (!heights.isMeasured(row)) {
                heights.set(row, painter.measure(gc, model, row));
            }
            Rectangle bounds = new Rectangle(-scroll.x(), y, Math.max(columns.total(), area.width), heights.get(row));
            painter.paintRow(gc, model, colours, row, bounds, new GridPainter.RowLook(
                    selected.contains(model.entry(row).id()), row == current, isFocusControl(), row == hovered),
                    new DeskLook(desk));
            y += bounds.height;
        }
        scroll.renew(columns.total(), area.height - header);
    }

    /** Focus and judgement as the desk has them. */
    private record DeskLook(CodingDesk desk) implements GridPainter.ChipLook {

        @Override
        public boolean isFocused(Mark mark) {
            return desk.focus().filter(mark::isSame).isPresent();
        }

        @Override
        public boolean isJudged(Mark mark) {
            return desk.isJudged(mark);
        }
    }

    private void key(Event event) {
        if (model == null || model.size() == 0) {
            return;
        }
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> goTo(currentRow() + 1, extend);
            case SWT.ARROW_UP -> goTo(currentRow() - 1, extend);
            case SWT.PAGE_DOWN -> goTo(heights.rowAt(scroll.y() + 2L * bodyHeight()), extend);
            case SWT.PAGE_UP -> goTo(heights.rowAt(scroll.y() - bodyHeight()), extend);
            case SWT.HOME -> goTo(0, extend);
            case SWT.END -> goTo(model.size() - 1, extend);
            case SWT.ARROW_RIGHT -> desk.focusNext(1);
            case SWT.ARROW_LEFT -> desk.focusNext(-1);
            default -> type(event);
        }
    }

    private void type(Event event) {
        boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
        if (plain && Character.isLetter(event.character)) {
            typed.forEach(listener -> listener.accept(event.character));
        } else if (event.stateMask == SWT.CTRL && event.keyCode == 'a') {
            select(0, model.size() - 1);
        }
    }

    private void goTo(int wanted, boolean extend) {
        int row = Math.clamp(wanted, 0, model.size() - 1);
        if (extend) {
            select(anchor < 0 ? row : anchor, row);
        } else {
            anchor = row;
            desk.go(model.entry(row).id());
        }
        reveal();
    }

    private void select(int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int row = from; from <= to ? row <= to : row >= to; row += from <= to ? 1 : -1) {
            ids.add(model.entry(row).id());
        }
        desk.select(ids);
    }

    private void press(Event event) {
        forceFocus();
        if (model == null || event.button > 1) {
            return;
        }
        if (event.y < headerHeight()) {
            resizing = columns.borderAt(event.x + scroll.x());
            GridColumn column = columns.at(event.x + scroll.x());
            if (resizing == null && column != null) {
                sorted.forEach(listener -> listener.accept(column));
            }
            return;
        }
        int row = rowAt(event.y);
        if (row >= 0) {
            pressRow(event, row);
        }
    }

    private void pressRow(Event event, int row) {
        if ((event.stateMask & SWT.MOD2) != 0) {
            select(Math.max(0, anchor), row);
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            List<String> ids = new ArrayList<>(desk.selection());
            String id = model.entry(row).id();
            if (!ids.remove(id)) {
                ids.add(id);
            }
            desk.select(ids);
        } else {
            anchor = row;
            Mark mark = markAt(event.x, event.y, row);
            desk.go(model.entry(row).id());
            if (mark != null) {
                desk.focus(mark);
            }
        }
        reveal();
    }

    private int rowAt(int y) {
        long at = scroll.y() + y - headerHeight();
        return model == null || y < headerHeight() || at >= heights.total() ? -1 : heights.rowAt(at);
    }

    private Mark markAt(int x, int y, int row) {
        Rectangle bounds = rowBounds(row);
        List<Mark> marks = model.marks(row);
        GC gc = new GC(this);
        List<Rectangle> chips = painter.chipBounds(gc, marks,
                bounds.x + columns.left(new GridColumn.Chips()) + GridPainter.PAD_X, bounds.y + GridPainter.PAD_Y);
        gc.dispose();
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).contains(x, y)) {
                return marks.get(i);
            }
        }
        return null;
    }

    private void move(Event event) {
        if (resizing != null) {
            columns.resize(resizing, event.x + scroll.x() - columns.left(resizing));
            resized();
            return;
        }
        boolean border = event.y < headerHeight() && columns.borderAt(event.x + scroll.x()) != null;
        setCursor(border ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        int row = rowAt(event.y);
        hover(row);
        Mark mark = row < 0 ? null : markAt(event.x, event.y, row);
        GridColumn head = event.y < headerHeight() ? columns.at(event.x + scroll.x()) : null;
        String tip = mark != null ? Labels.of(mark, study)
                : head != null ? Messages.get("grid.sort", Labels.of(head)) : null;
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void hover(int row) {
        if (row != hovered) {
            hovered = row;
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 600 : widthHint, heightHint == SWT.DEFAULT ? 300 : heightHint);
    }
}
