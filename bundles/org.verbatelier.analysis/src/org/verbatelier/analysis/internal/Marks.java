package org.verbatelier.analysis.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.model.coding.Valence;

/** Codings in arrays, in order of respondent, text, span and code. Immutable. */
public final class Marks {

    private static final Valence[] VALENCES = Valence.values();
    private static final int SEVERITY_BITS = 3;

    private final int[] texts;
    private final int[] starts;
    private final int[] ends;
    private final int[] codes;
    private final byte[] judgements;
    private final List<String> names;

    private Marks(int[] texts, int[] starts, int[] ends, int[] codes, byte[] judgements, List<String> names) {
        this.texts = texts;
        this.starts = starts;
        this.ends = ends;
        this.codes = codes;
        this.judgements = judgements;
        this.names = names;
    }

    /** Codings in any order. */
    public static Marks of(Collection<Evidence.Mark> marks, Texts texts) {
        Builder builder = new Builder();
        marks.forEach(builder::add);
        return builder.build(texts);
    }

    /** The same but for the codings of some texts, by index. */
    public Marks replace(Set<Integer> changed, Collection<Evidence.Mark> theirs, Texts all) {
        Builder builder = new Builder();
        for (int i = 0; i < size(); i++) {
            if (!changed.contains(texts[i])) {
                builder.add(texts[i], starts[i], ends[i], builder.code(names.get(codes[i])), judgements[i]);
            }
        }
        theirs.forEach(builder::add);
        return builder.build(all);
    }

    public int size() {
        return texts.length;
    }

    /** Index of the text. */
    public int text(int mark) {
        return texts[mark];
    }

    /** Index of the code in {@link #names()}. */
    public int code(int mark) {
        return codes[mark];
    }

    public Valence valence(int mark) {
        return VALENCES[judgements[mark] >> SEVERITY_BITS];
    }

    /** 0 to 4. */
    public int severity(int mark) {
        return judgements[mark] & (1 << SEVERITY_BITS) - 1;
    }

    /** Whether a coding is on the same passage as the one before it. */
    public boolean continues(int mark) {
        return mark > 0 && texts[mark] == texts[mark - 1] && starts[mark] == starts[mark - 1]
                && ends[mark] == ends[mark - 1];
    }

    /** Qualified codes, by index, in alphabetical order. */
    public List<String> names() {
        return names;
    }

    public Evidence.Mark get(int mark) {
        return new Evidence.Mark(texts[mark], starts[mark], ends[mark], names.get(codes[mark]), valence(mark),
                severity(mark));
    }

    /** Collects codings. */
    public static final class Builder {

        private int size;
        private int[] texts = new int[64];
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int[] codes = new int[64];
        private byte[] judgements = new byte[64];
        private final Map<String, Integer> names = new HashMap<>();

        /** Adds a coding. */
        public void add(Evidence.Mark mark) {
            if (mark.severity() < 0 || mark.severity() >= 1 << SEVERITY_BITS) {
                throw new IllegalArgumentException("severity " + mark.severity());
            }
            add(mark.text(), mark.start(), mark.end(), code(mark.code()),
                    (byte) (mark.valence().ordinal() << SEVERITY_BITS | mark.severity()));
        }

        private int code(String name) {
            Integer known = names.putIfAbsent(name, names.size());
            return known == null ? names.size() - 1 : known;
        }

        private void add(int text, int start, int end, int code, byte judgement) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                codes = Arrays.copyOf(codes, size * 2);
                judgements = Arrays.copyOf(judgements, size * 2);
            }
            texts[size] = text;
            starts[size] = start;
            ends[size] = end;
            codes[size] = code;
            judgements[size] = judgement;
            size++;
        }

        /** The codings on some texts. */
        public Marks build(Texts all) {
            List<String> ordered = names.keySet().stream().sorted().toList();
            int[] places = new int[names.size()];
            for (int i = 0; i < places.length; i++) {
                places[names.get(ordered.get(i))] = i;
            }
            int[] ranks = new int[size];
            for (int i = 0; i < size; i++) {
                codes[i] = places[codes[i]];
                ranks[i] = all.rank(texts[i]);
            }
            int[] order = Ordering.order(ranks, all.size());
            sortWithin(order, ranks);
            return new Marks(pick(texts, order), pick(starts, order), pick(ends, order), pick(codes, order),
                    pick(judgements, order), ordered);
        }

        /** The codings of one text are few: each run is sorted by itself. */
        private void sortWithin(int[] order, int[] ranks) {
            Comparator<Integer> byPlace = Comparator.<Integer>comparingInt(i -> starts[i])
                    .thenComparingInt(i -> ends[i]).thenComparingInt(i -> codes[i])
                    .thenComparingInt(i -> judgements[i]);
            for (int from = 0, to; from < order.length; from = to) {
                to = from + 1;
                while (to < order.length && ranks[order[to]] == ranks[order[from]]) {
                    to++;
                }
                if (to - from > 1) {
                    Integer[] run = new Integer[to - from];
                    for (int i = 0; i < run.length; i++) {
                        run[i] = order[from + i];
                    }
                    Arrays.sort(run, byPlace);
                    for (int i = 0; i < run.length; i++) {
                        order[from + i] = run[i];
                    }
                }
            }
        }

        private static int[] pick(int[] values, int[] order) {
            int[] picked = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                picked[i] = values[order[i]];
            }
            return picked;
        }

        private static byte[] pick(byte[] values, int[] order) {
            byte[] picked = new byte[order.length];
            for (int i = 0; i < order.length; i++) {
                picked[i] = values[order[i]];
            }
            return picked;
        }
    }
}
