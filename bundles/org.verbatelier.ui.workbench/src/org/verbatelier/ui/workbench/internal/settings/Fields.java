package org.verbatelier.ui.workbench.internal.settings;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbatelier.ui.workbench.WorkbenchSettings;
import org.verbatelier.ui.workbench.internal.Messages;

/** The fields of settings pages: a label with its field, and words that explain. */
final class Fields {

    private static final int WIDTH = 60;

    private Fields() {
    }

    static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.get(key));
    }

    /** A choice among values named {@code settings.KEY.VALUE}. */
    static Combo combo(Composite area, String key, List<String> values, String otherwise) {
        label(area, "settings." + key);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        values.forEach(value -> combo.add(Messages.get("settings." + key + "." + value)));
        combo.select(Math.max(0, values.indexOf(WorkbenchSettings.get(key, otherwise))));
        combo.setToolTipText(Messages.get("settings." + key + ".tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** A sentence over both columns. */
    static Label note(Composite area, String key) {
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.get(key));
        int letter = note.computeSize(SWT.DEFAULT, SWT.DEFAULT).y / 2;
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH * letter, SWT.DEFAULT).applyTo(note);
        return note;
    }
}
