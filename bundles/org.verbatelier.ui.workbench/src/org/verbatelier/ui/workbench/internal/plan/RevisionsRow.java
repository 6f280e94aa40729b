package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.swt.widgets.Composite;
import org.verbatelier.model.plan.Revision;
import org.verbatelier.model.plan.ServiceCommitment;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanField;

/** The wordings of a commitment, the one in force first, each with its day and why it was changed. */
final class RevisionsRow extends PartRow {

    RevisionsRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    private List<Revision> revisions() {
        return ((ServiceCommitment) entry()).getRevisions();
    }

    @Override
    protected Object state() {
        return revisions().stream().map(r -> List.of(r.getText(), Objects.toString(r.getDate()))).toList();
    }

    @Override
    protected boolean isFilled() {
        return !revisions().isEmpty();
    }

    @Override
    protected void createLines() {
        FieldText text = new FieldText(Locale.getDefault());
        for (Revision revision : revisions().reversed()) {
            String from = revision.getDate() == null ? Messages.get("milestones.noDate")
                    : text.day(revision.getDate());
            words(revision.getReason() == null ? Messages.get("revisions.line", from, revision.getText())
                    : Messages.get("revisions.because", from, revision.getText(), revision.getReason()));
        }
        button("revisions.add", "pencil", () -> RevisionDialog.ask(part().getShell(), revisions().isEmpty() ? ""
                : revisions().getLast().getText()).ifPresent(
                        wording -> context().change(() -> context().changes()
                                .revise((ServiceCommitment) entry(), wording.text(), context().today(),
                                        wording.reason()))));
    }
}
