package org.verbatelier.analysis.stat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verbatelier.analysis.Proportion;
import org.verbatelier.analysis.SampleEvidence;

import com.fasterxml.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The Wilson interval")
class WilsonIntervalTest {

    private static final double TABLE_PRECISION = 5e-5 + 1e-12;

    @Test
    @DisplayName("equals Newcombe's published table, with and without continuity correction")
    void equalsThePublishedTable() {
        JsonNode vectors = SampleEvidence.json("stat-test-vectors.json").get("wilson");
        assertTrue(vectors.size() >= 4, "vectors are there");
        for (JsonNode vector : vectors) {
            WilsonInterval plain = WilsonInterval.of(vector.get("x").asInt(), vector.get("n").asInt());
            assertEquals(vector.get("lo").asDouble(), plain.low(), TABLE_PRECISION, vector::toString);
            assertEquals(vector.get("hi").asDouble(), plain.high(), TABLE_PRECISION, vector::toString);
            WilsonInterval corrected = WilsonInterval.corrected(vector.get("x").asInt(), vector.get("n").asInt());
            assertEquals(vector.get("cc_lo").asDouble(), corrected.low(), TABLE_PRECISION, vector::toString);
            assertEquals(vector.get("cc_hi").asDouble(), corrected.high(), TABLE_PRECISION, vector::toString);
        }
    }

    @Test
    @DisplayName("stays between 0 and 1, holds the share, and narrows as the base grows")
    void isAnIntervalAroundTheShare() {
        for (int n = 1; n < 200; n++) {
            for (int x = 0; x <= n; x++) {
                Proportion proportion = new Proportion(x, n);
                WilsonInterval interval = proportion.interval();
                assertTrue(0 <= interval.low() && interval.high() <= 1, () -> proportion + " " + interval);
                assertTrue(interval.low() <= proportion.share() && proportion.share() <= interval.high(),
                        () -> proportion + " " + interval);
                WilsonInterval wider = WilsonInterval.corrected(x, n);
                assertTrue(wider.low() <= interval.low() + 1e-12 && wider.high() >= interval.high() - 1e-12,
                        () -> proportion + " " + interval + " " + wider);
                WilsonInterval tenfold = WilsonInterval.of(10L * x, 10L * n);
                assertTrue(tenfold.high() - tenfold.low() < interval.high() - interval.low());
            }
        }
    }

    @Test
    @DisplayName("says nothing of an empty base and refuses impossible counts")
    void refusesNonsense() {
        assertEquals(new WilsonInterval(0, 1), WilsonInterval.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> WilsonInterval.of(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 4));
    }
}
