package org.verbatelier.ui.workbench.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.model.plan.Project;
import org.verbatelier.presentation.plan.ActionDates;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanField;
import org.verbatelier.ui.Names;

/** The milestones of an action or a project: ticked when reached, with how many days they have slipped. */
final class MilestonesRow extends PartRow {

    MilestonesRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    private List<Milestone> milestones() {
        return entry() instanceof Action action ? action.getMilestones() : ((Project) entry()).getMilestones();
    }

    @Override
    protected Object state() {
        return milestones().stream().map(m -> List.of(m.getId(), m.getTitle(), Objects.toString(m.getPlanned()),
                Objects.toString(m.getExpected()), Objects.toString(m.getActual()))).toList();
    }

    @Override
    protected boolean isFilled() {
        return !milestones().isEmpty();
    }

    @Override
    protected void createLines() {
        milestones().forEach(this::line);
        button("milestones.add", "milestone", () -> MilestoneDialog.ask(part().getShell(), context().today())
                .ifPresent(m -> context().change(() -> context().changes().newMilestone(entry(), m.title(),
                        m.day()))));
    }

    private void line(Milestone milestone) {
        Button reached = new Button(part(), SWT.CHECK);
        reached.setSelection(milestone.getActual() != null);
        reached.setEnabled(!isReadOnly());
        reached.setToolTipText(Messages.get("milestones.reached"));
        Names.give(reached, Messages.get("milestones.reached.name", milestone.getTitle()));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(reached);
        reached.addListener(SWT.Selection, e -> {
            LocalDate day = reached.getSelection() ? context().today() : null;
            reached.getDisplay()
                    .asyncExec(() -> context().change(() -> context().changes().reach(milestone, day)));
        });
        Link link = new Link(part(), SWT.WRAP);
        link.setText("<a>" + said(milestone).replace("&", "&&") + "</a>");
        link.setToolTipText(Messages.get("milestones.edit"));
        link.addListener(SWT.Selection, e -> edit(milestone));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(10, SWT.DEFAULT)
                .span(isReadOnly() ? 2 : 1, 1).applyTo(link);
        if (!isReadOnly()) {
            small("x", Messages.get("milestones.remove"),
                    () -> context().change(() -> context().changes().remove(List.of(milestone))));
        }
    }

    private static String said(Milestone milestone) {
        FieldText text = new FieldText(Locale.getDefault());
        LocalDate day = ActionDates.day(milestone);
        long slip = ActionDates.slip(milestone);
        String when = day == null ? Messages.get("milestones.noDate") : text.day(day);
        return slip == 0 ? Messages.get("milestones.line", milestone.getTitle(), when)
                : Messages.get("milestones.slipped", milestone.getTitle(), when, text.day(milestone.getPlanned()),
                        (slip > 0 ? "+" : "\u2212") + Math.abs(slip), Math.abs(slip));
    }

    private void edit(Milestone milestone) {
        MilestoneDialog.ask(part().getShell(), milestone, context().today()).ifPresent(m -> {
            if (!Objects.equals(m.day(), ActionDates.day(milestone)) && milestone.getActual() == null) {
                context().change(() -> context().changes().postpone(milestone, m.day()));
            }
            if (!m.title().equals(milestone.getTitle())) {
                context().change(() -> context().changes().set(milestone,
                        Literals.PLAN_ENTRY__TITLE, m.title()));
            }
        });
    }
}
