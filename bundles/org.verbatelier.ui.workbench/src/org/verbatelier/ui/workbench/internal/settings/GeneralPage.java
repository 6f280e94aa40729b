package org.verbatelier.ui.workbench.internal.settings;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.ui.workbench.Appearance;
import org.verbatelier.ui.workbench.LanguageChoice;
import org.verbatelier.ui.workbench.TextSize;
import org.verbatelier.ui.workbench.WorkbenchSettings;
import org.verbatelier.ui.workbench.internal.Messages;

/** Name of the coder, theme, size of the text and language. */
final class GeneralPage implements SettingsPage {

    private static final List<String> THEMES = List.of("system", "light", "dark", "contrast");
    private static final List<String> SIZES = TextSize.CHOICES.stream().map(String::valueOf).toList();
    private static final List<String> LANGUAGES = List.of("system", "fr", "en");

    private Text coder;
    private Combo theme;
    private Combo textSize;
    private Combo language;
    private boolean restart;

    @Override
    public String title() {
        return "settings.general";
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(parent);
        Fields.label(parent, "settings.coder");
        coder = new Text(parent, SWT.BORDER);
        coder.setText(WorkbenchSettings.current().coder());
        coder.setToolTipText(Messages.get("settings.coder.tip"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(coder);
        theme = Fields.combo(parent, WorkbenchSettings.THEME, THEMES, "system");
        textSize = Fields.combo(parent, WorkbenchSettings.TEXT_SIZE, SIZES, "100");
        language = Fields.combo(parent, WorkbenchSettings.LANGUAGE, LANGUAGES, "system");
        Fields.note(parent, "settings.note");
    }

    @Override
    public void apply() {
        WorkbenchSettings.put(WorkbenchSettings.CODER, coder.getText().strip());
        String newTheme = THEMES.get(theme.getSelectionIndex());
        if (!newTheme.equals(WorkbenchSettings.get(WorkbenchSettings.THEME, "system"))) {
            WorkbenchSettings.put(WorkbenchSettings.THEME, newTheme);
            Appearance.apply(newTheme);
        }
        String newSize = SIZES.get(textSize.getSelectionIndex());
        restart = !newSize.equals(WorkbenchSettings.get(WorkbenchSettings.TEXT_SIZE, "100"));
        WorkbenchSettings.put(WorkbenchSettings.TEXT_SIZE, newSize);
        String newLanguage = LANGUAGES.get(language.getSelectionIndex());
        if (!newLanguage.equals(WorkbenchSettings.get(WorkbenchSettings.LANGUAGE, "system"))) {
            restart = true;
            WorkbenchSettings.put(WorkbenchSettings.LANGUAGE, newLanguage);
            LanguageChoice.keep(newLanguage);
        }
    }

    /** Whether what was chosen shows only after a restart. */
    boolean isRestartNeeded() {
        return restart;
    }
}
