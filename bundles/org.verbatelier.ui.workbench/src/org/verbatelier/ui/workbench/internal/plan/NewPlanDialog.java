package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.workbench.StudySession;

/** Begins a plan from the template: five axes, which can be written anew. */
final class NewPlanDialog extends PlanDialog {

    private static final int LINES = 7;

    private final StudySession session;
    private Text title;
    private Text axes;
    private PlanRef made;

    private NewPlanDialog(Shell parent, StudySession session) {
        super(parent, "newPlan");
        this.session = session;
    }

    /** Asks; empty when the user thinks better of it. */
    static Optional<PlanRef> ask(Shell parent, StudySession session) {
        NewPlanDialog dialog = new NewPlanDialog(parent, session);
        return dialog.open() == Window.OK ? Optional.ofNullable(dialog.made) : Optional.empty();
    }

    @Override
    protected void createFields() {
        title = text("title", Messages.get("newPlan.title",
                String.valueOf(LocalDate.now(session.study().session().clock()).getYear())));
        label("axes");
        axes = new Text(area(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        axes.setText(PlanWords.catalogue().planAxes().stream().map(CatalogueEntry::label)
                .collect(Collectors.joining("\n")));
        axes.setToolTipText(Messages.get("newPlan.axes.tip"));
        axes.addListener(SWT.Modify, e -> check());
        axes.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(10, LINES * axes.getLineHeight()).applyTo(axes);
        title.selectAll();
    }

    private List<String> titles() {
        return FieldText.list(axes.getText());
    }

    @Override
    protected String missing() {
        return title.getText().isBlank() ? Messages.get("newPlan.noTitle")
                : titles().isEmpty() ? Messages.get("newPlan.noAxes") : null;
    }

    @Override
    protected void accept() {
        Changing.run(session,
                () -> made = new PlanGestures(session.study()).newPlan(title.getText().strip(), titles()));
    }
}
