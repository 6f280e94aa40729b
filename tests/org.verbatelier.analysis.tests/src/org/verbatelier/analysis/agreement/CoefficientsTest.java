package org.verbatelier.analysis.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.SampleEvidence;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Coefficients of agreement")
class CoefficientsTest {

    private static final double TOLERANCE = 1e-6;

    /** Fleiss (1971), Table 1: six psychiatrists by diagnosis of thirty patients; also {@code diagnoses} of R's irr. */
    private static final String DIAGNOSES = "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 "
            + "03300 10050 02031 00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 "
            + "00006";

    private static List<Object> list(JsonNode ratings) {
        List<Object> list = new ArrayList<>();
        ratings.forEach(rating -> list.add(rating.isNull() ? null
                : rating.isNumber() ? (Object) rating.asDouble() : rating.asText()));
        return list;
    }

    private static List<List<Double>> numbers(JsonNode raters) {
        List<List<Double>> numbers = new ArrayList<>();
        raters.forEach(rater -> numbers.add(list(rater).stream().map(Double.class::cast).toList().stream()
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll)));
        return numbers;
    }

    private static int[][] table(JsonNode rows) {
        int[][] table = new int[rows.size()][rows.size()];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                table[i][j] = rows.get(i).get(j).asInt();
            }
        }
        return table;
    }

    @Test
    @DisplayName("of Cohen equal the published examples, and are undefined where only one category is used")
    void cohen() {
        JsonNode vectors = SampleEvidence.json("stat-test-vectors.json").get("cohen_kappa");
        assertEquals(5, vectors.size());
        for (JsonNode vector : vectors) {
            Kappa kappa = vector.has("table") ? Cohen.of(table(vector.get("table")))
                    : Cohen.of(list(vector.get("rater_a")), list(vector.get("rater_b")));
            if (vector.get("kappa").isNull()) {
                assertNull(kappa.value());
            } else {
                assertEquals(vector.get("kappa").asDouble(), kappa.value(), TOLERANCE);
                assertEquals(vector.get("po").asDouble(), kappa.observed(), TOLERANCE);
                assertEquals(vector.get("pe").asDouble(), kappa.expected(), TOLERANCE);
            }
        }
    }

    @Test
    @DisplayName("of Fleiss equal the published 0.430 of thirty patients and six raters")
    void fleiss() {
        int[][] table = Stream.of(DIAGNOSES.split(" ")).map(row -> row.chars().map(c -> c - '0').toArray())
                .toArray(int[][]::new);
        JsonNode vector = SampleEvidence.json("stat-test-vectors.json").get("fleiss_kappa").get(0);
        assertEquals(30, table.length);
        assertEquals(vector.get("kappa").asDouble(), Fleiss.of(table).value(), TOLERANCE);
        assertNull(Fleiss.of(new int[][] { { 3, 0 }, { 3, 0 } }).value());
        assertNull(Fleiss.of(new int[0][]).value());
        assertThrows(IllegalArgumentException.class, () -> Fleiss.of(new int[][] { { 2, 0 }, { 2, 1 } }));
    }

    @Test
    @DisplayName("of Krippendorff equal the published examples, with missing ratings, in three metrics")
    void krippendorff() {
        JsonNode vectors = SampleEvidence.json("stat-test-vectors.json").get("krippendorff_alpha");
        assertEquals(4, vectors.size());
        for (JsonNode vector : vectors) {
            List<List<Object>> raters = new ArrayList<>();
            vector.get("data").forEach(rater -> raters.add(list(rater)));
            Alpha alpha = Krippendorff.nominal(raters);
            assertEquals(vector.get("alpha").asDouble(), alpha.value(), TOLERANCE);
            assertEquals(vector.get("Do").asDouble(), alpha.observed(), TOLERANCE);
            assertEquals(vector.get("De").asDouble(), alpha.expected(), TOLERANCE);
            assertEquals(vector.get("n").asInt(), alpha.n());
            if (vector.has("alpha_ordinal")) {
                assertEquals(vector.get("alpha_ordinal").asDouble(),
                        Krippendorff.of(numbers(vector.get("data")), Metric.ORDINAL).value(), TOLERANCE);
            }
            if (vector.has("alpha_interval")) {
                assertEquals(vector.get("alpha_interval").asDouble(),
                        Krippendorff.of(numbers(vector.get("data")), Metric.INTERVAL).value(), TOLERANCE);
            }
        }
    }

    @Test
    @DisplayName("do not depend on the order of raters or units, are 1 in agreement and never more")
    void properties() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<List<Integer>> raters = new ArrayList<>();
            int units = 2 + random.nextInt(30);
            for (int rater = 0; rater < 2 + random.nextInt(4); rater++) {
                raters.add(new ArrayList<>(IntStream.range(0, units)
                        .mapToObj(unit -> random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(4))).toList()
                        .stream().collect(ArrayList<Integer>::new, ArrayList::add, ArrayList::addAll)));
            }
            List<Integer> order = new ArrayList<>(IntStream.range(0, units).boxed().toList());
            Collections.shuffle(order, random);
            List<List<Integer>> shuffled = new ArrayList<>();
            raters.reversed().forEach(rater -> {
                List<Integer> moved = new ArrayList<>();
                order.forEach(unit -> moved.add(rater.get(unit)));
                shuffled.add(moved);
            });
            for (Metric metric : Metric.values()) {
                Double alpha = Krippendorff.of(raters, metric).value();
                Double other = Krippendorff.of(shuffled, metric).value();
                assertEquals(alpha == null, other == null);
                if (alpha != null) {
                    assertEquals(alpha, other, 1e-9);
                    assertTrue(alpha <= 1 + 1e-12);
                }
                Double same = Krippendorff.of(List.of(raters.getFirst(), raters.getFirst()), metric).value();
                assertTrue(same == null || Math.abs(same - 1) < 1e-12);
            }
            Double kappa = Cohen.of(raters.get(0), raters.get(1)).value();
            Double mirrored = Cohen.of(raters.get(1), raters.get(0)).value();
            assertTrue(kappa == null ? mirrored == null
                    : Math.abs(kappa - mirrored) < 1e-12 && kappa >= -1 && kappa <= 1);
        }
    }

    @Test
    @DisplayName("say nothing of nothing")
    void nothing() {
        assertNull(Cohen.of(List.of(), List.of()).value());
        assertNull(Krippendorff.nominal(List.of()).value());
        assertThrows(IllegalArgumentException.class, () -> Cohen.of(List.of(1), List.of()));
        assertEquals(Reliability.UNDEFINED, Reliability.of(null));
        assertEquals(Reliability.RELIABLE, Reliability.of(0.8));
        assertEquals(Reliability.TENTATIVE, Reliability.of(0.667));
        assertEquals(Reliability.TO_REWORK, Reliability.of(0.6669));
    }
}
