package org.verbatelier.ui.workbench.internal;

import org.eclipse.jface.action.Action;

/** An entry of a menu or tool bar that does one thing. */
public final class SimpleAction extends Action {

    private final Runnable what;

    private SimpleAction(String text, Runnable what) {
        super(text);
        this.what = what;
    }

    public static SimpleAction of(String text, Runnable what) {
        return new SimpleAction(text, what);
    }

    @Override
    public void run() {
        what.run();
    }
}
