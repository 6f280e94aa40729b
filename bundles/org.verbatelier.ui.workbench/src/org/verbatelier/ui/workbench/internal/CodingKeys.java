package org.verbatelier.ui.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.ui.workbench.Ids;

/** Makes the one-letter keys of coding work while a widget has the keyboard, and only then. */
public final class CodingKeys {

    private final IContextService contexts;
    private final String context;
    private IContextActivation activation;

    private CodingKeys(IContextService contexts, String context) {
        this.contexts = contexts;
        this.context = context;
    }

    /** The keys of coding. */
    static void in(Control control, IContextService contexts) {
        in(control, contexts, Ids.CODING_CONTEXT);
    }

    /** The keys of coding, and those of reading with them. */
    public static void inReader(Control control, IContextService contexts) {
        in(control, contexts, Ids.READING_CONTEXT);
    }

    private static void in(Control control, IContextService contexts, String context) {
        CodingKeys keys = new CodingKeys(contexts, context);
        control.addListener(SWT.FocusIn, e -> keys.activate());
        control.addListener(SWT.FocusOut, e -> keys.deactivate());
        control.addListener(SWT.Dispose, e -> keys.deactivate());
    }

    private void activate() {
        if (activation == null) {
            activation = contexts.activateContext(context);
        }
    }

    private void deactivate() {
        if (activation != null) {
            contexts.deactivateContext(activation);
            activation = null;
        }
    }
}
