package org.verbatelier.ui.workbench.internal;

import org.verbatelier.presentation.Outcome;

/** How a rule has fared, in words: a share only when there are enough answers for it to mean something. */
final class Outcomes {

    private Outcomes() {
    }

    static String say(Outcome outcome) {
        if (outcome.answered() == 0) {
            return Messages.get("outcome.none");
        }
        String counted = Messages.get("outcome.counted", outcome.accepted(), outcome.answered());
        return outcome.isEnough() ? Messages.get("outcome.share", outcome.precision() * 100, counted) : counted;
    }
}
