package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.CodingState;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.GridOrder;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.StripeLayout;

/** Measures and paints the rows and the head of the grid. */
final class GridPainter {

    static final int PAD_X = 8;
    static final int PAD_Y = 7;
    private static final int CHIP_GAP = 5;
    private static final int MAX_TEXT = 1_200;
    private static final int MAX_LINES = 10;

    private final GridColumns columns;
    private final Palette palette;
    private final Fonts fonts;
    private final ChipPainter chips;
    private final StatePainter states;
    private final TextLayout layout;

    /** How a row is to look. */
    record RowLook(boolean selected, boolean current, boolean focused, boolean hovered) {}

    /** Which chip of the present row has the focus, and which a judgement would change. */
    interface ChipLook {

        boolean isFocused(Mark mark);

        boolean isJudged(Mark mark);
    }

    GridPainter(Control control, GridColumns columns, Palette palette) {
        this.columns = columns;
        this.palette = palette;
        this.fonts = Fonts.of(control);
        this.chips = new ChipPainter(palette, fonts.small());
        this.states = new StatePainter(palette);
        this.layout = new TextLayout(control.getDisplay());
        control.addDisposeListener(e -> layout.dispose());
    }

    int headerHeight(GC gc) {
        gc.setFont(fonts.smallBold());
        return gc.getFontMetrics().getHeight() + 12;
    }

    /** A height for rows that have not been measured. */
    int estimate(GC gc) {
        gc.setFont(fonts.text());
        return 2 * gc.getFontMetrics().getHeight() + 2 * PAD_Y;
    }

    int measure(GC gc, GridModel model, int row) {
        prepareText(model.entry(row), List.of(), null);
        int text = Math.min(layout.getBounds().height, maxTextHeight());
        int height = Math.max(text, chipBounds(gc, model.marks(row), 0, 0).stream().mapToInt(b -> b.y + b.height)
                .max().orElse(0));
        int identifier = model.entry(row).conversation() == null ? 0 : 2 * lineHeight();
        return Math.max(Math.max(height, identifier), lineHeight()) + 2 * PAD_Y;
    }

    private int lineHeight() {
        return layout.getLineBounds(0).height;
    }

    private int maxTextHeight() {
        int lines = Math.min(layout.getLineCount(), MAX_LINES);
        Rectangle last = layout.getLineBounds(lines - 1);
        return last.y + last.height;
    }

    private void prepareText(VerbatimEntry entry, List<Mark> marks, CodeColours colours) {
        String text = entry.text();
        String shown = (text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text).replace('\r', ' ');
        layout.setFont(fonts.text());
        layout.setText(shown);
        layout.setWidth(Math.max(40, columns.width(new GridColumn.Text()) - 2 * PAD_X));
        layout.setStyle(null, 0, shown.length());
        if (colours == null) {
            return;
        }
        for (StripeLayout.Run run : StripeLayout.of(marks).runs()) {
            Mark mark = run.marks().getFirst();
            boolean whole = mark.span().start() == 0 && mark.span().end() == text.length();
            if (!run.isOnlySuggested() && !whole && run.start() < shown.length()) {
                TextStyle style = new TextStyle();
                style.underline = true;
                style.underlineColor = palette.colour(palette.tone(colours.of(mark.code())).stripe());
                layout.setStyle(style, run.start(), Math.min(run.end(), shown.length()) - 1);
            }
        }
    }

