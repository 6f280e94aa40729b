package org.verbatelier.analysis.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Suppression")
class SuppressionTest {

    /**
     * Total; Nord with Les Tamaris and Les Hauts de Brême; Centre with two; Sud with Tour Lavoisier and Les Bleuets.
     */
    private static final int[] SAMPLE_TREE = { -1, 0, 1, 1, 0, 4, 4, 0, 7, 7 };
    private static final int[] SAMPLE_PEOPLE = { 60, 19, 10, 9, 20, 10, 10, 21, 11, 10 };

    @Test
    @DisplayName("hides of the sample's residences those of the requirement, for thresholds 10 and 11")
    void sample() {
        assertEquals(List.of(2, 3), hidden(SAMPLE_TREE, SAMPLE_PEOPLE, 10));
        assertEquals(List.of(2, 3, 5, 6, 8, 9), hidden(SAMPLE_TREE, SAMPLE_PEOPLE, 11));
        assertEquals(List.of(), hidden(SAMPLE_TREE, SAMPLE_PEOPLE, 9));
        assertEquals(List.of(), hidden(SAMPLE_TREE, SAMPLE_PEOPLE, 1));
    }

    @Test
    @DisplayName("hides an agency of one residence with another agency, never the total")
    void agencyOfOneResidence() {
        int[] tree = { -1, 0, 1, 0, 3, 3, 0 };
        assertEquals(List.of(1, 2, 6), hidden(tree, new int[] { 110, 8, 8, 70, 30, 40, 32 }, 11));
    }

    @Test
    @DisplayName("tells counts of one to four as few, with a complement that is no more than needed")
    void few() {
        Suppression suppression = Suppression.of(SAMPLE_TREE, new int[] { 180, 60, 30, 30, 60, 30, 30, 60, 30, 30 },
                Disclosure.DEFAULT, true);
        Visibility[] row = suppression.row(new int[] { 42, 9, 2, 7, 13, 6, 7, 20, 0, 20 });
        assertArrayEquals(new Visibility[] { Visibility.SHOWN, Visibility.SHOWN, Visibility.FEW, Visibility.HIDDEN,
                Visibility.SHOWN, Visibility.SHOWN, Visibility.SHOWN, Visibility.SHOWN, Visibility.SHOWN,
                Visibility.SHOWN }, row);
        Visibility[] equal = suppression.row(new int[] { 28, 8, 4, 4, 13, 6, 7, 7, 0, 7 });
        assertTrue(Arrays.asList(equal).subList(2, 4).contains(Visibility.HIDDEN)
                || equal[1] != Visibility.SHOWN, "twice fewer than five making eight is four and four");
    }

    @Test
    @DisplayName("hides nothing when every group is large and counts may be small")
    void largeGroups() {
        Suppression suppression = Suppression.of(new int[] { -1, 0, 0 }, new int[] { 60, 30, 30 }, Disclosure.DEFAULT,
                false);
        assertArrayEquals(new Visibility[] { Visibility.SHOWN, Visibility.SHOWN, Visibility.SHOWN },
                suppression.row(new int[] { 7, 6, 1 }));
    }

