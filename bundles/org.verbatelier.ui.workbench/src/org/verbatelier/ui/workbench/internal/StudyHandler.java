package org.verbatelier.ui.workbench.internal;

import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.imports.ImportEntry;
import org.verbatelier.ui.workbench.internal.imports.WatchDialog;
import org.verbatelier.ui.workbench.internal.keys.CheatSheet;
import org.verbatelier.ui.workbench.internal.keys.KeyMap;
import org.verbatelier.ui.workbench.internal.keys.KeysDialog;
import org.verbatelier.ui.workbench.internal.publish.PublishDialog;
import org.verbatelier.ui.workbench.internal.safety.CopyElsewhere;
import org.verbatelier.ui.workbench.internal.settings.PreferencesDialog;

/** Does what a menu says with studies; which entry is named after the class in {@code plugin.xml}. */
public class StudyHandler extends AbstractHandler implements IExecutableExtension {

    private String action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
        switch (action) {
            case "open" -> FileHandlers.open(window);
            case "new" -> FileHandlers.create(window);
            case "sample" -> new SampleStudy(studies).open(window);
            case "welcome" -> new StudyOpening(window).welcome();
            case "import" -> new ImportEntry(window).files();
            case "importFolder" -> new ImportEntry(window).folder();
            case "keys" -> keys(window, studies);
            case "settings" -> PreferencesDialog.open(window.getShell(), false);
            default -> studies.current().ifPresent(session -> execute(window, studies, session));
        }
        return null;
    }

    private void execute(IWorkbenchWindow window, Studies studies, StudySession session) {
        switch (action) {
            case "watch" -> new WatchDialog(window).open();
            case "rules" -> FileHandlers.runRules(window, session);
            case "publish" -> PublishDialog.open(window.getShell(), session, null);
            case "scheme" -> SchemeChoice.add(window.getShell(), session);
            case "close" -> close(window);
            case "saveCopy" -> new CopyElsewhere(session, window.getShell()).ask();
            case "search" -> showView(window, Ids.SEARCH);
            case "history" -> showView(window, Ids.HISTORY);
            case "filter" -> inGrid(window, GridEditor::focusFilter);
            case "addFilter" -> inGrid(window, GridEditor::openFacets);
            default -> throw new IllegalStateException(action);
        }
    }

    private static void close(IWorkbenchWindow window) {
        window.getActivePage().closeAllEditors(false);
        new StudyOpening(window).welcome();
    }

    private static void keys(IWorkbenchWindow window, Studies studies) {
        CheatSheet sheet = CheatSheet.of(new KeyMap(window),
                studies.current().map(session -> session.study().codes()).orElse(null));
        new KeysDialog(window.getShell(), sheet, () -> PreferencesDialog.open(window.getShell(), true)).open();
    }

    private static void showView(IWorkbenchWindow window, String view) {
        try {
            window.getActivePage().showView(view);
        } catch (PartInitException e) {
            Problems.show(window.getShell(), e);
        }
    }

    private static void inGrid(IWorkbenchWindow window, Consumer<GridEditor> what) {
        if (window.getActivePage().getActiveEditor() instanceof GridEditor editor) {
            window.getActivePage().activate(editor);
            what.accept(editor);
        }
    }
}
