package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.Span;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.workbench.StudySession;

/** Notes a promise that was made in the words one is reading: who, what, until when. */
final class PromiseDialog extends PlanDialog {

    private static final int LONGEST = 140;

    private final StudySession session;
    private final VerbatimEntry where;
    private Text what;
    private Text who;
    private Text due;
    private PlanRef made;

    private PromiseDialog(Shell parent, StudySession session, VerbatimEntry where) {
        super(parent, "newPromise");
        this.session = session;
        this.where = where;
    }

    /** Asks about the text one is at; empty when there is none or the user thinks better of it. */
    static Optional<PlanRef> ask(Shell parent, StudySession session) {
        Optional<VerbatimEntry> where = session.desk().current();
        if (where.isEmpty()) {
            session.say(Messages.get("newPromise.nothing"));
            return Optional.empty();
        }
        PromiseDialog dialog = new PromiseDialog(parent, session, where.get());
        return dialog.open() == Window.OK ? Optional.ofNullable(dialog.made) : Optional.empty();
    }

    @Override
    protected void createFields() {
        Span words = session.desk().words();
        String said = (words == null ? where.text() : words.in(where.text())).strip().replaceAll("\\s+", " ");
        what = text("promise", said.length() > LONGEST ? said.substring(0, LONGEST) + "\u2026" : said);
        who = text("who", where.verbatim() instanceof Turn turn ? turn.getSpeaker() : "");
        due = text("due", "");
        due.setMessage(Messages.get("date.hint"));
        what.selectAll();
    }

    private Optional<LocalDate> day() {
        return new FieldText(Locale.getDefault()).date(due.getText(),
                LocalDate.now(session.study().session().clock()));
    }

    @Override
    protected String missing() {
        return what.getText().isBlank() ? Messages.get("newPromise.noText")
                : !due.getText().isBlank() && day().isEmpty() ? Messages.get("problem.DATE") : null;
    }

    @Override
    protected void accept() {
        Changing.run(session, () -> made = new PlanGestures(session.study()).promise(where, what.getText().strip(),
                who.getText(), day().orElse(null)));
    }
}
