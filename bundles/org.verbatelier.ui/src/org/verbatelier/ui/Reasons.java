package org.verbatelier.ui;

import org.verbatelier.presentation.Outcome;
import org.verbatelier.presentation.Reason;

/** Why rules suggest what they do, and how they have fared, in words. */
public final class Reasons {

    private Reasons() {
    }

    /** How a rule has fared: a share only when there are enough answers for it to mean something. */
    public static String of(Outcome outcome) {
        if (outcome.answered() == 0) {
            return Messages.get("outcome.none");
        }
        String counted = Messages.get("outcome.counted", outcome.accepted(), outcome.answered());
        return outcome.isEnough() ? Messages.get("outcome.share", outcome.precision() * 100, counted) : counted;
    }

    /** Why something is suggested, and which keys answer it. */
    public static String of(Reason reason) {
        return Messages.get("mark.suggestion.why", reason.code(), reason.label(), reason.rule(), reason.pattern(),
                reason.words(), of(reason.outcome()));
    }
}
