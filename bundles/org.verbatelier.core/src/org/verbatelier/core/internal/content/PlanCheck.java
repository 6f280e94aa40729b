package org.verbatelier.core.internal.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.model.corpus.CorpusPackage;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.PlanNode;
import org.verbatelier.model.plan.Project;

import static org.verbatelier.core.internal.content.OperationCheck.require;

/**
 * The part of {@link OperationCheck} that looks at plans, indicators and headcounts.
 *
 * <p>It holds that every identifier is unique, that every link but evidence points at something, and that what is closed
 * says what came of it. As this is so after every change, it is so after every undo.
 */
final class PlanCheck {

    private final Content content;

    PlanCheck(Content content) {
        this.content = content;
    }

    void check(AddNode op, EObject parent) {
        EObject added = content.payloads().node(op.content());
        EList<EObject> place = PlanTree.placeOf(parent, added).orElse(null);
        require(place != null && op.position() >= 0 && op.position() <= place.size(), "staleOperation");
        Set<String> known = new HashSet<>();
        List<? extends EObject> nodes = added instanceof PlanNode ? PlanTree.nodesIn(added) : List.of(added);
        for (EObject node : nodes) {
            String id = PlanTree.idOf(node);
            require(id != null && !id.isBlank() && known.add(id) && !content.planTree().isTaken(id), "idTaken", id);
            requireClosedWell(node);
        }
        PlanLinks.from(added).forEach(link -> requireTarget(link.by(), link.to()));
    }

    void check(RemoveNode op, EObject parent) {
        EObject removed = content.payloads().node(op.content());
        EList<EObject> place = PlanTree.placeOf(parent, removed).orElse(null);
        require(place != null && op.position() >= 0 && op.position() < place.size()
                && content.payloads().xmi(place.get(op.position())).equals(op.content()), "staleOperation");
        for (PlanNode node : PlanTree.nodesIn(removed)) {
            PlanLinks.To kind = PlanLinks.kindOf(node);
            if (kind != null) {
                PlanLinks.to(content.plan(), kind, Set.of(node.getId())).stream().findFirst()
                        .ifPresent(link -> require(false, "entryReferredTo", node.getId(), link.from().getId()));
            }
        }
    }

    void check(MoveNode op, EObject node, EObject from, EObject to) {
        EList<EObject> old = PlanTree.placeOf(from, node).orElse(null);
        EList<EObject> place = PlanTree.placeOf(to, node).orElse(null);
        require(old != null && place != null && old.indexOf(node) == op.fromPosition() && op.fromPosition() >= 0,
                "staleOperation");
        require(from != to || op.fromPosition() != op.toPosition(), "nothingToDo");
        require(op.toPosition() >= 0 && op.toPosition() <= place.size() - (from == to ? 1 : 0), "staleOperation");
    }

    void check(SetFeature op, EObject target, EAttribute feature) {
        if (op.after() != null && PlanLinks.kindOf(feature) != null) {
            requireTarget(feature, op.after());
        }
        if (feature == CorpusPackage.Literals.STUDY_HEADER__THRESHOLD) {
            StudyHeader after = (StudyHeader) changed(target, feature, op.after());
            require(after.getThreshold() > 0, "badThreshold");
        }
        if (target instanceof Action || target instanceof Project) {
            requireClosedWell(changed(target, feature, op.after()));
        }
    }

    /** A copy of what is set, as it will be; what lies in it is of no interest. */
    private static EObject changed(EObject target, EAttribute feature, String value) {
        EObject after = EcoreUtil.create(target.eClass());
        target.eClass().getEAllAttributes().stream().filter(a -> !a.isMany() && a.isChangeable())
                .forEach(attribute -> after.eSet(attribute, target.eGet(attribute)));
        if (value == null) {
            after.eUnset(feature);
        } else {
            after.eSet(feature, EcoreUtil.createFromString(feature.getEAttributeType(), value));
        }
        return after;
    }

    void check(SetValues op, EAttribute feature) {
        PlanLinks.To kind = PlanLinks.kindOf(feature);
        if (kind != null) {
            require(new HashSet<>(op.after()).size() == op.after().size(), "linkedTwice");
            op.after().forEach(to -> requireTarget(feature, to));
        }
    }

    private static void requireClosedWell(EObject node) {
        if (node instanceof Action action) {
            require(action.getState() != ActionState.DONE || action.getEffect() != Effect.UNKNOWN, "effectNeeded");
            require(action.getState() != ActionState.ABANDONED || isSaid(action.getResult()), "resultNeeded");
        } else if (node instanceof Project project) {
            require(!(project.getState() == ActionState.DONE || project.getState() == ActionState.ABANDONED)
                    || isSaid(project.getReview()), "reviewNeeded");
        }
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private void requireTarget(EAttribute by, String to) {
        boolean known = switch (PlanLinks.kindOf(by)) {
            case IRRITANT -> isEntry("irritant", to);
            case CHANTIER -> isEntry("chantier", to);
            case ACTION -> isEntry("action", to);
            case SERVICE -> isEntry("servicecommitment", to);
            case CODE -> content.codes().find(to).isPresent();
            case VERBATIM -> content.corpus().find(to).isPresent();
            // what was coded once may be coded otherwise now; undo must be able to bring back what pointed at it
            case CODING -> !to.isBlank();
        };
        require(known, "unknownLink", to);
    }

    private boolean isEntry(String kind, String id) {
        return content.planTree().find(kind + ":" + id).isPresent();
    }
}
