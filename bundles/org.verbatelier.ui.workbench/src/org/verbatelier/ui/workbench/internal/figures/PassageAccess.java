package org.verbatelier.ui.workbench.internal.figures;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader hears of a list of passages. */
final class PassageAccess {

    PassageAccess(PassageBoard board) {
        board.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF
                        ? Messages.get("passages.name", board.list().title(), board.list().size())
                        : board.passage(event.childID).map(PassageTexts::spoken)
                                .orElse(Messages.get("passage.gone"));
            }
        });
        board.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = board.list().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = board.isFocusControl() && board.chosen() >= 0 ? board.chosen() : ACC.CHILDID_SELF;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle at = event.childID >= 0 ? board.bounds(event.childID) : board.getClientArea();
                Point origin = board.toDisplay(at.x, at.y);
                event.x = origin.x;
                event.y = origin.y;
                event.width = at.width;
                event.height = at.height;
            }
        });
    }
}
