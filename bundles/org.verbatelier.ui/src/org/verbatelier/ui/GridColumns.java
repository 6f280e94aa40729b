package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.presentation.GridColumn;

/** The columns of the grid and where they lie. The text column takes what room is left. */
final class GridColumns {

    static final int MIN_TEXT = 220;
    private static final int MIN_WIDTH = 28;

    private final List<GridColumn> columns = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private int available;

    void set(List<GridColumn> newColumns) {
        columns.clear();
        widths.clear();
        for (GridColumn column : newColumns) {
            columns.add(column);
            widths.add(switch (column) {
                case GridColumn.State state -> 34;
                case GridColumn.Identifier identifier -> 84;
                case GridColumn.Text text -> MIN_TEXT;
                case GridColumn.Chips chips -> 200;
                case GridColumn.Attribute attribute -> 104;
            });
        }
    }

    List<GridColumn> list() {
        return columns;
    }

    void setAvailable(int width) {
        available = width;
    }

    /** Pixels of all columns, at least what is available. */
    int total() {
        return columns.stream().mapToInt(this::width).sum();
    }

    int width(GridColumn column) {
        int own = widths.get(columns.indexOf(column));
        if (!(column instanceof GridColumn.Text)) {
            return own;
        }
        int others = 0;
        for (int i = 0; i < columns.size(); i++) {
            others += columns.get(i) instanceof GridColumn.Text ? 0 : widths.get(i);
        }
        return Math.max(own, available - others);
    }

    int left(GridColumn column) {
        int left = 0;
        for (GridColumn each : columns) {
            if (each.equals(column)) {
                break;
            }
            left += width(each);
        }
        return left;
    }

    /** The column at a place, or null. */
    GridColumn at(int x) {
        int left = 0;
        for (GridColumn column : columns) {
            left += width(column);
            if (x >= 0 && x < left) {
                return column;
            }
        }
        return null;
    }

    /** The column whose right border is within some pixels of a place, or null. */
    GridColumn borderAt(int x) {
        int left = 0;
        for (GridColumn column : columns) {
            left += width(column);
            if (Math.abs(x - left) <= 4) {
                return column;
            }
        }
        return null;
    }

    void resize(GridColumn column, int width) {
        widths.set(columns.indexOf(column), Math.max(MIN_WIDTH, width));
    }
}
