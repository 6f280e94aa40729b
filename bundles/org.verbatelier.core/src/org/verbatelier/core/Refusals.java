package org.verbatelier.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.verbatelier.core.internal.content.CodingMapper;
import org.verbatelier.core.operation.ChangeDecisions;
import org.verbatelier.core.operation.DecisionData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Layer;

/** What becomes of refused suggestions, those of every coder, when their codes go. */
final class Refusals {

    private final Study study;

    Refusals(Study study) {
        this.study = study;
    }

    /** Forgets the refusals of qualified codes. */
    List<Operation> forget(Set<String> codes) {
        List<Operation> operations = new ArrayList<>();
        of(codes).forEach((coder, refused) -> operations.add(new ChangeDecisions(coder, List.of(), refused)));
        return operations;
    }

    /** Makes the refusals of qualified codes those of another; what a coder refused of that one already stays alone. */
    List<Operation> carryOver(Set<String> codes, String target) {
        List<Operation> operations = new ArrayList<>();
        Map<String, List<DecisionData>> present = of(Set.of(target));
        of(codes).forEach((coder, refused) -> {
            Set<Object> known = new HashSet<>();
            present.getOrDefault(coder, List.of()).forEach(decision -> known.add(place(decision)));
            List<DecisionData> added = refused.stream().filter(decision -> known.add(place(decision)))
                    .map(d -> new DecisionData(d.verbatim(), d.start(), d.end(), target, d.rule(), d.date())).toList();
            operations.add(new ChangeDecisions(coder, added, refused));
        });
        return operations;
    }

    private static Object place(DecisionData decision) {
        return List.of(decision.verbatim(), decision.start(), decision.end());
    }

    private Map<String, List<DecisionData>> of(Set<String> codes) {
        Map<String, List<DecisionData>> byCoder = new TreeMap<>();
        for (String code : codes.stream().sorted().toList()) {
            for (Decision decision : study.codings().decisionsOn(code)) {
                byCoder.computeIfAbsent(((Layer) decision.eContainer()).getCoder(), coder -> new ArrayList<>())
                        .add(CodingMapper.toData(decision));
            }
        }
        return byCoder;
    }
}
