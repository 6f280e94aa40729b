package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;

import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanIndex;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.workbench.StudySession;

/** What the rows of a form need of the view they are in. */
interface FormContext {

    StudySession session();

    PlanIndex index();

    PlanGestures changes();

    LocalDate today();

    /** Changes the plan and says so. */
    void change(Runnable what);

    /** Shows another entry. */
    void open(PlanRef ref);

    /** Goes to the words of a text and shows them. */
    void read(String verbatim, String coding);

    /** The room a form takes has changed. */
    void resized();
}
