package org.verbatelier.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.verbatelier.presentation.Mark;

/** Tells assistive techniques what the grid shows: a list whose items are the rows, read with state and codes. */
final class GridAccess {

    private final VerbatimGrid grid;
    private int announced = -1;

    GridAccess(VerbatimGrid grid) {
        this.grid = grid;
        Accessible accessible = grid.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.get("grid.name") : rowName(event.childID);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = rows();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = grid.isFocusControl() && grid.currentRow() >= 0 ? grid.currentRow() : ACC.CHILDID_SELF;
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = grid.currentRow() >= 0 ? grid.currentRow() : ACC.CHILDID_NONE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
                        | (event.childID == grid.currentRow() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = event.childID >= 0 && event.childID < rows() ? grid.rowBounds(event.childID)
                        : grid.getClientArea();
                Point origin = grid.toDisplay(bounds.x, bounds.y);
                event.x = origin.x;
                event.y = origin.y;
                event.width = bounds.width;
                event.height = bounds.height;
            }
        });
        grid.addListener(SWT.Paint, e -> announce(accessible));
    }

    private void announce(Accessible accessible) {
        int row = grid.currentRow();
        if (row != announced && row >= 0 && grid.isFocusControl()) {
            announced = row;
            accessible.setFocus(row);
            accessible.selectionChanged();
        }
    }

    private int rows() {
        return grid.model() == null ? 0 : grid.model().size();
    }

    private String rowName(int row) {
        if (row < 0 || row >= rows()) {
            return "";
        }
        String text = grid.model().entry(row).text();
        String state = Labels.of(grid.model().state(row));
        int size = grid.model().groupSize(row);
        if (size > 1) {
            state = Messages.get("grid.row.group", state, size);
        }
        List<Mark> marks = grid.model().marks(row);
        return marks.isEmpty() ? Messages.get("grid.row", grid.model().entry(row).id(), state, text)
                : Messages.get("grid.row.codes", grid.model().entry(row).id(), state, text,
                        marks.stream().map(mark -> Labels.of(mark, grid.study())).collect(Collectors.joining("; ")));
    }
}