    /** Where the chips of a row lie, flowing from a corner of the chip column. */
    List<Rectangle> chipBounds(GC gc, List<Mark> marks, int left, int top) {
        int room = columns.list().contains(new GridColumn.Chips())
                ? columns.width(new GridColumn.Chips()) - 2 * PAD_X
                : Integer.MAX_VALUE;
        List<Rectangle> bounds = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Mark mark : marks) {
            Point size = chips.size(gc, mark.text());
            if (x > 0 && x + size.x > room) {
                x = 0;
                y += size.y + CHIP_GAP;
            }
            bounds.add(new Rectangle(left + x, top + y, size.x, size.y));
            x += size.x + CHIP_GAP;
        }
        return bounds;
    }

    void paintRow(GC gc, GridModel model, CodeColours colours, int row, Rectangle bounds, RowLook look,
            ChipLook chipLook) {
        boolean context = model.state(row) == CodingState.CONTEXT || model.state(row) == CodingState.QUARANTINED;
        gc.setBackground(look.selected() ? palette.selection(look.focused())
                : look.hovered() ? palette.hover() : palette.background());
        gc.fillRectangle(bounds);
        gc.setForeground(palette.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        if (look.current()) {
            gc.setBackground(palette.accent());
            gc.fillRectangle(0, bounds.y, 3, bounds.height - 1);
        }
        List<Mark> marks = model.marks(row);
        for (GridColumn column : columns.list()) {
            int left = bounds.x + columns.left(column);
            Rectangle cell = new Rectangle(left + PAD_X, bounds.y + PAD_Y, columns.width(column) - 2 * PAD_X,
                    bounds.height - 2 * PAD_Y);
            gc.setClipping(new Rectangle(left, bounds.y, columns.width(column), bounds.height - 1));
            gc.setForeground(context ? palette.dimmed() : palette.text());
            switch (column) {
                case GridColumn.State state -> states.paint(gc, cell.x + 2, cell.y + 3, model.state(row));
                case GridColumn.Identifier identifier -> paintIdentifier(gc, model.entry(row), cell);
                case GridColumn.Text text -> {
                    prepareText(model.entry(row), marks, colours);
                    gc.setClipping(cell.intersection(gc.getClipping()));
                    layout.draw(gc, cell.x, cell.y);
                }
                case GridColumn.Chips all -> paintChips(gc, marks, colours, cell, look.current() ? chipLook : null);
                case GridColumn.Attribute attribute -> {
                    gc.setFont(fonts.small());
                    gc.setForeground(palette.dimmed());
                    gc.drawText(fitted(gc, model.entry(row).value(attribute.name()), cell.width), cell.x, cell.y + 1,
                            SWT.DRAW_TRANSPARENT);
                }
            }
        }
        gc.setClipping((Rectangle) null);
    }

    private void paintIdentifier(GC gc, VerbatimEntry entry, Rectangle cell) {
        gc.setFont(fonts.small());
        gc.setForeground(palette.dimmed());
        if (entry.verbatim() instanceof Turn turn) {
            int slash = entry.id().lastIndexOf('/');
            gc.drawText(fitted(gc, entry.id().substring(slash + 1) + " " + turn.getSpeaker(), cell.width), cell.x,
                    cell.y + 1, true);
            gc.drawText(fitted(gc, entry.id().substring(0, Math.max(0, slash)), cell.width), cell.x,
                    cell.y + 1 + gc.getFontMetrics().getHeight(), true);
        } else {
            gc.drawText(fitted(gc, entry.id(), cell.width), cell.x, cell.y + 1, true);
        }
    }

    private void paintChips(GC gc, List<Mark> marks, CodeColours colours, Rectangle cell, ChipLook look) {
        List<Rectangle> bounds = chipBounds(gc, marks, cell.x, cell.y);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            chips.paint(gc, bounds.get(i), mark, colours.of(mark.code()), look != null && look.isFocused(mark),
                    look != null && look.isJudged(mark));
        }
    }

    /** A text cut so that it fits, with an ellipsis. */
    static String fitted(GC gc, String text, int width) {
        if (gc.textExtent(text, SWT.DRAW_TRANSPARENT).x <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end) + "…", SWT.DRAW_TRANSPARENT).x > width) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    void paintHeader(GC gc, int scroll, int width, int height, GridOrder order) {
        gc.setBackground(palette.header());
        gc.fillRectangle(0, 0, width, height);
        gc.setFont(fonts.smallBold());
        for (GridColumn column : columns.list()) {
            int left = columns.left(column) - scroll;
            int right = left + columns.width(column);
            boolean ordering = column.equals(order.column());
            gc.setForeground(palette.dimmed());
            if (!(column instanceof GridColumn.State)) {
                gc.drawText(fitted(gc, Labels.of(column), right - left - 2 * PAD_X - (ordering ? 12 : 0)), left + PAD_X,
                        6,
                        SWT.DRAW_TRANSPARENT);
            }
            if (ordering) {
                paintArrow(gc, right - 14, height / 2, order.ascending());
            }
            gc.setForeground(palette.line());
            gc.drawLine(right - 1, 5, right - 1, height - 6);
        }
        gc.drawLine(0, height - 1, width, height - 1);
    }

    private void paintArrow(GC gc, int x, int y, boolean up) {
        gc.setBackground(palette.accent());
        int d = up ? -3 : 3;
        gc.fillPolygon(new int[] { x - 4, y - d, x + 4, y - d, x, y + d });
    }

    void paintEmpty(GC gc, Rectangle area, String text) {
        gc.setFont(fonts.text());
        gc.setForeground(palette.dimmed());
        int y = area.y + area.height / 3;
        for (String line : text.split("\n")) {
            Point extent = gc.textExtent(line);
            gc.drawText(line, area.x + (area.width - extent.x) / 2, y, true);
            y += extent.y + 4;
        }
    }
}
