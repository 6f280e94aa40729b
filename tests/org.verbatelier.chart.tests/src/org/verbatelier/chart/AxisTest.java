package org.verbatelier.chart;

import java.util.HashSet;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("An axis")
class AxisTest {

    @ParameterizedTest
    @EnumSource(Unit.class)
    @DisplayName("holds its values and zero in few round steps, each with a number of its own")
    void holdsItsValues(Unit unit) {
        RandomGenerator random = SampleCharts.seeded(unit.ordinal());
        for (int i = 0; i < 2_000; i++) {
            double scale = unit == Unit.COUNT || unit == Unit.SCORE ? Math.pow(10, random.nextInt(0, 6)) : 1;
            double least = unit == Unit.POINTS || unit == Unit.SCORE ? -random.nextDouble() * scale : 0;
            double greatest = random.nextDouble() * scale;
            Axis axis = Axis.holding("", unit, least, greatest, SampleCharts.FRENCH);
            assertTrue(axis.start() <= least + 1e-9 && axis.end() >= greatest - 1e-9, axis.toString());
            assertTrue(axis.start() <= 0 && axis.end() >= 0, axis.toString());
            assertTrue(axis.steps() <= 9, axis.toString());
            assertEquals(axis.ticks().size(), new HashSet<>(axis.ticks()).size(), axis.toString());
            if (unit == Unit.COUNT) {
                assertEquals(Math.rint(axis.step()), axis.step());
            }
        }
    }

    @Test
    @DisplayName("of shares ends at one hundred at most")
    void sharesEndAtOne() {
        for (int percent = 1; percent <= 100; percent++) {
            Axis axis = Axis.holding("", Unit.SHARE, 0, percent / 100.0, SampleCharts.FRENCH);
            assertTrue(axis.end() <= 1 + 1e-9 && axis.end() >= percent / 100.0 - 1e-9, percent + ": " + axis);
        }
    }

    @Test
    @DisplayName("of nothing has a length all the same")
    void ofNothing() {
        assertEquals(List.of("0", "1"),
                Axis.holding("", Unit.COUNT, Double.NaN, Double.NaN, SampleCharts.FRENCH).ticks());
    }

    @Test
    @DisplayName("of points writes the sign of gains")
    void pointsAreSigned() {
        assertEquals(List.of("-20", "-10", "0", "+10", "+20"),
                Axis.of("", Unit.POINTS, -0.2, 0.1, 4, SampleCharts.FRENCH).ticks());
    }
}
