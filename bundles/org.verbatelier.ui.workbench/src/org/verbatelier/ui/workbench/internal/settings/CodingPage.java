package org.verbatelier.ui.workbench.internal.settings;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.verbatelier.presentation.Advance;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** How the coder's desk behaves. */
final class CodingPage implements SettingsPage {

    private static final List<String> ADVANCES = Arrays.stream(Advance.values()).map(Advance::name).toList();

    private final Studies studies;
    private Combo advance;

    CodingPage(Studies studies) {
        this.studies = studies;
    }

    @Override
    public String title() {
        return "settings.coding";
    }

    @Override
    public void create(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(parent);
        advance = Fields.combo(parent, WorkbenchSettings.ADVANCE, ADVANCES, Advance.NEVER.name());
        Fields.note(parent, "settings.advance.note");
        Fields.note(parent, "settings.favourites.note");
    }

    @Override
    public void apply() {
        WorkbenchSettings.put(WorkbenchSettings.ADVANCE, ADVANCES.get(advance.getSelectionIndex()));
        studies.current().ifPresent(session -> session.desk().setAdvance(WorkbenchSettings.advance()));
    }
}
