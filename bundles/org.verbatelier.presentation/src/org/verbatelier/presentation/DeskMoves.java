package org.verbatelier.presentation;

import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Goes from row to row of the grid. */
final class DeskMoves {

    private final DeskPlace place;
    private final GridModel grid;
    private final Marks marks;

    DeskMoves(DeskPlace place, GridModel grid, Marks marks) {
        this.place = place;
        this.grid = grid;
        this.marks = marks;
    }

    /** Goes to the next row in a state, or the previous one when {@code step} is negative, going round. */
    boolean toState(CodingState state, int step) {
        return to(row -> grid.state(row) == state, step);
    }

    /** The same, to a row with something suggested. */
    boolean toSuggestion(int step) {
        return to(row -> !marks.pending(grid.entry(row).id()).isEmpty(), step);
    }

    private boolean to(IntPredicate wanted, int step) {
        int n = grid.size();
        int from = row() < 0 && step < 0 ? n : row();
        OptionalInt found = IntStream.rangeClosed(1, n).map(i -> Math.floorMod(from + i * step, n)).filter(wanted)
                .findFirst();
        found.ifPresent(this::go);
        return found.isPresent();
    }

    /** Goes some rows down, or up when negative. */
    boolean by(int rows) {
        if (grid.size() == 0) {
            return false;
        }
        go(Math.clamp((long) row() + rows, 0, grid.size() - 1));
        return true;
    }

    /** Whether one row is selected: a verbatim, or all that are alike and shown as one. */
    boolean isOneRow() {
        return place.selection().size() == 1
                || row() >= 0 && Set.copyOf(grid.members(row())).equals(Set.copyOf(place.selection()));
    }

    private int row() {
        String current = place.currentId();
        return current == null ? -1 : grid.rowOf(current);
    }

    private void go(int row) {
        place.select(grid.members(row));
    }
}
