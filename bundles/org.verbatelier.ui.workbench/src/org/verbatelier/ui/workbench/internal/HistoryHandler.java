package org.verbatelier.ui.workbench.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudySession;

/** Undo or redo, named in the menu after what it would do. */
public final class HistoryHandler extends AbstractHandler implements IElementUpdater {

    private final boolean undo;
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);

    /** Undo, or redo; {@code command} is the identifier of its command. */
    public HistoryHandler(boolean undo, String command) {
        this.undo = undo;
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Runnable refresh = () -> commands.refreshElements(command, null);
        studies.addListener(() -> {
            studies.current().ifPresent(session -> session.onChange(affected -> refresh.run()));
            refresh.run();
        });
    }

    @Override
    public Object execute(ExecutionEvent event) {
        // words being typed into a field are not an operation of the study
        if (!(Display.getCurrent().getFocusControl() instanceof Text)) {
            studies.current().ifPresent(session -> session.attempt(undo ? session::undo : session::redo));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(studies.current().filter(session -> !session.study().isReadOnly()).isPresent());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        String key = undo ? "menu.undo" : "menu.redo";
        Optional<String> name = studies.current().flatMap(undo ? StudySession::nextUndo : StudySession::nextRedo);
        element.setText(name.map(n -> Messages.get(key + ".named", n)).orElse(Messages.get(key)));
        element.setTooltip(name.map(n -> Messages.get(key + ".named", n).replace("&", ""))
                .orElse(Messages.get(key).replace("&", "")));
    }
}
