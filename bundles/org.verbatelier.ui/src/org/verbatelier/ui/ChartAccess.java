package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells assistive techniques what a chart shows: a list whose items are its marks, read with their numbers. */
final class ChartAccess {

    private final ChartCanvas canvas;
    private int announced = -1;

    ChartAccess(ChartCanvas canvas) {
        this.canvas = canvas;
        Accessible accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? name() : canvas.describe(event.childID);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF && canvas.chart() != null ? canvas.chart().note()
                        : null;
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = canvas.marks();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = !canvas.isFocusControl() ? ACC.CHILDID_NONE
                        : canvas.selection().isEmpty() ? ACC.CHILDID_SELF : canvas.selection().getAsInt();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                boolean current = event.childID >= 0 && event.childID == canvas.selection().orElse(-1);
                event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
                        | (current ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = event.childID >= 0 ? canvas.bounds(event.childID) : canvas.getClientArea();
                Point origin = canvas.toDisplay(bounds.x, bounds.y);
                event.x = origin.x;
                event.y = origin.y;
                event.width = bounds.width;
                event.height = bounds.height;
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point place = canvas.toControl(event.x, event.y);
                event.childID = canvas.at(place.x, place.y).orElse(ACC.CHILDID_SELF);
            }
        });
        canvas.addListener(SWT.Paint, e -> announce(accessible));
    }

    private String name() {
        return canvas.chart() == null ? Messages.get("chart.empty") : canvas.chart().title();
    }

    private void announce(Accessible accessible) {
        int current = canvas.selection().orElse(-1);
        if (current >= 0 && current != announced && canvas.isFocusControl()) {
            announced = current;
            accessible.setFocus(current);
        }
    }
}
