package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.HashSet;
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
import org.eclipse.swt.widgets.Menu;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.ColumnSet;
import org.verbatelier.presentation.Condition;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.GridOrder;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.Reason;
import org.verbatelier.presentation.RowHeights;

/**
 * A grid of verbatims: wrapped text in rows of their own height, stripes under coded words, chips, attributes, codes as
 * columns. Only what is visible is measured and painted, so the number of rows does not matter.
 */
public final class VerbatimGrid extends Canvas {

    private final GridColumns columns = new GridColumns();
    private final RowHeights heights = new RowHeights();
    private final Palette palette;
    private final GridPainter painter;
    private final GridScroll scroll;
    private final GridHead head;
    private final GridKeys keys;
    private final List<Consumer<GridOrder>> ordered = new ArrayList<>();
    private final List<Consumer<ColumnSet>> arranged = new ArrayList<>();
    private final List<Consumer<Condition>> filterWanted = new ArrayList<>();
    private final List<Consumer<String>> toggled = new ArrayList<>();
    private final List<Runnable> columnsWanted = new ArrayList<>();
    private final List<Consumer<Menu>> rowMenus = new ArrayList<>();
    private Study study;
    private GridModel model;
    private CodingDesk desk;
    private CodeColours colours;
    private int hovered = -1;
    private List<String> selection = List.of();
    private Set<String> selected = Set.of();

