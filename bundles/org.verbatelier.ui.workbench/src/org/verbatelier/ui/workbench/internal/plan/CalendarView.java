package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Milestone;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Project;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.TimeChart;

/** When what is to be done: actions by axis and site projects, with milestones and how far they have slipped. */
public class CalendarView extends PlanView {

    private TimeChart chart;

    @Override
    protected void createWidgets(Composite parent) {
        parent.setLayout(new FillLayout());
        chart = new TimeChart(parent);
        chart.onChosen(key -> desk().choose(ref(key)));
        chart.onOpened(key -> open(ref(key)));
        chart.onShifted((row, milestone, days) -> change(() -> shift(row, milestone, days)));
        MenuManager menu = new MenuManager();
        menu.add(action("open", "pencil", () -> chart.currentRow().ifPresent(row -> open(ref(row.key())))));
        menu.add(action("passages", "quote",
                () -> desk().entry().ifPresent(entry -> Passages.show(session(), entry))));
        menu.add(new Separator());
        menu.add(action("calendar.later", "arrow-right", () -> shift(7)));
        menu.add(action("calendar.earlier", "arrow-left", () -> shift(-7)));
        menu.add(action("calendar.milestone", "milestone", this::newMilestone));
        menu.add(action("calendar.reached", "check", this::reach));
        chart.setMenu(menu.createContextMenu(chart));
        addToBar(action("calendar.earlier", "arrow-left", () -> shift(-7)),
                action("calendar.later", "arrow-right", () -> shift(7)),
                action("calendar.milestone", "milestone", this::newMilestone));
    }

    private PlanRef ref(String key) {
        return index().action(key).isPresent() ? PlanRef.action(key) : new PlanRef(PlanRef.Kind.PROJECT, key);
    }

    private void shift(int days) {
        chart.currentRow().map(TimeChart.Row::key).filter(Objects::nonNull)
                .ifPresent(key -> change(() -> shift(key,
                        chart.currentMilestone().map(TimeChart.Milestone::key).orElse(null), days)));
    }

    private void shift(String row, String milestone, int days) {
        if (milestone != null) {
            milestone(row, milestone).ifPresent(m -> changes().shift(m, days));
        } else {
            index().action(row).ifPresent(action -> {
                if (!changes().shift(action, days)) {
                    session().say(Messages.get("calendar.noDate"));
                }
            });
        }
    }

    private Optional<Milestone> milestone(String row, String key) {
        return ref(row).in(index().plan()).stream().flatMap(entry -> milestones(entry).stream())
                .filter(m -> m.getId().equals(key)).findFirst();
    }

    private static List<Milestone> milestones(PlanEntry entry) {
        return entry instanceof Action action ? action.getMilestones()
                : entry instanceof Project project ? project.getMilestones() : List.of();
    }

    private void newMilestone() {
        chart.currentRow().flatMap(row -> ref(row.key()).in(index().plan()))
                .ifPresent(entry -> MilestoneDialog.ask(getSite().getShell(), today())
                        .ifPresent(m -> change(() -> changes().newMilestone(entry, m.title(), m.day()))));
    }

    private void reach() {
        chart.currentRow().ifPresent(row -> chart.currentMilestone().flatMap(m -> milestone(row.key(), m.key()))
                .ifPresentOrElse(m -> change(() -> changes().reach(m, today())),
                        () -> session().say(Messages.get("calendar.noMilestone"))));
    }

    @Override
    protected void renew() {
        chart.setRows(new CalendarRows(index(), today()).all(), today());
        chosenEntry();
    }

    @Override
    protected void chosenEntry() {
        desk().chosen().map(PlanRef::id).ifPresent(chart::choose);
    }

    @Override
    protected Optional<String> emptyHint() {
        return chart.rows().isEmpty() ? Optional.of(Messages.get("calendar.empty")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        chart.setFocus();
    }
}
