package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.Codings;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Decision;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;

/** Look-ups over all layers, kept up to date by {@link Content}. */
final class CodingView implements Codings {

    private static final Comparator<Coding> READING_ORDER = Comparator.comparingInt(Coding::getStart)
            .thenComparingInt(Coding::getEnd).thenComparing(Coding::getCode).thenComparing(Coding::getId);

    private final Map<String, Coding> byId = new LinkedHashMap<>();
    private final Map<String, List<Coding>> byVerbatim = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<Decision>> decisions = new HashMap<>();
    private final Map<String, List<Flag>> flags = new HashMap<>();
    private final Map<String, List<Memo>> memos = new HashMap<>();
    private final Supplier<List<String>> coders;

    CodingView(Supplier<List<String>> coders) {
        this.coders = coders;
    }

    void added(Coding coding) {
        byId.put(coding.getId(), coding);
        addInOrder(byVerbatim.computeIfAbsent(coding.getVerbatim(), k -> new ArrayList<>(2)), coding);
        counts.merge(coding.getCode(), 1, Integer::sum);
    }

    /** The grid asks for the codings of a verbatim far more often than one is added. */
    private static void addInOrder(List<Coding> codings, Coding coding) {
        int place = codings.size();
        while (place > 0 && READING_ORDER.compare(coding, codings.get(place - 1)) < 0) {
            place--;
        }
        codings.add(place, coding);
    }

    void removed(Coding coding) {
        byId.remove(coding.getId());
        remove(byVerbatim, coding.getVerbatim(), coding);
        counts.computeIfPresent(coding.getCode(), (code, n) -> n == 1 ? null : n - 1);
    }

    void added(Decision decision) {
        add(decisions, decision.getVerbatim(), decision);
    }

    void removed(Decision decision) {
        remove(decisions, decision.getVerbatim(), decision);
    }

    void added(Flag flag) {
        add(flags, flag.getVerbatim(), flag);
    }

    void removed(Flag flag) {
        remove(flags, flag.getVerbatim(), flag);
    }

    void added(Memo memo) {
        add(memos, memo.getVerbatim(), memo);
    }

    void removed(Memo memo) {
        remove(memos, memo.getVerbatim(), memo);
    }

    /** Whether anything at all is attached to a verbatim. */
    boolean touches(String verbatim) {
        return byVerbatim.containsKey(verbatim) || decisions.containsKey(verbatim) || flags.containsKey(verbatim)
                || memos.containsKey(verbatim);
    }

    boolean isEmpty() {
        return byVerbatim.isEmpty() && decisions.isEmpty() && flags.isEmpty() && memos.isEmpty();
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        // most verbatims carry one or two
        map.computeIfAbsent(key, k -> new ArrayList<>(2)).add(value);
    }

    private static <T> void remove(Map<String, List<T>> map, String key, T value) {
        List<T> list = map.get(key);
        list.remove(value);
        if (list.isEmpty()) {
            map.remove(key);
        }
    }

    @Override
    public Collection<Coding> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    @Override
    public List<Coding> of(String verbatim) {
        return List.copyOf(byVerbatim.getOrDefault(verbatim, List.of()));
    }

    @Override
    public Optional<Coding> find(String coding) {
        return Optional.ofNullable(byId.get(coding));
    }

    @Override
    public String coderOf(Coding coding) {
        return coderOf((EObject) coding);
    }

    private static String coderOf(EObject marked) {
        return ((Layer) marked.eContainer()).getCoder();
    }

    @Override
    public List<String> coders() {
        return coders.get();
    }

    @Override
    public int count(String code) {
        return counts.getOrDefault(code, 0);
    }

    @Override
    public List<Decision> decisionsOf(String verbatim, String coder) {
        return decisions.getOrDefault(verbatim, List.of()).stream().filter(d -> coderOf(d).equals(coder)).toList();
    }

    @Override
    public List<Decision> decisionsOn(String code) {
        return decisions.values().stream().flatMap(List::stream).filter(decision -> decision.getCode().equals(code))
                .toList();
    }

    @Override
    public List<Flag> flagsOf(String verbatim) {
        return List.copyOf(flags.getOrDefault(verbatim, List.of()));
    }

    @Override
    public List<Memo> memosOf(String verbatim) {
        return List.copyOf(memos.getOrDefault(verbatim, List.of()));
    }
}
