package org.verbatelier.analysis.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The texts of some evidence in arrays. Immutable. */
public final class Texts {

    private final int[] respondents;
    private final String[] ids;
    private final boolean[] expressed;
    private final int[] ranks;
    private volatile Map<String, Integer> indexes;

    private Texts(int[] respondents, String[] ids, boolean[] expressed, int[] ranks) {
        this.respondents = respondents;
        this.ids = ids;
        this.expressed = expressed;
        this.ranks = ranks;
    }

    public int size() {
        return respondents.length;
    }

    /** Index of the respondent. */
    public int respondent(int text) {
        return respondents[text];
    }

    /** Identifier of the verbatim. */
    public String id(int text) {
        return ids[text];
    }

    /** Whether it says anything. */
    public boolean expressed(int text) {
        return expressed[text];
    }

    /** Place of a text when those of one respondent follow each other. */
    int rank(int text) {
        return ranks[text];
    }

    /** Index of the text of a verbatim; -1 when there is none. */
    public int indexOf(String verbatim) {
        if (indexes == null) {
            Map<String, Integer> all = HashMap.newHashMap(ids.length);
            for (int i = 0; i < ids.length; i++) {
                all.putIfAbsent(ids[i], i);
            }
            indexes = all;
        }
        return indexes.getOrDefault(verbatim, -1);
    }

    /** Collects texts. */
    public static final class Builder {

        private int size;
        private int[] respondents = new int[64];
        private String[] ids = new String[64];
        private boolean[] expressed = new boolean[64];

        /** Adds a text and returns its index. */
        public int add(int respondent, String id, boolean says) {
            if (size == respondents.length) {
                respondents = Arrays.copyOf(respondents, size * 2);
                ids = Arrays.copyOf(ids, size * 2);
                expressed = Arrays.copyOf(expressed, size * 2);
            }
            respondents[size] = respondent;
            ids[size] = id;
            expressed[size] = says;
            return size++;
        }

        public int size() {
            return size;
        }

        /** The texts; {@code people} is the number of respondents. */
        public Texts build(int people) {
            int[] of = Arrays.copyOf(respondents, size);
            return new Texts(of, Arrays.copyOf(ids, size), Arrays.copyOf(expressed, size),
                    Ordering.ranks(of, people));
        }
    }
}
