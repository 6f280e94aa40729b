package org.verbatelier.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.internal.content.PlanLinks;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.plan.PlanNode;

/** What becomes of the links of a plan when that goes to which they point. */
final class PlanFollowUps {

    private final Study study;

    PlanFollowUps(Study study) {
        this.study = study;
    }

    /** Takes away the links of those that stay to entries that leave the plan. */
    List<Operation> without(Set<PlanNode> leaving) {
        Map<PlanNode, Set<EAttribute>> places = new LinkedHashMap<>();
        for (PlanNode node : leaving) {
            PlanLinks.To kind = PlanLinks.kindOf(node);
            if (kind != null) {
                note(places, PlanLinks.to(study.plan(), kind, Set.of(node.getId())));
            }
        }
        places.keySet().removeAll(leaving);
        return changed(places, (attribute, to) -> isGone(attribute, to, leaving) ? null : to);
    }

    /** Takes away the links to qualified codes that leave the codebook. */
    List<Operation> withoutCodes(Collection<String> codes) {
        return replaced(PlanLinks.To.CODE, codes, code -> null);
    }

    /** Lets links to qualified codes point at another. */
    List<Operation> mergedCodes(Collection<String> codes, String into) {
        return replaced(PlanLinks.To.CODE, codes, code -> into);
    }

    /** Lets evidence be the codings that take the place of others, by their identifiers. */
    List<Operation> replacedCodings(Map<String, String> codings) {
        return replaced(PlanLinks.To.CODING, codings.keySet(), codings::get);
    }

    private List<Operation> replaced(PlanLinks.To kind, Collection<String> gone, Function<String, String> instead) {
        Map<PlanNode, Set<EAttribute>> places = new LinkedHashMap<>();
        note(places, PlanLinks.to(study.plan(), kind, gone));
        return changed(places, (attribute, to) -> gone.contains(to) ? instead.apply(to) : to);
    }

    private static void note(Map<PlanNode, Set<EAttribute>> places, List<PlanLinks.Link> links) {
        links.forEach(link -> places.computeIfAbsent(link.from(), k -> new LinkedHashSet<>())
                .add(link.by()));
    }

    /** What a link shall point at instead; null for nothing. */
    private interface Change {
        String of(EAttribute attribute, String to);
    }

    private List<Operation> changed(Map<PlanNode, Set<EAttribute>> places, Change change) {
        List<Operation> steps = new ArrayList<>();
        Edits edits = new Edits(study);
        places.forEach((node, attributes) -> {
            for (EAttribute attribute : attributes) {
                if (attribute.isMany()) {
                    edits.setAll(node, attribute, kept(node, attribute, change)).ifPresent(steps::add);
                } else {
                    edits.set(node, attribute, change.of(attribute, (String) node.eGet(attribute)))
                            .ifPresent(steps::add);
                }
            }
        });
        return steps;
    }

    private static List<String> kept(EObject node, EAttribute attribute, Change change) {
        return ((List<?>) node.eGet(attribute)).stream().map(to -> change.of(attribute, (String) to))
                .filter(Objects::nonNull).distinct().collect(Collectors.toList());
    }

    private static boolean isGone(EAttribute attribute, String to, Set<PlanNode> leaving) {
        return leaving.stream().anyMatch(
                node -> PlanLinks.kindOf(attribute) == PlanLinks.kindOf(node) && node.getId().equals(to));
    }
}
