package org.verbatelier.ui.workbench;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.Affected;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.StatusFields;
import org.verbatelier.ui.workbench.internal.StatusFields.Field;
import org.verbatelier.ui.workbench.internal.imports.FolderWatching;

/** The line below: what has just happened; where the coder is, how much is done, whether it is saved, who codes. */
public final class StatusLine {

    private static final int LOOK_AGAIN = 2_000;

    private final IStatusLineManager line;
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private final StatusFields fields = new StatusFields();
    private final Consumer<Affected> changed = affected -> renew();
    private final Consumer<String> said = this::say;
    private final Runnable moved = this::renew;
    private final Runnable again = this::renewKept;
    private StudySession session;

    /** Fills the status line of a window; it follows the open study from now on. */
    public StatusLine(IStatusLineManager line, FolderWatching watching) {
        this.line = line;
        line.add(fields);
        watching.addListener(() -> showWatched(watching));
        studies.addListener(this::follow);
        follow();
    }

    private void follow() {
        if (session != null) {
            session.removeOnChange(changed);
            session.removeOnMessage(said);
            session.desk().removeListener(moved);
        }
        session = studies.current().orElse(null);
        if (session != null) {
            session.onChange(changed);
            session.onMessage(said);
            session.desk().addListener(moved);
        }
        renew();
    }

    private void showWatched(FolderWatching watching) {
        fields.show(Field.WATCHED, watching.folder() == null ? ""
                : Messages.get("watch.status." + watching.state().name().toLowerCase(Locale.ROOT),
                        watching.folder().getFileName()));
    }

    private void say(String message) {
        line.setMessage(message);
    }

    private void renew() {
        if (session == null) {
            fields.show(Field.PLACE, "");
            fields.show(Field.PROGRESS, "");
            fields.show(Field.KEPT, "");
            fields.show(Field.CODER, Messages.get("status.coder", WorkbenchSettings.current().coder()));
            return;
        }
        fields.show(Field.CODER, Messages.get("status.coder", session.study().session().coder()));
        int selected = session.desk().selection().size();
        int row = session.desk().current().map(e -> session.grid().rowOf(e.id())).orElse(-1);
        fields.show(Field.PLACE, selected > 1 ? Messages.get("status.selected", selected)
                : row < 0 ? ""
                        : session.desk().current().orElseThrow().id() + " \u00b7 "
                                + Labels.of(session.grid().state(row)));
        var done = session.grid().progress();
        fields.show(Field.PROGRESS,
                Messages.get("status.progress", done.done(), done.total(), Math.floor(done.share() * 100)));
        renewKept();
    }

    /** Saving happens aside and tells nobody: looked at again until it is done. */
    private void renewKept() {
        if (session != null) {
            Study study = session.study();
            fields.show(Field.KEPT, Messages.get(study.isReadOnly() ? "status.readOnly"
                    : study.isUnsaved() ? "status.journalled" : "status.saved"));
            if (study.isUnsaved() && !study.isReadOnly()) {
                Display.getCurrent().timerExec(LOOK_AGAIN, again);
            }
        }
    }
}
