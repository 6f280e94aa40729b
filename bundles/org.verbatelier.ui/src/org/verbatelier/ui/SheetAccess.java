package org.verbatelier.ui;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.verbatelier.presentation.imports.SheetHead;

/** What a screen reader hears of a table about to be imported: its columns, with role and fate. */
final class SheetAccess {

    private final SheetView view;

    SheetAccess(SheetView view) {
        this.view = view;
        view.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.get("sheet.name") : name(event.childID);
            }
        });
        view.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = view.sheet().heads().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = view.isFocusControl() && !view.sheet().heads().isEmpty() ? view.column()
                        : ACC.CHILDID_SELF;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle bounds = event.childID >= 0 && event.childID < view.sheet().heads().size()
                        ? view.headBounds(event.childID)
                        : view.getClientArea();
                Point origin = view.toDisplay(bounds.x, bounds.y);
                event.x = origin.x;
                event.y = origin.y;
                event.width = bounds.width;
                event.height = bounds.height;
            }
        });
    }

    private String name(int column) {
        if (column < 0 || column >= view.sheet().heads().size()) {
            return "";
        }
        SheetHead head = view.sheet().heads().get(column);
        return Messages.get("sheet.column", head.name(), Labels.of(head.role()), Labels.of(head));
    }
}
