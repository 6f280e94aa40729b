package org.verbatelier.cli.internal.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.plan.ActionPriority;
import org.verbatelier.analysis.plan.Chain;
import org.verbatelier.analysis.plan.ChantierFigures;
import org.verbatelier.analysis.plan.IrritantFigures;
import org.verbatelier.analysis.plan.PlanReminders;
import org.verbatelier.analysis.plan.Roles;
import org.verbatelier.analysis.plan.TfpbReport;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;

/** A plan with its figures, read once. */
final class PlanReading {

    private final Study study;
    private final LocalDate today;
    private final Figures all;
    private final EvidenceFilter filter;
    private final IrritantFigures figures;
    private final Chain chain;
    private final Map<String, ActionPriority> priorities;
    private final Set<Action> wanted;

    /** @param mine only the actions in which somebody of that name has a role; null for all */
    PlanReading(Study study, LocalDate today, String mine) {
        this.study = study;
        this.today = today;
        this.all = Figures.of(study);
        this.filter = EvidenceFilter.TENANTS.withCollected(all.evidence().mainCollected());
        this.figures = IrritantFigures.of(study, all.evidence(), filter);
        this.chain = Chain.of(study);
        this.priorities = ActionPriority.of(study, figures).stream()
                .collect(Collectors.toMap(ActionPriority::action, Function.identity()));
        this.wanted = new HashSet<>(mine == null ? chain.actions() : Roles.of(study).actions(mine));
    }

    Study study() {
        return study;
    }

    LocalDate today() {
        return today;
    }

    IrritantFigures figures() {
        return figures;
    }

    Chain chain() {
        return chain;
    }

    boolean isWanted(Action action) {
        return wanted.contains(action);
    }

    ActionPriority priority(Action action) {
        return priorities.get(action.getId());
    }

    List<ChantierFigures> chantiers() {
        return ChantierFigures.of(study, figures);
    }

    List<PlanReminders.Reminder> reminders() {
        return PlanReminders.of(study, figures, 0, today);
    }

    TfpbReport tfpb(Integer year) {
        return TfpbReport.of(study, all, filter, year);
    }
}
