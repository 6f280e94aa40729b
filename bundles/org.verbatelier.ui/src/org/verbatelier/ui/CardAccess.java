package org.verbatelier.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells assistive techniques what a planning board shows: a list whose items are the cards, read with their column. */
final class CardAccess {

    private final CardBoard board;
    private String announced;

    CardAccess(CardBoard board) {
        this.board = board;
        Accessible accessible = board.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? Messages.get("board.name") : nameOf(event.childID);
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
        String current = board.current().map(CardBoard.Card::key).orElse(null);
        if (current != null && !current.equals(announced) && board.isFocusControl()) {
            announced = current;
            accessible.setFocus(focused());
        }
    }

    private List<CardBoard.Card> cards() {
        return board.columns().stream().flatMap(column -> column.cards().stream()).toList();
    }

    private int focused() {
        return board.current().map(cards()::indexOf).orElse(ACC.CHILDID_SELF);
    }

    private String nameOf(int child) {
        List<CardBoard.Card> all = cards();
        if (child < 0 || child >= all.size()) {
            return "";
        }
        CardBoard.Card card = all.get(child);
        CardBoard.Column column = board.columns().stream().filter(c -> c.cards().contains(card)).findFirst()
                .orElseThrow();
        return Messages.get("board.card", card.head(), card.title(), column.title(), String.join(", ", card.notes()),
                card.warning() == null ? "" : card.warning());
    }
}
