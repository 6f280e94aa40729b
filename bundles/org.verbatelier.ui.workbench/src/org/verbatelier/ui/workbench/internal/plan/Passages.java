package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;

import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Project;
import org.verbatelier.model.plan.ServiceCommitment;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.plan.PlanIndex;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.figures.ShowPassages;

/** The passages behind an entry of the plan. */
final class Passages {

    private Passages() {
    }

    /** The passages that prove an entry, itself or through what it answers. */
    static PassageList of(StudySession session, PlanEntry entry) {
        String title = Messages.get("passages.behind", PlanWords.title(entry));
        if (entry instanceof Commitment promise) {
            return PassageList.of(title, List.of(new PassageList.Place(promise.getVerbatim(), null, List.of())));
        }
        return PassageList.ofCodings(session.study(), title,
                session.study().read(() -> codings(session, entry).stream().map(Coding::getId).toList()));
    }

    private static List<Coding> codings(StudySession session, PlanEntry entry) {
        PlanIndex index = session.plan().index();
        return switch (entry) {
            case Action action -> index.proofs(action);
            case Irritant irritant -> index.proofs(irritant);
            case Project project -> index.proofs(project);
            case Chantier chantier -> index.irritantsOf(chantier).stream()
                    .flatMap(irritant -> index.proofs(irritant).stream()).distinct().toList();
            case ServiceCommitment service -> session.study().codings().all().stream()
                    .filter(coding -> service.getCodes().contains(coding.getCode())).toList();
            default -> List.of();
        };
    }

    /** Lists them in their view and brings it to the front. */
    static void show(StudySession session, PlanEntry entry) {
        ShowPassages.of(session, of(session, entry));
    }
}
