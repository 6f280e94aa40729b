package org.verbatelier.presentation;

import java.util.Arrays;
import java.util.List;

/**
 * Groups texts that say nearly the same. A text joins the group of an earlier one when both share at least four fifths of
 * their distinct words (Jaccard index 0.8), plurals and doubled letters apart; and only when the words that turn a meaning
 * round, such as <em>pas</em> or <em>jamais</em>, are the same in both: a group is coded as one.
 *
 * <p>Which earlier texts are compared is told by MinHash signatures in bands (Broder 1997; Leskovec, Rajaraman and Ullman,
 * <em>Mining of Massive Datasets</em>, chapter 3): 8 bands of 6 find more than 99.7 % of the pairs with an index of 0.9. At
 * most {@value #MOST_COMPARED} are looked at in a band, so that time grows with the number of texts. The same texts in the
 * same order give the same groups.
 */
final class NearAnswers {

    private static final int BANDS = 8;
    private static final int ROWS = 6;
    private static final int MOST_COMPARED = 24;
    private static final int[] FACTORS = factors();
    private static final List<String> TURNING = List.of("pas", "jamais", "rien", "aucun", "aucune", "non", "sans", "ni",
            "plus", "moins", "peu", "trop", "mal", "bien", "personne", "not", "no", "never", "none", "without");

    private static final int LONGEST_TURNING = 8;

    private final Buckets buckets;
    private final int[][] words;
    private final int[] signature = new int[BANDS * ROWS];

    private NearAnswers(int texts) {
        buckets = new Buckets(texts * BANDS);
        words = new int[texts][];
    }

    private static int[] factors() {
        int[] factors = new int[BANDS * ROWS];
        int state = 1;
        for (int i = 0; i < factors.length; i++) {
            state = mix(state + 0x9E3779B9);
            factors[i] = state | 1;
        }
        return factors;
    }

    /**
     * Groups texts.
     *
     * @param texts as {@link PlainWords} makes them
     * @return for each text the first one of its group, by its place
     */
    static int[] group(List<String> texts) {
        NearAnswers near = new NearAnswers(texts.size());
        int[] leaders = new int[texts.size()];
        for (int i = 0; i < leaders.length; i++) {
            leaders[i] = near.leader(i, texts.get(i));
        }
        return leaders;
    }

    private int leader(int text, String plain) {
        WordSet set = WordSet.of(plain);
        if (set.words().length == 0) {
            return text;
        }
        sign(set.words());
        int best = text;
        double closest = 0;
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = key(band, set.turning());
            int left = MOST_COMPARED;
            for (int slot = buckets.first(bands[band]); slot >= 0 && left-- > 0; slot = buckets.next(slot)) {
                int other = buckets.text(slot);
                double similarity = similarity(set.words(), words[other]);
                if (similarity > closest || similarity > 0 && similarity == closest && other < best) {
                    closest = similarity;
                    best = other;
                }
            }
        }
        if (closest == 0) {
            words[text] = set.words();
            for (long band : bands) {
                buckets.add(band, text);
            }
        }
        return best;
    }

    private void sign(int[] set) {
        Arrays.fill(signature, Integer.MAX_VALUE);
        for (int word : set) {
            for (int i = 0; i < signature.length; i++) {
                signature[i] = Math.min(signature[i], word * FACTORS[i]);
            }
        }
    }

    private long key(int band, int turning) {
        long key = turning * 31L + band + 1;
        for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
            key = (key ^ signature[i]) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key;
    }

    /** The Jaccard index of two ascending sets; 0 when it is below 0.8. */
    private static double similarity(int[] one, int[] two) {
        if (Math.min(one.length, two.length) * 5 < Math.max(one.length, two.length) * 4) {
            return 0;
        }
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < two.length;) {
            if (one[i] == two[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = one.length + two.length - shared;
        return shared * 5 < all * 4 ? 0 : (double) shared / all;
    }

    private static int mix(int value) {
        int h = value;
        h = (h ^ h >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    /**
     * The distinct words of a text as numbers.
     *
     * @param words ascending
     * @param turning which of {@link #TURNING} are among them, a bit each
     */
    private record WordSet(int[] words, int turning) {

        static WordSet of(String plain) {
            int[] found = new int[plain.length() / 2 + 1];
            int count = 0;
            int turning = 0;
            for (int start = 0; start < plain.length();) {
                int end = plain.indexOf(' ', start);
                end = end < 0 ? plain.length() : end;
                // one letter is what an elision leaves: l', d', n'
                if (end - start > 1 || start < end && !Character.isLetter(plain.charAt(start))) {
                    found[count++] = number(plain, start, end);
                    int place = end - start > LONGEST_TURNING ? -1 : TURNING.indexOf(plain.substring(start, end));
                    turning |= place < 0 ? 0 : 1 << place;
                }
                start = end + 1;
            }
            Arrays.sort(found, 0, count);
            int distinct = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || found[i] != found[i - 1]) {
                    found[distinct++] = found[i];
                }
            }
            return new WordSet(Arrays.copyOf(found, distinct), turning);
        }

        /** A number for a word without its plural and doubled letters. */
        private static int number(String text, int start, int end) {
            char last = text.charAt(end - 1);
            int stop = end - start > 3 && (last == 's' || last == 'x') ? end - 1 : end;
            int hash = 17;
            for (int i = start; i < stop; i++) {
                char c = text.charAt(i);
                if (i == start || c != text.charAt(i - 1) || !Character.isLetter(c)) {
                    hash = hash * 31 + c;
                }
            }
            return mix(hash);
        }
    }

    /** Texts by band; the latest one first. */
    private static final class Buckets {

        private final long[] keys;
        private final int[] heads;
        private final int[] texts;
        private final int[] nexts;
        private int size;

        Buckets(int most) {
            int slots = Math.max(64, Integer.highestOneBit(most) * 4);
            keys = new long[slots];
            heads = new int[slots];
            texts = new int[most];
            nexts = new int[most];
        }

        private int place(long key) {
            int place = (int) (key >>> 20) & keys.length - 1;
            while (heads[place] != 0 && keys[place] != key) {
                place = place + 1 & keys.length - 1;
            }
            return place;
        }

        int first(long key) {
            return heads[place(key)] - 1;
        }

        int next(int slot) {
            return nexts[slot] - 1;
        }

        int text(int slot) {
            return texts[slot];
        }

        void add(long key, int text) {
            int place = place(key);
            keys[place] = key;
            texts[size] = text;
            nexts[size] = heads[place];
            heads[place] = ++size;
        }
    }
}
