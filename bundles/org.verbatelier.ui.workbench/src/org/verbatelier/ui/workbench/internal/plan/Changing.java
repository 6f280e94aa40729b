package org.verbatelier.ui.workbench.internal.plan;

import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

/** Changes a study and says so in the status line; a study that is only read says that instead. */
final class Changing {

    private Changing() {
    }

    static void run(StudySession session, Runnable what) {
        if (session.study().isReadOnly()) {
            session.say(Messages.get("readOnly.sorry"));
            return;
        }
        int before = session.study().historySize();
        session.attempt(what);
        if (session.study().historySize() > before) {
            session.sayLast();
        }
    }
}
