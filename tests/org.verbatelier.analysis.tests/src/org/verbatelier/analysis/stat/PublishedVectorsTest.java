package org.verbatelier.analysis.stat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.SampleEvidence;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Statistics equal published values")
class PublishedVectorsTest {

    private static final double TABLE_PRECISION = 5e-5 + 1e-12;

    private final JsonNode vectors = SampleEvidence.json("stat-test-vectors.json");

    @Test
    @DisplayName("chi-square, p-value, Cramér's V, expected counts and residuals of Agresti's tables")
    void contingency() {
        JsonNode tables = vectors.get("chi2_adjusted_residuals");
        assertEquals(2, tables.size());
        for (JsonNode vector : tables) {
            double tolerance = vector.get("tol").asDouble();
            Contingency table = Contingency.of(longs(vector.get("table").get(0)), longs(vector.get("table").get(1)));
            assertEquals(vector.get("chi2").asDouble(), table.chiSquare(), tolerance);
            assertEquals(vector.get("df").asInt(), table.degreesOfFreedom());
            assertEquals(1, table.pValue() / vector.get("p").asDouble(), tolerance);
            if (vector.has("cramers_v")) {
                assertEquals(vector.get("cramers_v").asDouble(), table.cramersV(), tolerance);
            }
            for (int j = 0; j < 3; j++) {
                assertEquals(vector.get("adjusted_row1").get(j).asDouble(), table.adjustedResidual(0, j), tolerance);
                if (vector.has("expected_row1")) {
                    assertEquals(vector.get("expected_row1").get(j).asDouble(), table.expected(0, j), tolerance);
                    assertEquals(vector.get("pearson_row1").get(j).asDouble(), table.pearsonResidual(0, j), tolerance);
                }
            }
        }
    }

    @Test
    @DisplayName("Lafon's specificities of Robespierre's speeches, and the details of one")
    void specificities() {
        JsonNode lafon = vectors.get("lafon_specificity");
        double tolerance = lafon.get("tol").asDouble();
        long whole = lafon.get("T").asLong();
        long[] parts = longs(lafon.get("t"));
        int compared = 0;
        for (JsonNode row : lafon.get("rows")) {
            long[] found = longs(row.get("f"));
            for (int j = 0; j < parts.length; j++) {
                assertEquals(row.get("S").get(j).asDouble(),
                        Specificity.of(found[j], row.get("F").asLong(), parts[j], whole), tolerance);
                compared++;
            }
        }
        assertEquals(50, compared);
        JsonNode detail = lafon.get("detail");
        Hypergeometric chance = chance(detail);
        assertEquals(detail.get("expected").asDouble(), chance.expected(), tolerance);
        assertEquals(detail.get("P_le").asDouble(), Math.pow(10, chance.logLowerTail(detail.get("f").asLong())), 1e-9);
        assertEquals(detail.get("S").asDouble(), Specificity.of(detail.get("f").asLong(), chance.marked(),
                chance.drawn(), chance.size()), tolerance);
        JsonNode second = lafon.get("detail2");
        Hypergeometric other = chance(second);
        long f = second.get("f").asLong();
        assertEquals(second.get("p_eq").asDouble(), other.probability(f), 1e-7);
        assertEquals(second.get("P_ge").asDouble(), Math.pow(10, other.logUpperTail(f)), 1e-6);
    }

    @Test
    @DisplayName("Newcombe's differences of proportions")
    void differences() {
        JsonNode published = vectors.get("newcombe_difference");
        assertEquals(3, published.size());
        for (JsonNode vector : published) {
            Difference difference = Difference.ofProportions(vector.get("a").get(0).asLong(),
                    vector.get("a").get(1).asLong(), vector.get("b").get(0).asLong(), vector.get("b").get(1).asLong());
            assertEquals(vector.get("d").asDouble(), difference.value(), TABLE_PRECISION);
            assertEquals(vector.get("lo").asDouble(), difference.low(), TABLE_PRECISION);
            assertEquals(vector.get("hi").asDouble(), difference.high(), TABLE_PRECISION);
        }
    }

    @Test
    @DisplayName("the change of wave of the requirement: 120/400 against 90/380 is -6.3 points, -12.5 to -0.1")
    void changeOfWave() {
        Difference change = Difference.ofProportions(90, 380, 120, 400);
        assertEquals(-0.063, change.value(), 5e-4);
        assertEquals(-0.125, change.low(), 5e-4);
        assertEquals(-0.001, change.high(), 5e-4);
    }

    @Test
    @DisplayName("raked weights and their effective size")
    void raking() {
        for (JsonNode vector : vectors.get("raking")) {
            double tolerance = vector.get("tol").asDouble();
            int[] counts = IntStream.range(0, 4).map(i -> vector.get("table").get(i / 2).get(i % 2).asInt()).toArray();
            int[] rows = IntStream.range(0, 4).flatMap(i -> IntStream.generate(() -> i / 2).limit(counts[i])).toArray();
            int[] columns = IntStream.range(0, 4).flatMap(i -> IntStream.generate(() -> i % 2).limit(counts[i]))
                    .toArray();
            double[] start = IntStream.range(0, rows.length).mapToDouble(i -> 1).toArray();
            Raking raked = Raking.of(start, List.of(new Raking.Margin(rows, doubles(vector.get("row_margins"))),
                    new Raking.Margin(columns, doubles(vector.get("col_margins")))));
            assertTrue(raked.reached());
            for (int i = 0; i < rows.length; i++) {
                assertEquals(vector.get("weights").get(rows[i]).get(columns[i]).asDouble(), raked.weights()[i],
                        tolerance);
            }
            assertEquals(vector.get("n_eff_kish").asDouble(), raked.effectiveSize(), tolerance);
        }
    }

    private static Hypergeometric chance(JsonNode vector) {
        return new Hypergeometric(vector.get("T").asLong(), vector.get("F").asLong(), vector.get("t").asLong());
    }

    private static long[] longs(JsonNode array) {
        return IntStream.range(0, array.size()).mapToLong(i -> array.get(i).asLong()).toArray();
    }

    private static double[] doubles(JsonNode array) {
        return IntStream.range(0, array.size()).mapToDouble(i -> array.get(i).asDouble()).toArray();
    }
}
