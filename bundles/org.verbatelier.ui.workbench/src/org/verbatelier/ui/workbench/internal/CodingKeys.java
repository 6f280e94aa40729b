package org.verbatelier.ui.workbench.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.verbatelier.ui.workbench.Ids;

/** Makes the one-letter keys of coding work while a widget has the keyboard, and only then. */
final class CodingKeys {

    private final IContextService contexts;
    private IContextActivation activation;

    private CodingKeys(IContextService contexts) {
        this.contexts = contexts;
    }

    static void in(Control control, IContextService contexts) {
        CodingKeys keys = new CodingKeys(contexts);
        control.addListener(SWT.FocusIn, e -> keys.activate());
        control.addListener(SWT.FocusOut, e -> keys.deactivate());
        control.addListener(SWT.Dispose, e -> keys.deactivate());
    }

    private void activate() {
        if (activation == null) {
            activation = contexts.activateContext(Ids.CODING_CONTEXT);
        }
    }

    private void deactivate() {
        if (activation != null) {
            contexts.deactivateContext(activation);
            activation = null;
        }
    }
}
