package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanNode;
import org.verbatelier.model.plan.ServiceCommitment;

import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__CHANTIER;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__EVIDENCE;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__IRRITANTS;
import static org.verbatelier.model.plan.PlanPackage.Literals.ACTION__SERVICE_COMMITMENT;
import static org.verbatelier.model.plan.PlanPackage.Literals.CHANTIER__IRRITANTS;
import static org.verbatelier.model.plan.PlanPackage.Literals.COMMITMENT__VERBATIM;
import static org.verbatelier.model.plan.PlanPackage.Literals.COMPLAINT__VERBATIM;
import static org.verbatelier.model.plan.PlanPackage.Literals.IRRITANT__CODES;
import static org.verbatelier.model.plan.PlanPackage.Literals.IRRITANT__EVIDENCE;
import static org.verbatelier.model.plan.PlanPackage.Literals.PROJECT__ACTIONS;
import static org.verbatelier.model.plan.PlanPackage.Literals.PROJECT__EVIDENCE;
import static org.verbatelier.model.plan.PlanPackage.Literals.PROJECT__IRRITANTS;
import static org.verbatelier.model.plan.PlanPackage.Literals.SERVICE_COMMITMENT__CODES;

/**
 * The attributes by which a plan points at something.
 *
 * <p>All but evidence always point at something that exists: what others point at cannot be removed. Evidence may be lost,
 * as words may be coded otherwise at any time; its identifiers stay, so that undoing brings the evidence back.
 */
public final class PlanLinks {

    /** What a link points at. */
    public enum To {
        IRRITANT, CHANTIER, ACTION, SERVICE, CODE, VERBATIM, CODING
    }

    /** One link. */
    public record Link(PlanNode from, EAttribute by, String to) {}

    private static final Map<EAttribute, To> KINDS = Map.ofEntries(Map.entry(CHANTIER__IRRITANTS, To.IRRITANT),
            Map.entry(ACTION__IRRITANTS, To.IRRITANT), Map.entry(PROJECT__IRRITANTS, To.IRRITANT),
            Map.entry(ACTION__CHANTIER, To.CHANTIER), Map.entry(PROJECT__ACTIONS, To.ACTION),
            Map.entry(ACTION__SERVICE_COMMITMENT, To.SERVICE), Map.entry(IRRITANT__CODES, To.CODE),
            Map.entry(SERVICE_COMMITMENT__CODES, To.CODE), Map.entry(COMMITMENT__VERBATIM, To.VERBATIM),
            Map.entry(COMPLAINT__VERBATIM, To.VERBATIM), Map.entry(IRRITANT__EVIDENCE, To.CODING),
            Map.entry(ACTION__EVIDENCE, To.CODING), Map.entry(PROJECT__EVIDENCE, To.CODING));

    private PlanLinks() {
    }

    /** What an attribute points at; null when it is no link. */
    public static To kindOf(EAttribute attribute) {
        return KINDS.get(attribute);
    }

    /** The links of a node and of all that lies in it. */
    static List<Link> from(EObject root) {
        List<Link> links = new ArrayList<>();
        for (PlanNode node : PlanTree.nodesIn(root)) {
            for (EAttribute attribute : node.eClass().getEAllAttributes()) {
                if (KINDS.containsKey(attribute)) {
                    targets(node, attribute).forEach(to -> links.add(new Link(node, attribute, to)));
                }
            }
        }
        return links;
    }

    private static List<String> targets(PlanNode node, EAttribute attribute) {
        Object value = node.eGet(attribute);
        return attribute.isMany() ? ((List<?>) value).stream().map(Objects::toString).toList()
                : value == null || value.toString().isEmpty() ? List.of() : List.of(value.toString());
    }

    /** The links of a plan to some of a kind, in the order of the plan. */
    public static List<Link> to(ActionPlan plan, To kind, Collection<String> targets) {
        return from(plan).stream().filter(link -> KINDS.get(link.by()) == kind && targets.contains(link.to()))
                .toList();
    }

    /** What a plan points at, of a kind. */
    public static Set<String> targets(ActionPlan plan, To kind) {
        return from(plan).stream().filter(link -> KINDS.get(link.by()) == kind).map(Link::to)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a node of a plan is to those that point at it; null when nothing can. */
    public static To kindOf(PlanNode node) {
        return switch (node) {
            case Irritant irritant -> To.IRRITANT;
            case Chantier chantier -> To.CHANTIER;
            case Action action -> To.ACTION;
            case ServiceCommitment service -> To.SERVICE;
            default -> null;
        };
    }
}
