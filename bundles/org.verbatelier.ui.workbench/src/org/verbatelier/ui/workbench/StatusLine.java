package org.verbatelier.ui.workbench;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.presentation.Affected;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.imports.FolderWatching;

/** The line below: what has just happened; who codes, where they are, how much is done. */
public final class StatusLine {

    private final IStatusLineManager line;
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private final StatusLineContributionItem coder = new StatusLineContributionItem(Ids.BUNDLE + ".coder", 22);
    private final StatusLineContributionItem state = new StatusLineContributionItem(Ids.BUNDLE + ".state", 36);
    private final StatusLineContributionItem progress = new StatusLineContributionItem(Ids.BUNDLE + ".progress", 22);
    private final StatusLineContributionItem watched = new StatusLineContributionItem(Ids.BUNDLE + ".watched", 34);
    private final Consumer<Affected> changed = affected -> renew();
    private final Consumer<String> said = this::say;
    private final Runnable moved = this::renew;
    private StudySession session;

    /** Fills the status line of a window; it follows the open study from now on. */
    public StatusLine(IStatusLineManager line, FolderWatching watching) {
        this.line = line;
        line.add(watched);
        watching.addListener(() -> showWatched(watching));
        line.add(state);
        line.add(progress);
        line.add(coder);
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
        watched.setText(watching.folder() == null ? ""
                : Messages.get("watch.status." + watching.state().name().toLowerCase(Locale.ROOT),
                        watching.folder().getFileName()));
    }

    private void say(String message) {
        line.setMessage(message);
    }

    private void renew() {
        if (session == null) {
            state.setText("");
            progress.setText("");
            coder.setText(Messages.get("status.coder", WorkbenchSettings.current().coder()));
            return;
        }
        coder.setText(Messages.get("status.coder", session.study().session().coder()));
        int selected = session.desk().selection().size();
        int row = session.desk().current().map(e -> session.grid().rowOf(e.id())).orElse(-1);
        state.setText(selected > 1 ? Messages.get("status.selected", selected)
                : row < 0 ? ""
                        : session.desk().current().orElseThrow().id() + " \u00b7 "
                                + Labels.of(session.grid().state(row)));
        var done = session.grid().progress();
        progress.setText(Messages.get("status.progress", done.done(), done.total(), Math.floor(done.share() * 100)));
    }
}
