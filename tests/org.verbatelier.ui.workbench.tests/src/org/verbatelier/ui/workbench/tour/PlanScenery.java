package org.verbatelier.ui.workbench.tour;

import java.time.LocalDate;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.model.plan.Project;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanRef;

/** Irritants and a plan to look at, with something of everything: late, slipped, without proof, promised. */
final class PlanScenery {

    private PlanScenery() {
    }

    /** Adds them to a study that is partly coded, once. */
    static void in(Study study) {
        if (!study.plan().getPlans().isEmpty()) {
            return;
        }
        PlanGestures gestures = new PlanGestures(study);
        LocalDate today = LocalDate.now(study.session().clock());
        List<Coding> codings = List.copyOf(study.codings().all());
        IrritantDraft draft = IrritantDraft.of(study, codings);
        Irritant noise = irritant(study, draft.create("Relances sans réponse", "I3", null, draft.proofs(), null));
        gestures.newChantier("Les demandes des locataires", List.of(noise));
        draft.create("Bruit du local poubelles", null, null, draft.proofs().subList(0, 1), null);
        gestures.newPlan("Plan 2026",
                List.of("Vous accueillir", "Agir vite et bien", "Encourager le bien-vivre ensemble"));
        Axis axis = study.plan().getPlans().getFirst().getAxes().get(1);
        Action action = action(study, gestures.newAction(axis, "Accuser réception sous 48 h, avec un nom et une date",
                List.of(noise), "Direction de la relation client", today.minusDays(12), null));
        gestures.set(action, Literals.ACTION__EFFORT, Effort.SMALL);
        gestures.set(action, Literals.ACTION__START, today.minusDays(60));
        gestures.set(action, Literals.ACTION__CONTRIBUTORS, List.of("Direction technique"));
        gestures.newMilestone(action, "Modèle de réponse", today.minusDays(30));
        gestures.shift(action.getMilestones().getFirst(), 14);
        gestures.shift(action, 7);
        gestures.comment(action, "Mme Diallo", "CCL", "Le nom du correspondant compte autant que la date.");
        gestures.newAction(axis, "Action sans preuve", List.of(), null, null, null);
        gestures.newProject("Reprendre le Moulin en main", "Le Moulin");
        Project project = study.plan().getProjects().getFirst();
        gestures.set(project, Literals.PROJECT__ACTIONS, List.of(action.getId()));
        gestures.promise(study.corpus().entries().getLast(), "Rappeler avant la fin du mois", "SUPP",
                today.minusDays(3));
        gestures.newService("Charte", "Réponse sous dix jours", "Toute demande reçoit une réponse sous dix jours.",
                today,
                List.of(codings.getFirst().getCode()));
    }

    private static Irritant irritant(Study study, PlanRef ref) {
        return (Irritant) ref.in(study.plan()).orElseThrow();
    }

    private static Action action(Study study, PlanRef ref) {
        return (Action) ref.in(study.plan()).orElseThrow();
    }
}
