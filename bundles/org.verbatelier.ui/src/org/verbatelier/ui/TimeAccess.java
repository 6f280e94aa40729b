package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells assistive techniques what a time chart shows: a list whose items are the rows, read with dates and slippage. */
final class TimeAccess {

    private final TimeChart chart;
    private Object announced;

    TimeAccess(TimeChart chart) {
        this.chart = chart;
        Accessible accessible = chart.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.get("time.name") : nameOf(event.childID);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = chart.rows().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = chart.isFocusControl() ? focused() : ACC.CHILDID_NONE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
                        | (event.childID >= 0 && event.childID == focused() ? ACC.STATE_FOCUSED : 0);
            }
        });
        chart.addListener(SWT.Paint, e -> announce(accessible));
    }

    private void announce(Accessible accessible) {
        Object current = chart.currentMilestone().map(Object.class::cast)
                .orElseGet(() -> chart.currentRow().orElse(null));
        if (current != null && !current.equals(announced) && chart.isFocusControl()) {
            announced = current;
            accessible.setFocus(focused());
        }
    }

    private int focused() {
        return chart.indexOfCurrent() < 0 ? ACC.CHILDID_SELF : chart.indexOfCurrent();
    }

    private String nameOf(int child) {
        if (child < 0 || child >= chart.rows().size()) {
            return "";
        }
        if (child == chart.indexOfCurrent() && chart.currentMilestone().isPresent()) {
            return TimePainter.said(chart.currentMilestone().orElseThrow());
        }
        TimeChart.Row row = chart.rows().get(child);
        return row.isHeading() ? row.title() : TimePainter.words(row);
    }
}
