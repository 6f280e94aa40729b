package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.presentation.CodeColours;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridModel;
import org.verbatelier.presentation.Mark;

/** Measures and paints the rows of the grid. Sizes come from the font, so that they hold at every zoom. */
final class GridPainter {

    private static final String UNFOLD = "\u25b8 ";
    private static final String FLAG = "\u2691 ";
    private static final String FOLD = "\u25be ";

    private final GridColumns columns;
    private final Palette palette;
    private final Fonts fonts;
    private final ChipPainter chips;
    private final StatePainter states;
    private final SpanStripes stripes;
    private final CodeCell codeCells;
    private final RowTexts texts;
    private final int line;
    private final int textLine;

    /** How a row is to look. */
    record RowLook(boolean selected, boolean current, boolean focused, boolean hovered, GridColumn cell) {}

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
        this.stripes = new SpanStripes(palette);
        this.codeCells = new CodeCell(palette, fonts.small());
        this.texts = new RowTexts(control, fonts.text());
        GC gc = new GC(control);
        gc.setFont(fonts.small());
        line = gc.getFontMetrics().getHeight();
        gc.setFont(fonts.text());
        textLine = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    Fonts fonts() {
        return fonts;
    }

    /** The height of a line of the small font. */
    int line() {
        return line;
    }

    int padX() {
        return line / 2;
    }

    private int padY() {
        return line * 2 / 5;
    }

    private int gap() {
        return Math.max(4, line / 3);
    }

    private int thickness() {
        return Math.max(2, line / 8);
    }

    /** Takes account of other widths. */
    void resized() {
        texts.setWidth(columns.width(new GridColumn.Text()) - 2 * padX(), thickness() * 2);
    }

    /** A height for rows that have not been measured. */
    int estimate() {
        return 2 * (textLine + 2 * thickness()) + 2 * padY();
    }

    int measure(GC gc, GridModel model, int row) {
        VerbatimEntry entry = model.entry(row);
        int height = Math.max(textLine, texts.height(entry, indent(gc, model, row)));
        if (columns.width(new GridColumn.Chips()) > 0) {
            height = Math.max(height, chipBounds(gc, chipTexts(model.marks(row), model.flags(row)), 0, 0).stream()
                    .mapToInt(b -> b.y + b.height).max().orElse(0));
        }
        return Math.max(height, entry.conversation() == null ? 0 : 2 * line) + 2 * padY();
    }

    private int indent(GC gc, GridModel model, int row) {
        int size = model.groupSize(row);
        return size == 1 ? 0 : size == 0 ? 2 * padX() : chips.size(gc, pill(model, row)).x + padX();
    }

    private static String pill(GridModel model, int row) {
        return (model.isUnfolded(row) ? FOLD : UNFOLD) + Messages.get("grid.group", model.groupSize(row));
    }

    /** Where the sign of a group is that a click unfolds; empty when the row is no group. */
    Rectangle pillBounds(GC gc, GridModel model, int row, Rectangle bounds) {
        Point size = model.groupSize(row) < 2 ? new Point(0, 0) : chips.size(gc, pill(model, row));
        return new Rectangle(columns.left(new GridColumn.Text()) + padX(), bounds.y + padY(), size.x, size.y);
    }

    /** Where the chips of a row lie, in coordinates of the grid. */
    List<Rectangle> chipBounds(GC gc, List<Mark> marks, Rectangle bounds) {
        return chipBounds(gc, chipTexts(marks, List.of()), columns.left(new GridColumn.Chips()) + padX(),
                bounds.y + padY());
    }

    /** Codes, then what the verbatim is marked as. */
    private static List<String> chipTexts(List<Mark> marks, List<FlagKind> flags) {
        return Stream.concat(marks.stream().map(Mark::text), flags.stream().map(GridPainter::flagText)).toList();
    }

    private static String flagText(FlagKind kind) {
        return FLAG + Labels.of(kind);
    }

    private List<Rectangle> chipBounds(GC gc, List<String> texts, int left, int top) {
        int room = columns.width(new GridColumn.Chips()) - 2 * padX();
        List<Rectangle> bounds = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (String text : texts) {
            Point size = chips.size(gc, text);
            if (x > 0 && x + size.x > room) {
                x = 0;
                y += size.y + gap();
            }
            bounds.add(new Rectangle(left + x, top + y, size.x, size.y));
            x += size.x + gap();
        }
        return bounds;
    }

