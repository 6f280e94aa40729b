package org.verbatelier.core.internal.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verbatelier.core.CodeId;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.Messages;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.ReplaceCode;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.model.corpus.StudyHeader;

import static org.verbatelier.core.internal.content.OperationCheck.require;

/**
 * The part of {@link OperationCheck} that looks at themes and codes; {@link PlanCheck} does so at plans.
 *
 * <p>It holds what keeps the study coherent, in both directions: whatever a study once held can come back by undo. The
 * form of identifiers, colours and keys is therefore asked of people where they type, not here.
 */
final class NodeCheck {

    private final Content content;
    private final PlanCheck plan;

    NodeCheck(Content content) {
        this.content = content;
        this.plan = new PlanCheck(content);
    }

    void check(AddNode op) {
        EObject parent = node(op.parent());
        if (isOfPlan(parent)) {
            plan.check(op, parent);
            return;
        }
        EObject added = content.payloads().node(op.content());
        require(CodebookTree.takes(parent, added) && op.position() >= 0
                && op.position() <= CodebookTree.childrenOf(parent).size(), "staleOperation");
        Scheme scheme = CodebookTree.schemeOf(parent);
        Set<String> known = new HashSet<>();
        for (Code code : CodebookTree.codesIn(added)) {
            require(isNamed(code.getId()) && known.add(code.getId())
                    && content.codes().find(new CodeId(scheme.getId(), code.getId()).toString()).isEmpty(), "codeTaken",
                    code.getId());
        }
        if (added instanceof Theme theme) {
            require(isNamed(theme.getId())
                    && scheme.getThemes().stream().noneMatch(t -> t.getId().equals(theme.getId())), "codeTaken",
                    theme.getId());
        }
    }

    private static boolean isNamed(String id) {
        return id != null && !id.isEmpty();
    }

    /** Also whatever hangs on the header by an identity of its own. */
    private static boolean isOfPlan(EObject parent) {
        return PlanTree.isOfPlan(parent) || parent instanceof StudyHeader;
    }

    void check(RemoveNode op) {
        EObject parent = node(op.parent());
        if (isOfPlan(parent)) {
            plan.check(op, parent);
            return;
        }
        List<EObject> siblings = CodebookTree.childrenOf(parent);
        require(op.position() >= 0 && op.position() < siblings.size()
                && content.payloads().xmi(siblings.get(op.position())).equals(op.content()), "staleOperation");
        for (Code code : CodebookTree.codesIn(siblings.get(op.position()))) {
            int uses = content.codings().count(content.codes().qualified(code));
            require(uses == 0, "codeInUse", code.getId(), uses);
            requireNotInPlan(content.codes().qualified(code));
        }
    }

    private void requireNotInPlan(String code) {
        PlanLinks.to(content.plan(), PlanLinks.To.CODE, Set.of(code)).stream().findFirst()
                .ifPresent(link -> require(false, "codeInPlan", code, link.from().getId()));
    }

    /** A scheme may go when neither codings nor plans use it. */
    void checkUnused(Scheme scheme) {
        content.codes().all(scheme.getId()).forEach(code -> requireNotInPlan(content.codes().qualified(code)));
    }

    void check(MoveNode op) {
        EObject node = node(op.node());
        EObject from = node(op.from());
        EObject to = node(op.to());
        if (PlanTree.isOfPlan(node)) {
            plan.check(op, node, from, to);
            return;
        }
        require(!isOfPlan(to) && node.eContainer() == from
                && CodebookTree.childrenOf(from).indexOf(node) == op.fromPosition(),
                "staleOperation");
        require(from != to || op.fromPosition() != op.toPosition(), "nothingToDo");
        require(!EcoreUtil.isAncestor(node, to), "movesIntoItself");
        require(CodebookTree.takes(to, node) && CodebookTree.schemeOf(to) == CodebookTree.schemeOf(from),
                "movesOutOfScheme");
        int places = CodebookTree.childrenOf(to).size() - (from == to ? 1 : 0);
        require(op.toPosition() >= 0 && op.toPosition() <= places, "staleOperation");
    }

    void check(ReplaceCode op) {
        require(node(op.code()) instanceof Code, "unknownTarget", op.code());
        Code code = (Code) node(op.code());
        require(content.payloads().xmi(CodebookTree.alone(code)).equals(op.before()), "staleOperation");
        require(!op.before().equals(op.after()), "nothingToDo");
        require(content.payloads().node(op.after()) instanceof Code after && code.getId().equals(after.getId())
                && after.getCodes().isEmpty(), "staleOperation");
    }

    void check(SetFeature op, EObject target, EAttribute feature) {
        if (isOfPlan(target)) {
            plan.check(op, target, feature);
        }
    }

    void check(SetValues op, EAttribute feature) {
        plan.check(op, feature);
    }

    private EObject node(String name) {
        EObject found = content.target(name).orElse(null);
        if (found == null) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("unknownTarget", name));
        }
        return found;
    }
}
