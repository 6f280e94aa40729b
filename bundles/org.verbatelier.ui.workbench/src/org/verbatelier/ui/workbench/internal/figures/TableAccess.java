package org.verbatelier.ui.workbench.internal.figures;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.verbatelier.presentation.figures.FigureTable;
import org.verbatelier.presentation.figures.FigureTable.Cell;

/** What a screen reader hears of a figure's table: each cell with its row and column, and whether it leads to passages. */
final class TableAccess {

    private final TableCanvas canvas;

    TableAccess(TableCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF
                        ? Messages.get("table.name", canvas.name(), canvas.table().rows().size())
                        : name(event.childID);
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABLE
                        : row(event.childID) < 0 ? ACC.ROLE_TABLECOLUMNHEADER : ACC.ROLE_TABLECELL;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = (canvas.table().rows().size() + 1) * canvas.table().columns().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = canvas.isFocusControl() && !canvas.table().columns().isEmpty()
                        ? child(canvas, canvas.row(), canvas.column())
                        : ACC.CHILDID_SELF;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                boolean cell = event.childID >= 0 && !canvas.table().columns().isEmpty();
                Rectangle at = cell ? canvas.bounds(row(event.childID), column(event.childID))
                        : canvas.getClientArea();
                Point origin = canvas.toDisplay(at.x, at.y);
                event.x = origin.x;
                event.y = origin.y;
                event.width = at.width;
                event.height = at.height;
            }
        });
    }

    /** The number of a cell among the children: heads first, then row by row. */
    static int child(TableCanvas canvas, int row, int column) {
        return (row + 1) * canvas.table().columns().size() + column;
    }

    private int row(int child) {
        return child / Math.max(1, canvas.table().columns().size()) - 1;
    }

    private int column(int child) {
        return child % Math.max(1, canvas.table().columns().size());
    }

    private String name(int child) {
        FigureTable table = canvas.table();
        if (child < 0 || child >= (table.rows().size() + 1) * table.columns().size()) {
            return "";
        }
        FigureTable.Column head = table.columns().get(column(child));
        if (row(child) < 0) {
            return head.tip().isEmpty() ? head.title() : head.title() + ". " + head.tip();
        }
        FigureTable.Row row = table.rows().get(row(child));
        Cell cell = row.cells().get(column(child));
        String what = column(child) == 0 ? cell.text()
                : Messages.get("table.cell", row.label(), head.title(), cell.text());
        String tip = cell.tip().isEmpty() ? "" : ". " + cell.tip();
        return what + tip + (cell.behind() == null ? "" : ". " + Messages.get("table.follow"));
    }
}
