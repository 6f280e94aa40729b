package org.verbatelier.ui.workbench.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.core.StudyException;
import org.verbatelier.index.SyntaxException;

/** Shows people what went wrong: in their words when it is for them, else that it is a fault of the product. */
public final class Problems {

    private Problems() {
    }

    public static void show(Shell shell, Throwable problem) {
        Prompts.error(shell, Messages.get("problem.title"), message(problem));
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
