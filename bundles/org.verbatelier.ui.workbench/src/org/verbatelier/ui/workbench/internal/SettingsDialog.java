package org.verbatelier.ui.workbench.internal;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.ui.workbench.Appearance;
import org.verbatelier.ui.workbench.LanguageChoice;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** Name of the coder, theme and language. */
final class SettingsDialog extends Dialog {

    private static final List<String> THEMES = List.of("system", "light", "dark");
    private static final List<String> LANGUAGES = List.of("system", "fr", "en");

    private Text coder;
    private Combo theme;
    private Combo language;

    SettingsDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("settings.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(10, 8).applyTo(area);
        label(area, "settings.coder");
        coder = new Text(area, SWT.BORDER);
        coder.setText(WorkbenchSettings.current().coder());
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(coder);
        theme = combo(area, WorkbenchSettings.THEME, THEMES);
        language = combo(area, WorkbenchSettings.LANGUAGE, LANGUAGES);
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.get("settings.note"));
        GridDataFactory.fillDefaults().span(2, 1).hint(380, SWT.DEFAULT).applyTo(note);
        return area;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Messages.get(key));
    }

    private static Combo combo(Composite area, String key, List<String> values) {
        label(area, "settings." + key);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        values.forEach(value -> combo.add(Messages.get("settings." + key + "." + value)));
        combo.select(Math.max(0, values.indexOf(WorkbenchSettings.get(key, "system"))));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, Prompts.button(id, label), defaultButton);
    }

    @Override
    protected void okPressed() {
        WorkbenchSettings.put(WorkbenchSettings.CODER, coder.getText().strip());
        String newTheme = THEMES.get(theme.getSelectionIndex());
        if (!newTheme.equals(WorkbenchSettings.get(WorkbenchSettings.THEME, "system"))) {
            WorkbenchSettings.put(WorkbenchSettings.THEME, newTheme);
            Appearance.apply(newTheme);
        }
        String newLanguage = LANGUAGES.get(language.getSelectionIndex());
        boolean restart = !newLanguage.equals(WorkbenchSettings.get(WorkbenchSettings.LANGUAGE, "system"));
        if (restart) {
            WorkbenchSettings.put(WorkbenchSettings.LANGUAGE, newLanguage);
            LanguageChoice.keep(newLanguage);
        }
        Shell above = getParentShell();
        super.okPressed();
        if (restart && Prompts.ask(above, Messages.get("settings.title"), Messages.get("settings.restart"))) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
