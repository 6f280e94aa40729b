package org.verbatelier.ui;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verbatelier.presentation.ColumnSet;
import org.verbatelier.presentation.Condition;
import org.verbatelier.presentation.Criterion;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.presentation.GridOrder;

/** The menu of the grid, by the right mouse button or the menu key: what can be done with a column, and with a row. */
final class GridMenu {

    private final VerbatimGrid grid;
    private final GridColumns columns;

    GridMenu(VerbatimGrid grid, GridColumns columns) {
        this.grid = grid;
        this.columns = columns;
    }

    /** Opens where it was asked for; by keyboard, for all columns. */
    void open(Event event, int x, int y, boolean head) {
        Menu menu = new Menu(grid);
        if (head) {
            GridColumn column = columns.at(x);
            if (column != null) {
                fill(menu, column);
                new MenuItem(menu, SWT.SEPARATOR);
            }
        } else {
            fillRow(menu, event.detail == SWT.MENU_KEYBOARD ? null : columns.at(x));
            for (GridColumn column : columns.list()) {
                if (event.detail == SWT.MENU_KEYBOARD) {
                    MenuItem item = new MenuItem(menu, SWT.CASCADE);
                    item.setText(Messages.get("grid.menu.column", text(GridLabels.of(column))));
                    item.setMenu(new Menu(menu));
                    fill(item.getMenu(), column);
                }
            }
        }
        item(menu, "grid.menu.columns", grid::wantColumns);
        menu.setLocation(grid.toDisplay(x, y));
        menu.addListener(SWT.Hide, e -> grid.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** What can be done with a column. */
    private void fill(Menu menu, GridColumn column) {
        ColumnSet set = columns.set();
        ColumnSet.Shown shown = set.find(column).orElseThrow();
        GridOrder order = grid.model().shown().order();
        item(menu, "grid.menu.ascending", () -> grid.order(new GridOrder(column, true)));
        item(menu, "grid.menu.descending", () -> grid.order(new GridOrder(column, false)));
        if (!order.isCorpus()) {
            item(menu, "grid.menu.then", () -> grid.order(order.extended(column)));
            item(menu, "grid.menu.corpus", () -> grid.order(GridOrder.CORPUS));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, shown.pinned() ? "grid.menu.unpin" : "grid.menu.pin",
                () -> grid.change(set.with(shown.withPinned(!shown.pinned()))));
        int place = set.indexOf(column);
        item(menu, "grid.menu.left", () -> grid.change(set.moved(column, place - 1))).setEnabled(place > 0);
        item(menu, "grid.menu.right", () -> grid.change(set.moved(column, place + 1)))
                .setEnabled(place + 1 < set.columns().size());
        item(menu, "grid.menu.usual", () -> grid.change(set.with(shown.withWidth(0)))).setEnabled(shown.width() > 0);
        item(menu, "grid.menu.hide", () -> grid.change(set.without(column)))
                .setEnabled(!(column instanceof GridColumn.Text));
    }

    private void fillRow(Menu menu, GridColumn column) {
        int row = grid.currentRow();
        if (row < 0) {
            return;
        }
        if (grid.model().groupSize(row) != 1) {
            boolean unfolded = grid.model().isUnfolded(row);
            item(menu, unfolded ? "grid.menu.fold" : "grid.menu.unfold", () -> grid.unfold(row, !unfolded));
        }
        if (column instanceof GridColumn.Attribute attribute) {
            String value = grid.model().entry(row).value(attribute.name());
            Criterion criterion = new Criterion.Value(attribute.name(), Set.of(value));
            MenuItem only = item(menu, "grid.menu.only", () -> grid.wantFilter(Condition.with(criterion)));
            only.setText(Messages.get("grid.menu.only", text(GridLabels.of(criterion, grid.study()))));
            MenuItem not = item(menu, "grid.menu.not", () -> grid.wantFilter(Condition.without(criterion)));
            not.setText(Messages.get("grid.menu.not", text(GridLabels.of(criterion, grid.study()))));
        }
        if (menu.getItemCount() > 0) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        int before = menu.getItemCount();
        grid.fillRowMenu(menu);
        if (menu.getItemCount() > before) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
    }

    private static String text(String label) {
        return label.replace("&", "&&");
    }

    private static MenuItem item(Menu menu, String key, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Messages.get(key, ""));
        item.addListener(SWT.Selection, e -> what.run());
        return item;
    }
}