    /** A dotted frame around what undo or redo has just changed. */
    void paintTouched(GC gc, Rectangle bounds) {
        gc.setForeground(palette.accent());
        gc.setLineStyle(SWT.LINE_DOT);
        gc.setLineWidth(2);
        gc.drawRectangle(bounds.x + 2, bounds.y + 2, bounds.width - 5, bounds.height - 6);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    void paintRow(GC gc, GridModel model, CodeColours colours, int row, Rectangle bounds, RowLook look,
            ChipLook chipLook) {
        gc.setBackground(look.selected() ? palette.selection(look.focused())
                : look.hovered() ? palette.hover() : palette.background());
        gc.fillRectangle(bounds);
        gc.setForeground(palette.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        List<Mark> marks = model.marks(row);
        for (GridColumn column : columns.list()) {
            int visible = columns.visibleLeft(column);
            int right = columns.left(column) + columns.width(column);
            if (right > visible && visible < bounds.width) {
                gc.setClipping(new Rectangle(visible, bounds.y, right - visible, bounds.height - 1));
                Rectangle cell = new Rectangle(columns.left(column) + padX(), bounds.y + padY(),
                        columns.width(column) - 2 * padX(), bounds.height - 2 * padY());
                paintCell(gc, model, colours, row, column, cell, marks, look, chipLook);
            }
        }
        gc.setClipping((Rectangle) null);
        if (columns.pinnedWidth() > 0 && columns.left(columns.list().getLast()) >= 0) {
            gc.setForeground(palette.line());
            gc.drawLine(columns.pinnedWidth() - 1, bounds.y, columns.pinnedWidth() - 1, bounds.y + bounds.height);
        }
        if (look.current()) {
            gc.setBackground(palette.accent());
            gc.fillRectangle(0, bounds.y, thickness() + 1, bounds.height - 1);
        }
    }

    private void paintCell(GC gc, GridModel model, CodeColours colours, int row, GridColumn column, Rectangle cell,
            List<Mark> marks, RowLook look, ChipLook chipLook) {
        boolean context = switch (model.state(row)) {
            case CONTEXT, QUARANTINED -> true;
            default -> false;
        };
        gc.setForeground(context ? palette.dimmed() : palette.text());
        VerbatimEntry entry = model.entry(row);
        switch (column) {
            case GridColumn.State state -> states.paint(gc, cell.x + 2, cell.y + (line - 12) / 2, model.state(row));
            case GridColumn.Identifier identifier -> paintIdentifier(gc, entry, cell);
            case GridColumn.Text text -> paintText(gc, model, colours, row, cell, marks);
            case GridColumn.Chips all -> paintChips(gc, marks, model.flags(row), colours, cell,
                    look.current() ? chipLook : null);
            case GridColumn.Attribute attribute -> paintSmall(gc, entry.value(attribute.name()), cell, cell.y + 1);
            case GridColumn.Code code -> codeCells.paint(gc, cell, line, model.marks(row, code), colours,
                    look.current() && column.equals(look.cell()));
        }
    }

    private void paintText(GC gc, GridModel model, CodeColours colours, int row, Rectangle cell, List<Mark> marks) {
        VerbatimEntry entry = model.entry(row);
        TextLayout layout = texts.of(entry, indent(gc, model, row));
        layout.draw(gc, cell.x, cell.y);
        int height = Math.min(cell.height, texts.height(entry, indent(gc, model, row)));
        stripes.paint(gc, layout, cell.x, cell.y, entry.text(), height, marks, colours, thickness());
        if (model.groupSize(row) > 1) {
            Point size = chips.size(gc, pill(model, row));
            chips.paintPlain(gc, new Rectangle(cell.x, cell.y, size.x, size.y), pill(model, row));
        } else if (model.groupSize(row) == 0) {
            gc.setForeground(palette.dimmed());
            gc.drawLine(cell.x + padX() / 2, cell.y, cell.x + padX() / 2, cell.y + line / 2);
            gc.drawLine(cell.x + padX() / 2, cell.y + line / 2, cell.x + padX() + 2, cell.y + line / 2);
        }
    }

    private void paintSmall(GC gc, String text, Rectangle cell, int y) {
        gc.setFont(fonts.small());
        gc.setForeground(palette.dimmed());
        gc.drawText(fitted(gc, text, cell.width), cell.x, y, SWT.DRAW_TRANSPARENT);
    }

    private void paintIdentifier(GC gc, VerbatimEntry entry, Rectangle cell) {
        if (entry.verbatim() instanceof Turn turn) {
            int slash = entry.id().lastIndexOf('/');
            paintSmall(gc, entry.id().substring(slash + 1) + " " + turn.getSpeaker(), cell, cell.y + 1);
            paintSmall(gc, entry.id().substring(0, Math.max(0, slash)), cell, cell.y + 1 + line);
        } else {
            paintSmall(gc, entry.id(), cell, cell.y + 1);
        }
    }

    private void paintChips(GC gc, List<Mark> marks, List<FlagKind> flags, CodeColours colours, Rectangle cell,
            ChipLook look) {
        List<Rectangle> bounds = chipBounds(gc, chipTexts(marks, flags), cell.x, cell.y);
        for (int i = 0; i < flags.size(); i++) {
            Rectangle place = bounds.get(marks.size() + i);
            int width = Math.min(place.width, cell.width);
            chips.paintPlain(gc, new Rectangle(place.x, place.y, width, place.height),
                    place.width <= cell.width ? flagText(flags.get(i))
                            : fitted(gc, flagText(flags.get(i)), cell.width - line));
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            chips.paint(gc, bounds.get(i), mark, colours.of(mark.code()), look != null && look.isFocused(mark),
                    look != null && look.isJudged(mark));
        }
    }

    /** A text cut so that it fits, with an ellipsis. */
    static String fitted(GC gc, String text, int width) {
        if (text.isEmpty() || gc.textExtent(text, SWT.DRAW_TRANSPARENT).x <= width) {
            return text;
        }
        // halving: a value may be long, and each measuring costs
        int fits = 0;
        int tooMuch = text.length();
        while (fits + 1 < tooMuch) {
            int middle = (fits + tooMuch) / 2;
            if (gc.textExtent(text.substring(0, middle) + "…", SWT.DRAW_TRANSPARENT).x > width) {
                tooMuch = middle;
            } else {
                fits = middle;
            }
        }
        return text.substring(0, fits) + "…";
    }

    void paintEmpty(GC gc, Rectangle area, String text) {
        gc.setFont(fonts.text());
        gc.setForeground(palette.dimmed());
        int y = area.y + area.height / 3;
        for (String each : text.split("\n")) {
            Point extent = gc.textExtent(each);
            gc.drawText(each, area.x + (area.width - extent.x) / 2, y, true);
            y += extent.y + 4;
        }
    }
}
