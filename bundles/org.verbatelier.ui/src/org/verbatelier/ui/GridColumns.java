package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.verbatelier.presentation.ColumnSet;
import org.verbatelier.presentation.GridColumn;

/**
 * Where the columns of the grid lie: those that are pinned at the left, the others after them, scrolled sideways. The column
 * of the words takes what room is left unless it was given a width.
 */
final class GridColumns {

    private static final int TENTHS = 10;
    private static final int BORDER = 4;
    /** In tenths of a line. */
    private static final int LEAST = 15;
    private static final int LEAST_TEXT = 150;

    private final List<Place> places = new ArrayList<>();
    private ColumnSet set = ColumnSet.usual(List.of());
    private int line = 16;
    private int available;
    private int scroll;
    private int pinnedWidth;
    private int total;

    /** A column with its place when nothing is scrolled. */
    private record Place(GridColumn column, int left, int width, boolean pinned) {}

    void set(ColumnSet newSet) {
        set = newSet;
        layOut();
    }

    ColumnSet set() {
        return set;
    }

    /** The width there is, and the height of a line of the small font, which widths are told in. */
    void setAvailable(int width, int newLine) {
        available = width;
        line = newLine;
        layOut();
    }

    void scrollTo(int left) {
        scroll = left;
    }

    private void layOut() {
        places.clear();
        int others = set.columns().stream().filter(s -> !(s.column() instanceof GridColumn.Text))
                .mapToInt(this::ownWidth).sum();
        int left = 0;
        for (ColumnSet.Shown shown : inPlace()) {
            int width = shown.column() instanceof GridColumn.Text && shown.width() == 0
                    ? Math.max(ownWidth(shown), available - others)
                    : ownWidth(shown);
            places.add(new Place(shown.column(), left, width, shown.pinned()));
            left += width;
            pinnedWidth = shown.pinned() ? left : pinnedWidth;
        }
        total = left;
        if (places.stream().noneMatch(Place::pinned)) {
            pinnedWidth = 0;
        }
    }

    private List<ColumnSet.Shown> inPlace() {
        return Stream.concat(set.columns().stream().filter(ColumnSet.Shown::pinned),
                set.columns().stream().filter(shown -> !shown.pinned())).toList();
    }

    private int ownWidth(ColumnSet.Shown shown) {
        int tenths = shown.width() > 0 ? shown.width() : switch (shown.column()) {
            case GridColumn.State state -> 20;
            case GridColumn.Identifier identifier -> 56;
            case GridColumn.Text text -> LEAST_TEXT;
            case GridColumn.Chips chips -> 130;
            case GridColumn.Attribute attribute -> 70;
            case GridColumn.Code code -> 44;
        };
        return tenths * line / TENTHS;
    }

    /** The columns from left to right, as they are seen when nothing is scrolled. */
    List<GridColumn> list() {
        return places.stream().map(Place::column).toList();
    }

    /** Pixels of all columns. */
    int total() {
        return total;
    }

    /** Pixels of those that stay in place. */
    int pinnedWidth() {
        return pinnedWidth;
    }

    boolean isPinned(GridColumn column) {
        Place place = place(column);
        return place != null && place.pinned();
    }

    private Place place(GridColumn column) {
        for (Place place : places) {
            if (place.column().equals(column)) {
                return place;
            }
        }
        return null;
    }

    int width(GridColumn column) {
        Place place = place(column);
        return place == null ? 0 : place.width();
    }

    /** Where a column begins on the screen. */
    int left(GridColumn column) {
        Place place = place(column);
        return place == null ? 0 : left(place);
    }

    private int left(Place place) {
        return place.pinned() ? place.left() : place.left() - scroll;
    }

    /** Where a column may be painted: not over those in place. */
    int visibleLeft(GridColumn column) {
        return isPinned(column) ? left(column) : Math.max(pinnedWidth, left(column));
    }

    /** The column at a place on the screen, or null. */
    GridColumn at(int x) {
        for (Place place : places) {
            if (x >= Math.max(left(place), place.pinned() ? 0 : pinnedWidth) && x < left(place) + place.width()) {
                return place.column();
            }
        }
        return null;
    }

    /** The column whose right border is within some pixels of a place, or null. */
    GridColumn borderAt(int x) {
        for (Place place : places) {
            int right = left(place) + place.width();
            if (Math.abs(x - right) <= BORDER && (place.pinned() || right >= pinnedWidth)) {
                return place.column();
            }
        }
        return null;
    }

    /** The place among columns where something dropped at a place on the screen would go. */
    int dropAt(int x) {
        int before = 0;
        for (Place place : places) {
            if (x < left(place) + place.width() / 2) {
                break;
            }
            before++;
        }
        return before;
    }

    /** Where a mark for a drop is painted. */
    int dropMark(int drop) {
        return drop < places.size() ? left(places.get(drop)) : left(places.getLast()) + places.getLast().width();
    }

    /** The set with a column dropped; at the side of a pinned one it is pinned too. */
    ColumnSet dropped(GridColumn column, int drop) {
        List<ColumnSet.Shown> all = new ArrayList<>(inPlace());
        ColumnSet.Shown moving = set.find(column).orElseThrow();
        boolean pinned = drop < places.size() ? places.get(drop).pinned()
                : !places.isEmpty() && places.getLast().pinned();
        int from = all.indexOf(moving);
        all.remove(from);
        all.add(Math.min(all.size(), drop > from ? drop - 1 : drop), moving.withPinned(pinned));
        return new ColumnSet(all);
    }

    /** The set with a column as wide as a number of pixels. */
    ColumnSet resized(GridColumn column, int width) {
        return set.find(column).map(shown -> set.with(shown.withWidth(Math.max(LEAST, width * TENTHS / line))))
                .orElse(set);
    }
}
