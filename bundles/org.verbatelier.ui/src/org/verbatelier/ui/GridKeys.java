package org.verbatelier.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.verbatelier.presentation.GridColumn;

/**
 * What keys do in the grid: Up and Down move, Shift extends, Left and Right go from chip to chip; with Ctrl, Left and Right go
 * along the columns of codes, Enter applies or takes away the code there, Down unfolds a group and Up folds it.
 */
final class GridKeys {

    private final VerbatimGrid grid;
    private final GridColumns columns;
    private final List<Consumer<Character>> typed = new ArrayList<>();
    private int anchor = -1;
    private GridColumn cell;

    GridKeys(VerbatimGrid grid, GridColumns columns) {
        this.grid = grid;
        this.columns = columns;
    }

    void onTyped(Consumer<Character> listener) {
        typed.add(listener);
    }

    /** The column of a code that the keyboard is in; null for none. */
    GridColumn cell() {
        return cell;
    }

    void setCell(GridColumn column) {
        cell = column;
    }

    void press(Event event) {
        if (grid.model() == null || grid.model().size() == 0) {
            return;
        }
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (control) {
            withControl(event);
        } else {
            plain(event);
        }
    }

    private void withControl(Event event) {
        int row = grid.currentRow();
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> stepCell(1);
            case SWT.ARROW_LEFT -> stepCell(-1);
            case SWT.ARROW_DOWN -> grid.unfold(Math.max(0, row), true);
            case SWT.ARROW_UP -> grid.unfold(Math.max(0, row), false);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (cell instanceof GridColumn.Code code && columns.list().contains(code)) {
                    grid.toggle(code.code());
                }
            }
            case SWT.HOME, SWT.END -> plain(event);
            case 'a' -> select(0, grid.model().size() - 1);
            default -> {
                // belongs to somebody else
            }
        }
    }

    private void plain(Event event) {
        boolean extend = (event.stateMask & SWT.SHIFT) != 0;
        int body = grid.bodyHeight();
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> move(grid.currentRow() + 1, extend);
            case SWT.ARROW_UP -> move(grid.currentRow() - 1, extend);
            case SWT.PAGE_DOWN -> move(grid.heights().rowAt(grid.scroll().y() + 2L * body), extend);
            case SWT.PAGE_UP -> move(grid.heights().rowAt(grid.scroll().y() - body), extend);
            case SWT.HOME -> move(0, extend);
            case SWT.END -> move(grid.model().size() - 1, extend);
            case SWT.ARROW_RIGHT -> grid.desk().focusNext(1);
            case SWT.ARROW_LEFT -> grid.desk().focusNext(-1);
            default -> {
                if ((event.stateMask & SWT.ALT) == 0 && Character.isLetterOrDigit(event.character)) {
                    typed.forEach(listener -> listener.accept(event.character));
                }
            }
        }
    }

    private void stepCell(int step) {
        List<GridColumn> codes = columns.list().stream().filter(GridColumn.Code.class::isInstance).toList();
        if (!codes.isEmpty()) {
            int at = codes.indexOf(cell);
            cell = codes.get(at < 0 ? (step > 0 ? 0 : codes.size() - 1)
                    : Math.clamp(at + step, 0, codes.size() - 1));
            grid.revealColumn(cell);
        }
    }

    private void move(int wanted, boolean extend) {
        int row = Math.clamp(wanted, 0, grid.model().size() - 1);
        if (extend) {
            extendTo(row);
        } else {
            goTo(row);
        }
        grid.reveal();
    }

    void goTo(int row) {
        anchor = row;
        grid.desk().select(grid.model().members(row));
    }

    void extendTo(int row) {
        select(anchor < 0 || anchor >= grid.model().size() ? row : anchor, row);
    }

    private void select(int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int row = from; from <= to ? row <= to : row >= to; row += from <= to ? 1 : -1) {
            ids.addAll(grid.model().members(row));
        }
        grid.desk().select(ids);
    }
}
