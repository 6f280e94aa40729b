package org.verbatelier.ui.workbench.internal.plan;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.Mark;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;

/** Goes to the words behind something of the plan; the reader shows them, the keyboard stays where it is. */
final class Words {

    private Words() {
    }

    /** @param coding the coding to put into focus; null for none */
    static void show(PlanView from, String verbatim, String coding) {
        StudySession session = from.shown();
        Study study = session.study();
        if (study.corpus().indexOf(verbatim) < 0) {
            session.say(Messages.get("words.gone"));
            return;
        }
        session.desk().go(verbatim);
        Optional.ofNullable(coding).flatMap(study.codings()::find)
                .ifPresent(found -> session.desk().focus(Mark.of(found, study.codings().coderOf(found))));
        from.show(Ids.READER, IWorkbenchPage.VIEW_VISIBLE);
    }
}
