package org.verbatelier.ui.workbench;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.Affected;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.workbench.internal.Messages;
import org.verbatelier.ui.workbench.internal.imports.FolderWatching;

/** The line below: what has just happened; where the coder is, how much is done, whether it is saved, who codes. */
public final class StatusLine {

    private static final int LOOK_AGAIN = 2_000;

    private final IStatusLineManager line;
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private final StatusLineContributionItem watched = item("watched", 34);
    private final StatusLineContributionItem state = item("place", 36);
    private final StatusLineContributionItem progress = item("progress", 26);
    private final StatusLineContributionItem kept = item("kept", 26);
    private final StatusLineContributionItem coder = item("coder", 24);
    private final Consumer<Affected> changed = affected -> renew();
    private final Consumer<String> said = this::say;
    private final Runnable moved = this::renew;
    private final Runnable again = this::renewKept;
    private StudySession session;

    /** Fills the status line of a window; it follows the open study from now on. */
    public StatusLine(IStatusLineManager line, FolderWatching watching) {
        this.line = line;
        line.add(watched);
        watching.addListener(() -> showWatched(watching));
        line.add(state);
        line.add(progress);
        line.add(kept);
        line.add(coder);
        studies.addListener(this::follow);
        follow();
    }

    private static StatusLineContributionItem item(String name, int characters) {
        return new StatusLineContributionItem(Ids.BUNDLE + "." + name, characters) {
            @Override
            public void fill(Composite parent) {
                super.fill(parent);
                Control[] children = parent.getChildren();
                children[children.length - 1].setToolTipText(Messages.get("status." + name + ".tip"));
            }
        };
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
            kept.setText("");
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
        renewKept();
    }

    /** Saving happens aside and tells nobody: looked at again until it is done. */
    private void renewKept() {
        if (session != null) {
            Study study = session.study();
            kept.setText(Messages.get(study.isReadOnly() ? "status.readOnly"
                    : study.isUnsaved() ? "status.journalled" : "status.saved"));
            if (study.isUnsaved() && !study.isReadOnly()) {
                Display.getCurrent().timerExec(LOOK_AGAIN, again);
            }
        }
    }
}
