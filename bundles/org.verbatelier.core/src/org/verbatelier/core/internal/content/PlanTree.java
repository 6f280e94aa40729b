package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.verbatelier.model.corpus.Headcount;
import org.verbatelier.model.corpus.Indicator;
import org.verbatelier.model.corpus.StudyHeader;
import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.model.plan.PlanNode;
import org.verbatelier.model.plan.PlanPackage;

/** Names and finds what a plan is made of, and the indicators and headcounts of a study's header. */
public final class PlanTree {

    /** How operations call the plan as a whole. */
    public static final String ROOT = "plan";

    private final StudyHeader header;
    private final ActionPlan plan;
    private final Map<String, EObject> byName = new HashMap<>();

    PlanTree(StudyHeader header, ActionPlan plan) {
        this.header = header;
        this.plan = plan;
        renew();
    }

    /** Looks again, after something came or went. */
    void renew() {
        byName.clear();
        nodesIn(plan).forEach(node -> byName.put(nameOf(node), node));
        header.getIndicators().forEach(indicator -> byName.put(nameOf(indicator), indicator));
        header.getHeadcounts().forEach(headcount -> byName.put(nameOf(headcount), headcount));
        byName.put(ROOT, plan);
    }

    /** What operations call by a name. */
    Optional<EObject> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name by which operations call the plan, something in it, an indicator or a headcount. */
    public static String nameOf(EObject node) {
        return switch (node) {
            case ActionPlan plan -> ROOT;
            case PlanNode entry -> kindOf(entry) + ":" + entry.getId();
            case Indicator indicator -> "indicator:" + indicator.getId();
            case Headcount headcount -> "headcount:" + headcount.getId();
            default -> throw new IllegalArgumentException(String.valueOf(node));
        };
    }

    /** What identifies a node of a plan, an indicator or a headcount; null for anything else. */
    static String idOf(EObject node) {
        return switch (node) {
            case PlanNode entry -> entry.getId();
            case Indicator indicator -> indicator.getId();
            case Headcount headcount -> headcount.getId();
            default -> null;
        };
    }

    /** The kind of a node in the product's own terms, for subtypes of plug-ins too: {@code irritant}, {@code action}… */
    private static String kindOf(PlanNode node) {
        EClass type = node.eClass();
        while (type.getEPackage() != PlanPackage.eINSTANCE) {
            type = type.getESuperTypes().stream().filter(PlanPackage.Literals.PLAN_NODE::isSuperTypeOf).findFirst()
                    .orElseThrow();
        }
        return type.getName().toLowerCase(Locale.ROOT);
    }

    /** Whether something belongs to the plan, or to the header and has an identity there. */
    static boolean isOfPlan(EObject node) {
        return node instanceof ActionPlan || node instanceof PlanNode || isOfHeader(node);
    }

    private static boolean isOfHeader(EObject node) {
        return node instanceof Indicator || node instanceof Headcount;
    }

    /** Where among what a parent contains a node lies by its kind; empty when it cannot lie there. */
    public static Optional<EList<EObject>> placeOf(EObject parent, EObject node) {
        if (parent instanceof StudyHeader && !isOfHeader(node)) {
            return Optional.empty();
        }
        for (EReference reference : parent.eClass().getEAllContainments()) {
            if (reference.isMany() && reference.getEReferenceType().isSuperTypeOf(node.eClass())) {
                return Optional.of(listOf(parent, reference));
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> listOf(EObject parent, EReference reference) {
        return (EList<EObject>) parent.eGet(reference);
    }

    /** A node with an identity and all such that lie in it, in the order of the plan. */
    static List<PlanNode> nodesIn(EObject root) {
        List<PlanNode> nodes = new ArrayList<>();
        if (root instanceof PlanNode node) {
            nodes.add(node);
        }
        root.eContents().forEach(child -> nodes.addAll(nodesIn(child)));
        return nodes;
    }

    /** Whether the identifier is one of the plan's, of an indicator or of a headcount. */
    boolean isTaken(String id) {
        return byName.values().stream().anyMatch(node -> id.equals(idOf(node)));
    }
}
