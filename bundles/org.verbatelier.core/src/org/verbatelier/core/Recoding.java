package org.verbatelier.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.verbatelier.core.internal.content.CodingMapper;
import org.verbatelier.core.operation.ChangeCodings;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveCodings;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;

/**
 * Gives codings of all coders other codes. Where a coder would then have the same code twice on the same words, one coding
 * stays: the one that was there, with the note of the other added to its own, and with the judgement of the other if it
 * had none. Evidence of plans goes over to the coding that stays.
 */
final class Recoding {

    private static final Comparator<CodingData> ORDER = Comparator.comparing(CodingData::verbatim)
            .thenComparingInt(CodingData::start).thenComparingInt(CodingData::end).thenComparing(CodingData::code)
            .thenComparing(CodingData::id);

    private final Study study;
    private final Map<Coding, String> codes;
    /** Which coding stays in the place of one that goes, by identifiers. */
    private final Map<String, String> replaced = new LinkedHashMap<>();

    /** Codings with the qualified codes that they shall have, which may be about to be created. */
    Recoding(Study study, Map<Coding, String> codes) {
        this.study = study;
        this.codes = codes;
    }

    /** The changes, coder by coder. */
    List<Operation> operations() {
        Map<String, List<Coding>> byCoder = new TreeMap<>();
        codes.keySet().forEach(coding -> byCoder.computeIfAbsent(study.codings().coderOf(coding),
                coder -> new ArrayList<>()).add(coding));
        List<Operation> operations = new ArrayList<>();
        byCoder.forEach((coder, codings) -> operations.addAll(of(coder, codings)));
        operations.addAll(new PlanFollowUps(study).replacedCodings(replaced));
        return operations;
    }

    private List<Operation> of(String coder, List<Coding> codings) {
        List<CodingData> collapsed = new ArrayList<>();
        Map<String, CodingData> before = new LinkedHashMap<>();
        Map<String, CodingData> after = new LinkedHashMap<>();
        Map<List<Object>, String> placed = new HashMap<>();
        Map<CodingData, String> wanted = new HashMap<>();
        codings.forEach(coding -> wanted.put(CodingMapper.toData(coding), codes.get(coding)));
        for (CodingData data : wanted.keySet().stream().sorted(ORDER).toList()) {
            String code = wanted.get(data);
            CodingData there = standing(coder, data, code);
            if (there != null) {
                before.putIfAbsent(there.id(), there);
                after.putIfAbsent(there.id(), there);
            }
            List<Object> place = List.of(data.verbatim(), data.span(), code);
            String first = placed.putIfAbsent(place, there == null ? data.id() : there.id());
            String kept = first == null && there != null ? there.id() : first;
            if (kept == null) {
                before.put(data.id(), data);
                after.put(data.id(), data.withCode(code));
            } else {
                collapsed.add(data);
                replaced.put(data.id(), kept);
                after.computeIfPresent(kept, (id, stays) -> absorb(stays, data));
            }
        }
        before.keySet().removeIf(id -> before.get(id).equals(after.get(id)) && after.remove(id) != null);
        List<Operation> operations = new ArrayList<>();
        if (!collapsed.isEmpty()) {
            operations.add(new RemoveCodings(coder, collapsed));
        }
        if (!before.isEmpty()) {
            operations.add(new ChangeCodings(coder, List.copyOf(before.values()), List.copyOf(after.values())));
        }
        return operations;
    }

    /** The coding that the coder has with a code on the very same words and that keeps it; null when there is none. */
    private CodingData standing(String coder, CodingData data, String code) {
        return study.codings().of(data.verbatim()).stream()
                .filter(coding -> coding.getCode().equals(code) && coding.getStart() == data.start()
                        && coding.getEnd() == data.end() && !codes.containsKey(coding)
                        && study.codings().coderOf(coding).equals(coder))
                .findFirst().map(coding -> CodingMapper.toData(coding)).orElse(null);
    }

    private static CodingData absorb(CodingData stays, CodingData goes) {
        CodingData judged = stays.valence() == Valence.UNSPECIFIED
                ? stays.withJudgement(goes.valence(), goes.severity())
                : stays;
        return goes.memo() == null || goes.memo().equals(stays.memo()) ? judged
                : judged.withMemo(stays.memo() == null ? goes.memo() : stays.memo() + "\n" + goes.memo());
    }
}
