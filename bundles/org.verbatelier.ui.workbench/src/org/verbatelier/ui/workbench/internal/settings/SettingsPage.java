package org.verbatelier.ui.workbench.internal.settings;

import org.eclipse.swt.widgets.Composite;

/** A page of the preferences. */
interface SettingsPage {

    /** The key of its title. */
    String title();

    /** Makes its widgets. */
    void create(Composite parent);

    /** Keeps what was chosen. */
    void apply();
}
