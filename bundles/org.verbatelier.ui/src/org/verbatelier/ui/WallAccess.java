package org.verbatelier.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.verbatelier.core.operation.CardData;
import org.verbatelier.presentation.workshop.WallCard;
import org.verbatelier.presentation.workshop.WallGroup;

/** Tells assistive techniques what a wall shows: a list whose items are the cards, read with group, speaker and votes. */
final class WallAccess {

    private final WallBoard board;
    private CardData announced;

    WallAccess(WallBoard board) {
        this.board = board;
        Accessible accessible = board.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.get("wall.name") : nameOf(event.childID);
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = cards().size();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = board.isFocusControl() ? focused() : ACC.CHILDID_NONE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (event.childID >= 0 ? ACC.STATE_SELECTABLE : 0)
                        | (event.childID >= 0 && event.childID == focused() ? ACC.STATE_FOCUSED : 0);
            }
        });
        board.addListener(SWT.Paint, e -> announce(accessible));
    }

    private void announce(Accessible accessible) {
        CardData current = board.current().map(WallCard::data).orElse(null);
        if (current != null && !current.equals(announced) && board.isFocusControl()) {
            announced = current;
            accessible.setFocus(focused());
        }
    }

    private List<WallCard> cards() {
        return board.groups().stream().flatMap(group -> group.cards().stream()).toList();
    }

    private int focused() {
        return board.current().map(cards()::indexOf).orElse(ACC.CHILDID_SELF);
    }

    private String nameOf(int child) {
        List<WallCard> all = cards();
        if (child < 0 || child >= all.size()) {
            return "";
        }
        WallCard card = all.get(child);
        WallGroup group = board.groups().stream().filter(g -> g.cards().contains(card)).findFirst().orElseThrow();
        return Messages.get("wall.card", card.isWithheld() ? Messages.get("wall.withheld") : card.words(),
                Labels.speaker(card), group.isUnsorted() ? Messages.get("wall.unsorted") : group.name(),
                card.data().votes());
    }
}