    @Test
    @DisplayName("never leaves a hidden cell of a random tree that follows from what is shown")
    void treesCannotBeSolved() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            int[] tree = tree(random);
            int[] people = counts(tree, random, 25);
            int threshold = 2 + random.nextInt(14);
            boolean few = random.nextBoolean();
            Suppression suppression = Suppression.of(tree, people, new Disclosure(threshold), few);
            boolean[] hidden = new boolean[tree.length];
            for (int i = 0; i < hidden.length; i++) {
                hidden[i] = suppression.hides(i);
                assertTrue(hidden[i] || people[i] == 0 || people[i] >= threshold, "small group shown, seed " + seed);
            }
            assertUnsolvable(tree, people, hidden, threshold, seed);
            int[] counts = counts(tree, random, 8);
            Visibility[] row = suppression.row(counts);
            boolean[] cells = new boolean[row.length];
            for (int i = 0; i < row.length; i++) {
                cells[i] = row[i] != Visibility.SHOWN;
                assertTrue(cells[i] || !hidden[i], "cell of a hidden group shown, seed " + seed);
                assertTrue(cells[i] || !few || counts[i] == 0 || counts[i] >= Disclosure.FEW, "few, seed " + seed);
                assertTrue(row[i] != Visibility.FEW || counts[i] > 0 && counts[i] < Disclosure.FEW, "seed " + seed);
            }
            assertUnsolvable(tree, counts, cells, few ? Disclosure.FEW : 1, seed);
            assertNotForced(tree, counts, row, seed);
        }
    }

    @Test
    @DisplayName("never leaves a hidden cell of a random two-way table with nested columns that follows from what is shown")
    void gridsCannotBeSolved() {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int[] tree = tree(random);
            int[][] counts = new int[3 + random.nextInt(4)][];
            for (int i = 1; i < counts.length; i++) {
                counts[i] = counts(tree, random, 14);
            }
            counts[0] = new int[tree.length];
            for (int i = 1; i < counts.length; i++) {
                for (int j = 0; j < tree.length; j++) {
                    counts[0][j] += counts[i][j];
                }
            }
            Visibility[][] visible = Suppression.grid(tree, counts, 5, true);
            Attacker attacker = new Attacker(counts.length * tree.length);
            boolean[] hidden = new boolean[counts.length * tree.length];
            for (int i = 0; i < counts.length; i++) {
                int first = i * tree.length;
                for (int j = 0; j < tree.length; j++) {
                    hidden[first + j] = visible[i][j] != Visibility.SHOWN;
                    assertTrue(hidden[first + j] || counts[i][j] == 0 || counts[i][j] >= 5, "seed " + seed);
                    List<Integer> parts = parts(tree, j).stream().map(part -> first + part).toList();
                    if (!parts.isEmpty()) {
                        attacker.knows(first + j, parts);
                    }
                }
            }
            for (int j = 0; j < tree.length; j++) {
                int column = j;
                attacker.knows(j, IntStream.range(1, counts.length).mapToObj(i -> i * tree.length + column).toList());
            }
            assertEquals(List.of(), attacker.solves(hidden), "seed " + seed);
        }
    }

    @Test
    @DisplayName("hides the same cells each time, and little: on average under one complement for each cell that must be hidden")
    void littleAndAlwaysTheSame() {
        int needed = 0;
        int done = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int[] tree = tree(random);
            int[] people = counts(tree, random, 60);
            List<Integer> hidden = hidden(tree, people, 11);
            assertEquals(hidden, hidden(tree, people, 11));
            needed += (int) Arrays.stream(people).filter(count -> count > 0 && count < 11).count();
            done += hidden.size();
        }
        assertTrue(done < 2 * needed, done + " for " + needed);
    }

    @Test
    @DisplayName("refuses sums that are wrong")
    void wrongSums() {
        assertThrows(IllegalArgumentException.class, () -> hidden(new int[] { -1, 0, 0 }, new int[] { 5, 2, 2 }, 3));
        assertThrows(IllegalArgumentException.class, () -> hidden(new int[] { -1, 2, 0 }, new int[] { 4, 2, 2 }, 3));
        assertThrows(IllegalArgumentException.class, () -> Suppression.grid(new int[] { -1, 0 },
                new int[][] { { 4, 4 }, { 1, 1 }, { 2, 2 } }, 3, false));
        assertThrows(IllegalArgumentException.class, () -> new Disclosure(0));
    }

    private static List<Integer> hidden(int[] tree, int[] people, int threshold) {
        Suppression suppression = Suppression.of(tree, people, new Disclosure(threshold), false);
        return IntStream.range(0, tree.length).filter(suppression::hides).boxed().toList();
    }

    private static void assertUnsolvable(int[] tree, int[] counts, boolean[] hidden, int least, int seed) {
        Attacker attacker = new Attacker(tree.length);
        for (int i = 0; i < tree.length; i++) {
            List<Integer> parts = parts(tree, i);
            if (!parts.isEmpty()) {
                attacker.knows(i, parts);
                int remainder = parts.stream().filter(part -> hidden[part]).mapToInt(part -> counts[part]).sum();
                assertTrue(hidden[i] || remainder == 0 || remainder >= least,
                        () -> "hidden together " + remainder + ", seed " + seed);
            }
        }
        assertEquals(List.of(), attacker.solves(hidden), () -> "seed " + seed + " " + Arrays.toString(tree) + " "
                + Arrays.toString(counts) + " " + Arrays.toString(hidden));
    }

    /**
     * Even knowing that few means one to four and that no count is negative, two values at least are left for each
     * count.
     */
    private static void assertNotForced(int[] tree, int[] counts, Visibility[] row, int seed) {
        long[] low = new long[tree.length];
        long[] high = new long[tree.length];
        for (int i = 0; i < tree.length; i++) {
            low[i] = row[i] == Visibility.SHOWN ? counts[i] : row[i] == Visibility.FEW ? 1 : 0;
            high[i] = row[i] == Visibility.SHOWN ? counts[i] : row[i] == Visibility.FEW ? 4 : 1_000;
        }
        // on a tree, bounds carried up and down until nothing moves are exact
        for (boolean moved = true; moved;) {
            moved = false;
            for (int i = 0; i < tree.length; i++) {
                List<Integer> parts = parts(tree, i);
                if (parts.isEmpty()) {
                    continue;
                }
                long lows = parts.stream().mapToLong(part -> low[part]).sum();
                long highs = parts.stream().mapToLong(part -> high[part]).sum();
                moved |= raise(low, i, lows) | lower(high, i, highs);
                for (int part : parts) {
                    moved |= raise(low, part, low[i] - (highs - high[part]))
                            | lower(high, part, high[i] - (lows - low[part]));
                }
            }
        }
        for (int i = 0; i < tree.length; i++) {
            int cell = i;
            assertTrue(row[i] == Visibility.SHOWN || counts[i] == 0 || low[i] < high[i],
                    () -> "cell " + cell + " must be " + low[cell] + ", seed " + seed);
        }
    }

    private static boolean raise(long[] low, int cell, long to) {
        boolean moved = to > low[cell];
        low[cell] = Math.max(low[cell], to);
        return moved;
    }

    private static boolean lower(long[] high, int cell, long to) {
        boolean moved = to < high[cell];
        high[cell] = Math.min(high[cell], to);
        return moved;
    }

    private static List<Integer> parts(int[] tree, int group) {
        return IntStream.range(0, tree.length).filter(i -> tree[i] == group).boxed().toList();
    }

    /** A total with groups, some of which have parts. */
    private static int[] tree(Random random) {
        List<Integer> tree = new ArrayList<>(List.of(-1));
        int groups = 1 + random.nextInt(5);
        for (int i = 0; i < groups; i++) {
            int group = tree.size();
            tree.add(0);
            for (int j = random.nextInt(5); j > 0; j--) {
                tree.add(group);
            }
        }
        return tree.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] counts(int[] tree, Random random, int most) {
        int[] counts = new int[tree.length];
        for (int i = tree.length - 1; i >= 0; i--) {
            if (parts(tree, i).isEmpty()) {
                counts[i] = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(most);
            }
            if (i > 0) {
                counts[tree[i]] += counts[i];
            }
        }
        return counts;
    }
}
