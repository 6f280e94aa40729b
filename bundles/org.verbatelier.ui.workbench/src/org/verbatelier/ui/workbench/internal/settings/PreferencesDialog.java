package org.verbatelier.ui.workbench.internal.settings;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.Prompts;
import org.verbatelier.ui.workbench.internal.keys.KeyMap;

/** The preferences: pages, their names on the left. */
public final class PreferencesDialog extends Dialog {

    private final GeneralPage general = new GeneralPage();
    private final List<SettingsPage> pages;
    private final SettingsPage first;
    private Composite stack;
    private org.eclipse.swt.widgets.List names;

    private PreferencesDialog(Shell parent, boolean atKeys) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
        SettingsPage keys = new KeysPage(new KeyMap(PlatformUI.getWorkbench()),
                studies.current().map(StudySession::desk).map(desk -> desk.favourites()).orElse(null));
        pages = List.of(general, new CodingPage(studies), keys);
        first = atKeys ? keys : general;
    }

    /** Shows the preferences; {@code atKeys} where keys are changed. */
    public static void open(Shell parent, boolean atKeys) {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        // a key pressed in order to be chosen must not do what it does
        bindings.setKeyFilterEnabled(false);
        try {
            new PreferencesDialog(parent, atKeys).open();
        } finally {
            bindings.setKeyFilterEnabled(true);
        }
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
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(area);
        names = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER);
        pages.forEach(page -> names.add("  " + Messages.get(page.title()) + "  "));
        names.setToolTipText(Messages.get("settings.pages.tip"));
        GridDataFactory.fillDefaults().grab(false, true).applyTo(names);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        for (SettingsPage page : pages) {
            page.create(new Composite(stack, SWT.NONE));
        }
        names.addListener(SWT.Selection, e -> show(names.getSelectionIndex()));
        names.select(pages.indexOf(first));
        show(pages.indexOf(first));
        return area;
    }

    private void show(int page) {
        ((StackLayout) stack.getLayout()).topControl = stack.getChildren()[page];
        stack.layout();
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, Prompts.button(id, label), defaultButton);
    }

    @Override
    protected void okPressed() {
        try {
            pages.forEach(SettingsPage::apply);
        } catch (RuntimeException e) {
            Problems.show(getShell(), e);
            return;
        }
        Shell above = getParentShell();
        super.okPressed();
        if (general.isRestartNeeded()
                && Prompts.ask(above, Messages.get("settings.title"), Messages.get("settings.restart"))) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
