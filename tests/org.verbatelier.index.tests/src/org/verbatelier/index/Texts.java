package org.verbatelier.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A corpus in memory, for tests. */
final class Texts implements IndexedCorpus {

    private final Map<String, List<IndexedVerbatim>> parts = new LinkedHashMap<>();

    static Texts of(String... texts) {
        Texts corpus = new Texts();
        for (String text : texts) {
            corpus.add("s1", text, Map.of());
        }
        return corpus;
    }

    /** Adds a text; verbatims are numbered <code>V1</code>, <code>V2</code>… */
    synchronized Texts add(String part, String text, Map<String, String> values) {
        String id = "V" + (parts.values().stream().mapToInt(List::size).sum() + 1);
        parts.computeIfAbsent(part, key -> new ArrayList<>()).add(new IndexedVerbatim(id, text, values));
        return this;
    }

    synchronized void remove(String part) {
        parts.remove(part);
    }

    synchronized void replace(String part, int at, String text) {
        List<IndexedVerbatim> texts = parts.get(part);
        texts.set(at, new IndexedVerbatim(texts.get(at).id(), text, texts.get(at).values()));
    }

    @Override
    public synchronized String fingerprint() {
        return parts.toString();
    }

    @Override
    public synchronized List<? extends Part> parts() {
        return parts.entrySet().stream().map(part -> new MemoryPart(part.getKey(), List.copyOf(part.getValue())))
                .toList();
    }

    @Override
    public synchronized String text(String verbatim) {
        return parts.values().stream().flatMap(List::stream).filter(one -> one.id().equals(verbatim)).findFirst()
                .map(IndexedVerbatim::text).orElse(null);
    }

    private record MemoryPart(String id, List<IndexedVerbatim> texts) implements Part {

        @Override
        public String fingerprint() {
            return texts.toString();
        }

        @Override
        public int size() {
            return texts.size();
        }

        @Override
        public IndexedVerbatim get(int index) {
            return texts.get(index);
        }
    }
}
