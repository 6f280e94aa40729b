package org.verbatelier.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A corpus in memory, for tests. */
final class Texts implements IndexedCorpus {

    private record Text(String id, String text, Map<String, String> values) {}

    private final Map<String, List<Text>> parts = new LinkedHashMap<>();

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
        parts.computeIfAbsent(part, key -> new ArrayList<>()).add(new Text(id, text, values));
        return this;
    }

    synchronized void remove(String part) {
        parts.remove(part);
    }

    synchronized void replace(String part, int at, String text) {
        List<Text> texts = parts.get(part);
        texts.set(at, new Text(texts.get(at).id(), text, texts.get(at).values()));
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
                .map(Text::text).orElse(null);
    }

    private record MemoryPart(String id, List<Text> texts) implements Part {

        @Override
        public List<String> variables() {
            return texts.stream().flatMap(text -> text.values().keySet().stream()).distinct().sorted().toList();
        }

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
            Text text = texts.get(index);
            return new IndexedVerbatim(text.id(), text.text(),
                    variables().stream().map(name -> text.values().getOrDefault(name, "")).toList());
        }
    }
}