    /** A grid without rows. */
    public VerbatimGrid(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
        palette = new Palette(parent);
        painter = new GridPainter(this, columns, palette);
        scroll = new GridScroll(this, heights);
        head = new GridHead(this, columns, painter, palette);
        keys = new GridKeys(this, columns);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, e -> resized());
        addListener(SWT.KeyDown, keys::press);
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, e -> {
            if (e.y < head.height()) {
                head.doubleClick(e);
            }
        });
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, e -> {
            if (head.isHeld()) {
                head.release(e);
            }
        });
        addListener(SWT.MouseExit, e -> hover(-1));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.MenuDetect, this::menu);
        new GridAccess(this);
    }

    /** Shows the rows of a desk in some columns. */
    public void setInput(Study newStudy, GridModel newModel, CodingDesk newDesk, ColumnSet set) {
        study = newStudy;
        model = newModel;
        desk = newDesk;
        setColumns(set);
    }

    /** The columns from now on. */
    public void setColumns(ColumnSet set) {
        columns.set(set);
        refresh();
    }

    /** The columns as they are. */
    public ColumnSet columns() {
        return columns.set();
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

    RowHeights heights() {
        return heights;
    }

    GridScroll scroll() {
        return scroll;
    }

    /** A plain letter or digit was typed. */
    public void onTyped(Consumer<Character> listener) {
        keys.onTyped(listener);
    }

    /** Another order is wished for. */
    public void onOrder(Consumer<GridOrder> listener) {
        ordered.add(listener);
    }

    /** Columns were moved, sized, pinned or hidden here. */
    public void onColumns(Consumer<ColumnSet> listener) {
        arranged.add(listener);
    }

    /** The columns are to be chosen. */
    public void onColumnsWanted(Runnable listener) {
        columnsWanted.add(listener);
    }

    /** A condition is to be added to the filter. */
    public void onFilterWanted(Consumer<Condition> listener) {
        filterWanted.add(listener);
    }

    /** The code or theme of a column is to be applied to the selection or taken away, whichever it is not. */
    public void onToggled(Consumer<String> listener) {
        toggled.add(listener);
    }

    void sort(GridColumn column, boolean further) {
        GridOrder order = model.shown().order();
        order(further ? order.extended(column) : order.clicked(column));
    }

    void order(GridOrder order) {
        ordered.forEach(listener -> listener.accept(order));
    }

    void wantColumns() {
        columnsWanted.forEach(Runnable::run);
    }

    void wantFilter(Condition condition) {
        filterWanted.forEach(listener -> listener.accept(condition));
    }

    void toggle(String code) {
        toggled.forEach(listener -> listener.accept(code));
    }

    /** Shows columns while one is being sized. */
    void size(ColumnSet set) {
        columns.set(set);
        resized();
    }

    /** Shows columns and tells that a person wanted them so. */
    void change(ColumnSet set) {
        size(set);
        arranged.forEach(listener -> listener.accept(set));
    }

    /** All rows may be others than before. */
    public void refresh() {
        if (model == null || isDisposed()) {
            return;
        }
        colours = new CodeColours(study.codes());
        heights.reset(model.size(), painter.estimate());
        hovered = -1;
        resized();
        reveal();
    }

    /** Names or colours of codes have changed; the rows stay. */
    public void refreshCodes() {
        if (model != null && !isDisposed()) {
            colours = new CodeColours(study.codes());
            redraw();
        }
    }

    /** The marks of some verbatims have changed. */
    public void refresh(Set<String> verbatims) {
        for (String verbatim : verbatims) {
            int row = model.rowOf(verbatim);
            if (row >= 0 && row < heights.size()) {
                heights.invalidate(row);
            }
        }
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

    /** Makes a column visible, scrolling as little as needed. */
    void revealColumn(GridColumn column) {
        scroll.revealAcross(columns.left(column), columns.width(column), columns.pinnedWidth(),
                columns.isPinned(column));
        columns.scrollTo(scroll.x());
        redraw();
    }

    /** The present row, or -1. */
    public int currentRow() {
        return model == null ? -1 : desk.current().map(entry -> model.rowOf(entry.id())).orElse(-1);
    }

    /** Where a row is on the screen, in coordinates of the grid; may lie outside. */
    public Rectangle rowBounds(int row) {
        measure(row);
        return new Rectangle(-scroll.x(), head.height() + (int) (heights.top(row) - scroll.y()), columns.total(),
                heights.get(row));
    }

    /** Where the words of a row begin. */
    public int textLeft() {
        return columns.visibleLeft(new GridColumn.Text());
    }

    int bodyHeight() {
        return Math.max(0, getClientArea().height - head.height());
    }

    private void resized() {
        columns.setAvailable(getClientArea().width, painter.line());
        painter.resized();
        heights.invalidateAll();
        scroll.renew(columns.total(), bodyHeight());
        columns.scrollTo(scroll.x());
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
        columns.scrollTo(scroll.x());
        Rectangle area = getClientArea();
        gc.setBackground(palette.background());
        gc.fillRectangle(area);
        if (model != null && model.size() > 0) {
            paintRows(gc, area);
        } else if (model != null) {
            painter.paintEmpty(gc, area,
                    Messages.get(study.corpus().entries().isEmpty() ? "grid.empty.study" : "grid.empty"));
        }
        if (model != null) {
            head.paint(gc, area.width, model.shown().order());
        }
    }

    private void paintRows(GC gc, Rectangle area) {
        int first = heights.rowAt(scroll.y());
        int y = head.height() + (int) (heights.top(first) - scroll.y());
        int current = currentRow();
        for (int row = first; row < model.size() && y < area.height; row++) {
            if (!heights.isMeasured(row)) {
                heights.set(row, painter.measure(gc, model, row));
            }
            Rectangle bounds = new Rectangle(0, y, area.width, heights.get(row));
            boolean chosen = row == current || selected().contains(model.entry(row).id());
            painter.paintRow(gc, model, colours, row, bounds, new GridPainter.RowLook(chosen, row == current,
                    isFocusControl(), row == hovered, keys.cell()), new DeskLook(desk));
            if (desk.touched().contains(model.entry(row).id())) {
                painter.paintTouched(gc, bounds);
            }
            y += bounds.height;
        }
        scroll.renew(columns.total(), area.height - head.height());
    }

    /** The selection to be asked for each row; it may hold a whole study. */
    private Set<String> selected() {
        if (selection != desk.selection()) {
            selection = desk.selection();
            selected = new HashSet<>(selection);
        }
        return selected;
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

    /** Unfolds or folds the group of a row; the present row stays where it is. */
    void unfold(int row, boolean unfold) {
        int start = model.head(row);
        if (model.unfold(row, unfold)) {
            desk.select(model.members(start));
            heights.reset(model.size(), painter.estimate());
            resized();
            reveal();
        }
    }

    private void press(Event event) {
        forceFocus();
        if (model == null || event.button > 1) {
            return;
        }
        if (event.y < head.height()) {
            head.press(event);
            return;
        }
        int row = rowAt(event.y);
        if (row >= 0) {
            pressRow(event, row);
        }
    }

    private void pressRow(Event event, int row) {
        if ((event.stateMask & SWT.MOD2) != 0) {
            keys.extendTo(row);
        } else if ((event.stateMask & SWT.MOD1) != 0) {
            List<String> ids = new ArrayList<>(desk.selection());
            List<String> more = model.members(row);
            if (!ids.removeAll(more)) {
                ids.addAll(more);
            }
            desk.select(ids);
        } else {
            keys.goTo(row);
            pressCell(event, row);
        }
        reveal();
    }

    private void pressCell(Event event, int row) {
        GC gc = new GC(this);
        boolean pill = painter.pillBounds(gc, model, row, rowBounds(row)).contains(event.x, event.y);
        gc.dispose();
        Mark mark = markAt(event.x, event.y, row);
        if (pill) {
            unfold(row, !model.isUnfolded(row));
        } else if (mark != null) {
            desk.focus(mark);
        } else if (columns.at(event.x) instanceof GridColumn.Code code) {
            keys.setCell(code);
            toggle(code.code());
        }
    }

    private int rowAt(int y) {
        long at = scroll.y() + y - head.height();
        return model == null || y < head.height() || at >= heights.total() ? -1 : heights.rowAt(at);
    }

    private Mark markAt(int x, int y, int row) {
        if (!(columns.at(x) instanceof GridColumn.Chips)) {
            return null;
        }
        List<Mark> marks = model.marks(row);
        GC gc = new GC(this);
        List<Rectangle> chips = painter.chipBounds(gc, marks, rowBounds(row));
        gc.dispose();
        for (int i = 0; i < chips.size(); i++) {
            if (chips.get(i).contains(x, y)) {
                return marks.get(i);
            }
        }
        return null;
    }

    private void move(Event event) {
        if (head.isHeld()) {
            head.drag(event);
            return;
        }
        boolean inHead = event.y < head.height();
        setCursor(inHead && columns.borderAt(event.x) != null ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        int row = rowAt(event.y);
        hover(row);
        String tip = inHead ? head.tip(event.x) : row < 0 ? null : tip(event.x, event.y, row);
        if (!Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private String tip(Mark mark) {
        return mark.isSuggestion() ? Reasons.of(Reason.of(mark, study, desk.outcomes())) : Labels.of(mark, study);
    }

    private String tip(int x, int y, int row) {
        Mark mark = markAt(x, y, row);
        return mark != null ? tip(mark) : switch (columns.at(x)) {
            case GridColumn.Code code -> GridLabels.ofCell(code, model.marks(row, code), study);
            case GridColumn.State state -> Labels.of(model.state(row));
            case null, default -> null;
        };
    }

    private void hover(int row) {
        if (row != hovered) {
            hovered = row;
            redraw();
        }
    }

    /** Told to add to the menu of a row, each time it is opened. */
    public void onRowMenu(Consumer<Menu> listener) {
        rowMenus.add(listener);
    }

    void fillRowMenu(Menu menu) {
        rowMenus.forEach(listener -> listener.accept(menu));
    }

    private void menu(Event event) {
        if (model == null) {
            return;
        }
        Point at = toControl(event.x, event.y);
        boolean byKey = event.detail == SWT.MENU_KEYBOARD;
        if (byKey && currentRow() >= 0) {
            Rectangle row = rowBounds(currentRow());
            at = new Point(textLeft(), row.y + row.height);
        } else if (!byKey && at.y >= head.height() && rowAt(at.y) >= 0) {
            if (!selected().contains(model.entry(rowAt(at.y)).id())) {
                keys.goTo(rowAt(at.y));
            }
        }
        event.doit = false;
        new GridMenu(this, columns).open(event, at.x, at.y, !byKey && at.y < head.height());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 600 : widthHint, heightHint == SWT.DEFAULT ? 300 : heightHint);
    }
}
