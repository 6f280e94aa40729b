package org.verbatelier.ui.workbench.internal;

import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.CodeId;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.ui.Reasons;
import org.verbatelier.ui.workbench.StudySession;

/** Answers everything that a rule still suggests, as one step, once the number has been agreed to. */
final class RuleAnswer {

    private RuleAnswer() {
    }

    /** Asks about the rule of the suggestion in focus. */
    static void ask(Shell shell, StudySession session, boolean accept) {
        session.desk().suggestion().ifPresentOrElse(s -> ask(shell, session, s.getRule(), accept),
                () -> session.say(Messages.get("status.nothingTo.refuse")));
    }

    /** Asks about a rule. */
    static void ask(Shell shell, StudySession session, String rule, boolean accept) {
        List<Suggestion> pending = session.queue().ofRule(rule);
        if (pending.isEmpty()) {
            return;
        }
        String question = Messages.get(accept ? "suggestions.acceptRule.ask" : "suggestions.refuseRule.ask",
                pending.size(), rule, CodeId.parse(pending.getFirst().getCode()).code(),
                Reasons.of(session.queue().outcome(rule)));
        if (Prompts.ask(shell, Messages.get("view.suggestions"), question)) {
            session.attempt(() -> {
                if (accept ? session.desk().acceptAll(pending) : session.desk().refuseAll(pending)) {
                    session.sayLast();
                }
            });
        }
    }
}
