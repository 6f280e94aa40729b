package org.verbatelier.ui.workbench;

import java.util.List;
import java.util.Random;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.Plan;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.testing.SmallStudies;

/** What the views of the plan do when a dialog is accepted, a card is carried or a field is left: one undo each. */
final class PlanSteps {

    /** How many gestures there are. */
    static final int COUNT = 10;

    private PlanSteps() {
    }

    /** Makes a gesture that can be made now; returns which. */
    static int any(StudySession session, Random random) {
        Study study = session.study();
        PlanGestures gestures = new PlanGestures(study);
        List<Irritant> irritants = study.plan().getIrritants();
        List<Action> actions = List.copyOf(session.plan().index().actions());
        int wanted = study.plan().getPlans().isEmpty() ? 0
                : irritants.isEmpty() ? 1
                        : actions.isEmpty() ? 2
                                : random.nextInt(COUNT);
        List<Axis> axes = study.plan().getPlans().stream().flatMap((Plan plan) -> plan.getAxes().stream()).toList();
        Action action = actions.isEmpty() ? null : actions.get(random.nextInt(actions.size()));
        switch (wanted) {
            case 0 -> gestures.newPlan("Plan", List.of("Vous accueillir", "Agir vite et bien"));
            case 1 -> {
                // words that nobody has coded get their code in the same step
                IrritantDraft draft = new IrritantDraft(study, List.of(new IrritantDraft.Passage("A4", null)));
                draft.create("Il fait froid", "I1", null, draft.proofs(), SmallStudies.SCHEME + ":LOG.ISOL");
            }
            case 2 ->
                gestures.newAction(axes.get(random.nextInt(axes.size())), "Agir", irritants.subList(0, 1), "Marie",
                        null, null);
            case 3 -> gestures.newChantier("Chantier", irritants.subList(0, 1));
            case 4 -> gestures.carry(action, axes.get(random.nextInt(axes.size())), 0);
            case 5 -> gestures.set(action, Literals.ACTION__EFFORT, Effort.get(1 + random.nextInt(3)));
            case 6 -> gestures.comment(action, "Mme Diallo", "CCL", "Oui.");
            case 7 -> gestures.promise(study.corpus().entries().getFirst(), "Rappeler", null, null);
            case 8 -> gestures.newProject("Projet", null);
            default -> gestures.remove(List.of(irritants.getLast()));
        }
        return wanted;
    }
}
