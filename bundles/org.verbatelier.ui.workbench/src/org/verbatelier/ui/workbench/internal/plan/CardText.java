package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.presentation.plan.ActionDates;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanIndex;
import org.verbatelier.ui.CardBoard;

/** What the cards of the board say. */
record CardText(PlanIndex index, LocalDate today) {

    CardBoard.Column column(Axis axis) {
        long open = axis.getActions().stream().filter(action -> !ActionDates.isClosed(action.getState())).count();
        return new CardBoard.Column(axis.getId(), axis.getTitle(),
                Messages.get("board.axis", axis.getActions().size(), open),
                axis.getActions().stream().map(this::card).toList());
    }

    CardBoard.Card card(Action action) {
        List<String> notes = new ArrayList<>();
        notes.add(who(action));
        notes.add(Messages.get("board.behind", index.irritantsOf(action).size(), index.proofs(action).size()));
        return new CardBoard.Card(action.getId(), head(action), action.getTitle(), notes, warning(action));
    }

    private static String head(Action action) {
        String state = PlanWords.of(action.getState());
        return action.getEffort() == Effort.UNKNOWN
                ? Messages.get("board.head", PlanWords.number(action), state)
                : Messages.get("board.head.effort", PlanWords.number(action), state,
                        PlanWords.of(action.getEffort()).toLowerCase(Locale.getDefault()));
    }

    private static String who(Action action) {
        String owner = action.getOwner() == null ? Messages.get("noOwner") : action.getOwner();
        return action.getDue() == null ? owner
                : Messages.get("board.who", owner, new FieldText(Locale.getDefault()).day(action.getDue()));
    }

    private String warning(Action action) {
        String late = PlanWords.warning(action, ActionDates.of(action, today));
        return late == null && index.proofs(action).isEmpty() && !ActionDates.isClosed(action.getState())
                ? Messages.get("noProof")
                : late;
    }
}
