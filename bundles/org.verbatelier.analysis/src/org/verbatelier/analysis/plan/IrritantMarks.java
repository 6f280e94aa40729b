package org.verbatelier.analysis.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.internal.Marks;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.Irritant;

/** Which codings speak of which irritant, by their indexes in the evidence: found by going through them once. */
final class IrritantMarks {

    /** A passage with a code. */
    private record Place(int text, int start, int end, String code) {}

    private final Map<String, List<Integer>> byIrritant = new HashMap<>();

    private IrritantMarks() {
    }

    static IrritantMarks of(Study study, Evidence evidence) {
        IrritantMarks found = new IrritantMarks();
        Map<String, List<String>> byCode = new HashMap<>();
        Map<Place, List<String>> byPlace = new HashMap<>();
        Map<Integer, Boolean> texts = new HashMap<>();
        for (Irritant irritant : study.plan().getIrritants()) {
            found.byIrritant.put(irritant.getId(), new ArrayList<>());
            irritant.getCodes().forEach(code -> add(byCode, code, irritant.getId()));
            for (String id : irritant.getEvidence()) {
                Coding coding = study.codings().find(id).orElse(null);
                int text = coding == null ? -1 : evidence.indexOfText(coding.getVerbatim());
                if (text >= 0) {
                    texts.put(text, true);
                    add(byPlace, new Place(text, coding.getStart(), coding.getEnd(), coding.getCode()),
                            irritant.getId());
                }
            }
        }
        if (!byCode.isEmpty() || !byPlace.isEmpty()) {
            found.collect(evidence, byCode, byPlace, texts);
        }
        return found;
    }

    private void collect(Evidence evidence, Map<String, List<String>> byCode, Map<Place, List<String>> byPlace,
            Map<Integer, Boolean> texts) {
        Marks marks = evidence.markArrays();
        List<List<String>> ofCode = marks.names().stream().map(code -> byCode.getOrDefault(code, List.of())).toList();
        for (int i = 0; i < marks.size(); i++) {
            List<String> complained = marks.valence(i) == Valence.NEGATIVE ? ofCode.get(marks.code(i)) : List.of();
            for (String irritant : complained) {
                byIrritant.get(irritant).add(i);
            }
            if (texts.containsKey(marks.text(i)) && marks.valence(i) != Valence.POSITIVE) {
                Evidence.Mark mark = marks.get(i);
                for (String irritant : byPlace.getOrDefault(
                        new Place(mark.text(), mark.start(), mark.end(), mark.code()), List.of())) {
                    if (!complained.contains(irritant)) {
                        byIrritant.get(irritant).add(i);
                    }
                }
            }
        }
    }

    private static <K> void add(Map<K, List<String>> map, K key, String irritant) {
        List<String> irritants = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!irritants.contains(irritant)) {
            irritants.add(irritant);
        }
    }

    /** The codings of irritants, each once, in the order of the evidence. */
    List<Integer> of(Collection<String> irritants) {
        return irritants.stream().flatMap(irritant -> byIrritant.getOrDefault(irritant, List.of()).stream()).distinct()
                .sorted().toList();
    }
}
