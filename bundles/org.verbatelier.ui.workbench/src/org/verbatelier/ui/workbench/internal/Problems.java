package org.verbatelier.ui.workbench.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.StudyException;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.ui.workbench.Studies;

/** Shows people what went wrong: in their words when it is for them, else that it is a fault of the product. */
public final class Problems {

    private Problems() {
    }

    public static void show(Shell shell, Throwable problem) {
        if (isShownAbove(problem)) {
            Display.getCurrent().beep();
            return;
        }
        Prompts.error(shell, Messages.get("problem.title"), message(problem));
    }

    /** What keeps the study from being written is said by its banner, for as long as it lasts. */
    private static boolean isShownAbove(Throwable problem) {
        return PlatformUI.getWorkbench().getService(Studies.class).current()
                .flatMap(session -> session.study().hindrance()).filter(hindrance -> hindrance == problem).isPresent();
    }

    /** One or two sentences for a person; what they cannot act upon is logged. */
    public static String message(Throwable problem) {
        Throwable cause = problem instanceof InvocationTargetException wrapped ? wrapped.getCause() : problem;
        if (cause instanceof StudyException || cause instanceof SyntaxException) {
            return cause.getLocalizedMessage();
        }
        ILog.of(Problems.class).error(String.valueOf(cause.getMessage()), cause);
        return Messages.get("problem.internal", String.valueOf(cause.getMessage()));
    }
}
