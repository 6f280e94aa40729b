package org.verbatelier.ui.workbench.internal.plan;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.plan.EntryHistory;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanField;
import org.verbatelier.runtime.OperationLabels;
import org.verbatelier.ui.workbench.internal.codebook.Later;

/** What was done to an entry, newest first; read from the journal in the background, and only when it can be seen. */
final class HistoryRow extends PartRow {

    private static final int MOST = 60;
    private static final int DELAY = 150;

    private Later later;
    private String shownFor;
    private List<EntryHistory.Change> changes = List.of();
    private int read = -1;

    HistoryRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    @Override
    protected Object state() {
        if (!entry().getId().equals(shownFor)) {
            shownFor = entry().getId();
            changes = List.of();
            read = -1;
        }
        look();
        return changes.stream().map(EntryHistory.Change::sequence).toList();
    }

    /** The section may be unfolded at any time. */
    void look() {
        Study study = context().session().study();
        int size = study.historySize();
        if (part().isVisible() && read != size) {
            read = size;
            later = later == null ? new Later(part(), DELAY) : later;
            later.compute(() -> EntryHistory.of(study, entry(), MOST), found -> {
                changes = found;
                fill();
            });
        }
    }

    @Override
    protected boolean isFilled() {
        return false;
    }

    @Override
    protected void createLines() {
        if (changes.isEmpty()) {
            words(Messages.get("history.reading"));
        }
        OperationLabels labels = new OperationLabels(Locale.getDefault(), context().session().study());
        FieldText text = new FieldText(Locale.getDefault());
        for (EntryHistory.Change change : changes) {
            words(Messages.get("history.line",
                    text.day(change.time().atZone(ZoneId.systemDefault()).toLocalDate()), change.coder(),
                    labels.of(change.operation())));
        }
    }
}
