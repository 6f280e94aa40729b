package org.verbatelier.analysis.stat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Statistics of random numbers")
class StatisticsPropertiesTest {

    private static final double NEARLY = 1e-9;

    @Test
    @DisplayName("differences turn their sign with their sides, stay between -1 and 1 and hold their value")
    void differences() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            int n1 = 1 + random.nextInt(60);
            int n2 = 1 + random.nextInt(60);
            int x1 = random.nextInt(n1 + 1);
            int x2 = random.nextInt(n2 + 1);
            Difference one = Difference.ofProportions(x1, n1, x2, n2);
            Difference other = Difference.ofProportions(x2, n2, x1, n1);
            assertEquals(one.value(), -other.value(), NEARLY);
            assertEquals(one.low(), -other.high(), NEARLY);
            assertTrue(-1 - NEARLY <= one.low() && one.low() <= one.value() + NEARLY
                    && one.value() <= one.high() + NEARLY && one.high() <= 1 + NEARLY, one::toString);
            assertEquals(0, one.minus(one).value(), NEARLY);
        }
        assertFalse(Difference.ofProportions(0, 0, 1, 2).bounded());
    }

    @Test
    @DisplayName("tests and residuals do not depend on the order of groups, and are symmetric in rows and columns")
    void contingency() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            int groups = 2 + random.nextInt(5);
            long[] having = random.longs(groups, 0, 9).toArray();
            long[] lacking = random.longs(groups, 0, 30).toArray();
            Contingency table = Contingency.of(having, lacking);
            long[][] turned = new long[groups][];
            Arrays.setAll(turned, j -> new long[] { having[j], lacking[j] });
            assertEquals(table.chiSquare(), Contingency.of(turned).chiSquare(), 1e-7);
            Contingency mirrored = Contingency.of(reversed(having), reversed(lacking));
            assertEquals(table.chiSquare(), mirrored.chiSquare(), 1e-7);
            assertEquals(table.adjustedResidual(0, 0), mirrored.adjustedResidual(0, groups - 1), 1e-7);
            assertTrue(0 <= table.pValue() && table.pValue() <= 1);
            assertTrue(0 <= table.cramersV() && table.cramersV() <= 1);
            FisherExact exact = FisherExact.of(table);
            assertTrue(0 < exact.p() && exact.p() <= 1, exact::toString);
            assertEquals(exact.p(), FisherExact.of(mirrored).p(), 1e-9);
            assertEquals(exact.p(), FisherExact.of(Contingency.of(lacking, having)).p(),
                    exact.simulated() ? 0.05 : 1e-9);
        }
        Contingency empty = Contingency.of(new long[] { 0, 0 }, new long[] { 0, 0 });
        assertEquals(1, empty.pValue());
        assertEquals(0, empty.cramersV());
        assertThrows(IllegalArgumentException.class, () -> Contingency.of(new long[] { 1 }, new long[] { 1, 2 }));
    }

    @Test
    @DisplayName("simulated exact tests come near the chi-square of a table that both suit")
    void simulationComesNear() {
        long[] having = { 13, 10, 14, 9, 17, 11, 8, 12, 6, 14, 11, 13 };
        long[] bases = { 39, 38, 41, 42, 40, 39, 44, 37, 39, 42, 40, 39 };
        Contingency table = Contingency.ofPresence(having, bases);
        FisherExact simulated = FisherExact.of(table);
        assertTrue(simulated.simulated());
        assertEquals(table.pValue(), simulated.p(), 0.04);
    }

    @Test
    @DisplayName("both tails of a hypergeometric distribution cover it, and specificities turn with their complement")
    void hypergeometric() {
        Random random = new Random(3);
        for (int i = 0; i < 1_000; i++) {
            int size = 1 + random.nextInt(200);
            Hypergeometric chance = new Hypergeometric(size, random.nextInt(size + 1), random.nextInt(size + 1));
            double sum = 0;
            for (long x = chance.least(); x <= chance.greatest(); x++) {
                sum += chance.probability(x);
                assertEquals(1 + chance.probability(x),
                        Math.pow(10, chance.logLowerTail(x)) + Math.pow(10, chance.logUpperTail(x)), 1e-9);
                double specificity = Specificity.of(x, chance.marked(), chance.drawn(), chance.size());
                assertTrue(Double.isFinite(specificity));
                assertTrue(x >= chance.expected() ? specificity >= 0 : specificity <= 0);
                assertEquals(specificity, Specificity.of(x, chance.drawn(), chance.marked(), chance.size()), 1e-9);
            }
            assertEquals(1, sum, 1e-9);
        }
        assertEquals(-30_000, new Hypergeometric(200_000, 100_000, 100_000).logUpperTail(100_000) / 2, 400);
    }

    @Test
    @DisplayName("q-values are at least p, keep its order, and leave out tests that were not made")
    void falseDiscoveries() {
        assertArrayEquals(new double[] { 0.02, 0.04, 0.04, 0.04 },
                FalseDiscovery.qValues(0.005, 0.03, 0.02, 0.04), NEARLY);
        Random random = new Random(4);
        double[] p = random.doubles(50).toArray();
        p[7] = Double.NaN;
        double[] q = FalseDiscovery.qValues(p);
        assertTrue(Double.isNaN(q[7]));
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                assertTrue(Double.isNaN(p[i]) || q[i] >= p[i] && q[i] <= 1);
                assertFalse(p[i] < p[j] && q[i] > q[j]);
            }
        }
    }

    @Test
    @DisplayName("raking keeps the sum, meets every margin, and stays within the bounds of trimming")
    void raking() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            int n = 200;
            int[] one = random.ints(n, 0, 3).toArray();
            int[] other = random.ints(n, -1, 4).toArray();
            double[] start = random.doubles(n, 0.5, 2).toArray();
            List<Raking.Margin> margins = List.of(new Raking.Margin(one, new double[] { 20, 30, 50 }),
                    new Raking.Margin(other, new double[] { 1, 1, 1, 2 }));
            Raking raked = Raking.of(start, margins);
            assertTrue(raked.reached());
            assertEquals(Arrays.stream(start).sum(), Arrays.stream(raked.weights()).sum(), 1e-6);
            assertTrue(raked.effectiveSize() <= n + NEARLY);
            Raking trimmed = Raking.of(start, margins, 0.3, 3);
            double mean = Arrays.stream(start).sum() / n;
            for (double weight : trimmed.weights()) {
                assertTrue(weight >= 0.3 * mean - NEARLY && weight <= 3 * mean + NEARLY);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Raking.of(new double[] { 1, 1 },
                List.of(new Raking.Margin(new int[] { 0, 0 }, new double[] { 1, 1 }))));
        assertEquals(0, EffectiveSize.of(0, 0));
        assertEquals(5, EffectiveSize.of(2, 2, 2, 2, 2), NEARLY);
    }

    @Test
    @DisplayName("rank correlations are symmetric, between -1 and 1, and 1 with themselves")
    void ranks() {
        Random random = new Random(6);
        for (int i = 0; i < 200; i++) {
            double[] one = random.ints(12, 0, 6).asDoubleStream().toArray();
            double[] other = random.ints(12, 0, 6).asDoubleStream().toArray();
            assertEquals(1, RankCorrelation.spearman(one, one), NEARLY);
            assertEquals(1, RankCorrelation.kendall(one, one), NEARLY);
            assertEquals(RankCorrelation.spearman(one, other), RankCorrelation.spearman(other, one), NEARLY);
            assertEquals(RankCorrelation.kendall(one, other), RankCorrelation.kendall(other, one), NEARLY);
            assertTrue(Math.abs(RankCorrelation.kendall(one, other)) <= 1);
        }
        // by hand: of ten pairs seven agree and three do not
        assertEquals(0.4, RankCorrelation.kendall(new double[] { 1, 2, 3, 4, 5 }, new double[] { 3, 1, 2, 5, 4 }),
                NEARLY);
        assertTrue(Double.isNaN(RankCorrelation.spearman(new double[] { 1, 1 }, new double[] { 1, 2 })));
        assertEquals(2, RankCorrelation.sharedOfFirst(3, new double[] { 9, 8, 7, 1 }, new double[] { 9, 1, 7, 8 }));
    }

    @Test
    @DisplayName("bootstrap intervals hold the difference, repeat, and turn with their sides")
    void bootstrap() {
        Random random = new Random(7);
        double[] values = { 0, 1, 2, 5, 9 };
        for (int round = 0; round < 20; round++) {
            long[] one = random.longs(5, 1, 9).toArray();
            long[] other = random.longs(5, 1, 400).toArray();
            Difference interval = Bootstrap.ofMeans(values, one, other);
            assertTrue(interval.low() < interval.value() && interval.value() < interval.high());
            assertEquals(interval, Bootstrap.ofMeans(values, one, other));
            Difference turned = Bootstrap.ofMeans(values, other, one);
            assertEquals(interval.value(), -turned.value(), NEARLY);
            assertEquals(interval.low(), -turned.high(), 0.3);
        }
        assertFalse(Bootstrap.ofMeans(values, new long[] { 1, 0, 0, 0, 0 }, new long[] { 3, 1, 0, 0, 0 }).bounded());
    }

    private static long[] reversed(long[] values) {
        long[] reversed = values.clone();
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
