package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of the grid as a person has arranged them. The column of the words is always there.
 *
 * @param columns from left to right, none twice
 */
public record ColumnSet(List<Shown> columns) {

    /**
     * A column on show.
     *
     * @param column what it shows
     * @param width in tenths of the font's line height, so that it holds at every zoom; 0 for the usual width
     * @param pinned whether it stays in place when the others are scrolled sideways
     */
    public record Shown(GridColumn column, int width, boolean pinned) {

        public Shown withWidth(int newWidth) {
            return new Shown(column, newWidth, pinned);
        }

        public Shown withPinned(boolean newPinned) {
            return new Shown(column, width, newPinned);
        }
    }

    public ColumnSet {
        List<Shown> once = new ArrayList<>();
        for (Shown shown : columns) {
            if (once.stream().noneMatch(s -> s.column().equals(shown.column()))) {
                once.add(shown);
            }
        }
        if (once.stream().noneMatch(s -> s.column() instanceof GridColumn.Text)) {
            once.add(Math.min(2, once.size()), new Shown(new GridColumn.Text(), 0, false));
        }
        columns = List.copyOf(once);
    }

    /** The usual columns with some attributes; state and identifier stay in place. */
    public static ColumnSet usual(List<String> attributes) {
        List<Shown> all = new ArrayList<>(List.of(new Shown(new GridColumn.State(), 0, true),
                new Shown(new GridColumn.Identifier(), 0, true), new Shown(new GridColumn.Text(), 0, false),
                new Shown(new GridColumn.Chips(), 0, false)));
        attributes.forEach(name -> all.add(new Shown(new GridColumn.Attribute(name), 0, false)));
        return new ColumnSet(all);
    }

    /** A column on show. */
    public Optional<Shown> find(GridColumn column) {
        return columns.stream().filter(shown -> shown.column().equals(column)).findFirst();
    }

    /** Shows a column as the last one; nothing changes when it is there. */
    public ColumnSet with(GridColumn column) {
        List<Shown> more = new ArrayList<>(columns);
        more.add(new Shown(column, 0, false));
        return new ColumnSet(more);
    }

    /** Hides a column; that of the words stays. */
    public ColumnSet without(GridColumn column) {
        return new ColumnSet(columns.stream()
                .filter(s -> !s.column().equals(column) || column instanceof GridColumn.Text).toList());
    }

    /** Changes how a column is shown. */
    public ColumnSet with(Shown changed) {
        return new ColumnSet(columns.stream().map(s -> s.column().equals(changed.column()) ? changed : s).toList());
    }

    /**
     * Moves a column.
     *
     * @param place its place afterwards; beyond the ends means the end
     */
    public ColumnSet moved(GridColumn column, int place) {
        Optional<Shown> moving = find(column);
        List<Shown> all = new ArrayList<>(columns);
        moving.ifPresent(shown -> {
            all.remove(shown);
            all.add(Math.clamp(place, 0, all.size()), shown);
        });
        return new ColumnSet(all);
    }

    /** The place of a column, or -1. */
    public int indexOf(GridColumn column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column().equals(column)) {
                return i;
            }
        }
        return -1;
    }
}
