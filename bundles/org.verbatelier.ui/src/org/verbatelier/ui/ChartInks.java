package org.verbatelier.ui;

import java.util.EnumMap;
import java.util.Map;

import org.verbatelier.chart.ChartColours;
import org.verbatelier.chart.Ink;
import org.verbatelier.presentation.Rgb;
import org.verbatelier.presentation.Shade;

/** The colours of charts in the themes of the workbench. As on paper, lightness carries the reading. */
final class ChartInks {

    private ChartInks() {
    }

    /** The colours in a theme. */
    static ChartColours of(Shade shade) {
        Map<Ink, Integer> inks = new EnumMap<>(Ink.class);
        inks.put(Ink.GROUND, value(shade.ground()));
        inks.put(Ink.TEXT, value(shade.text()));
        inks.put(Ink.DIMMED, value(shade.dimmed()));
        inks.put(Ink.GRID, value(shade.line()));
        inks.put(Ink.ACCENT, value(shade.accent()));
        switch (shade) {
            case LIGHT -> put(inks, 0x5F93BC, 0xA8432B, 0xA9CDE4, 0x0A3A66);
            case DARK -> put(inks, 0x5B93BF, 0xF0A58C, 0x3F6E93, 0x8FC3EE);
            case HIGH_CONTRAST -> put(inks, 0x9AD0FF, 0xFFD400, 0x2F6FA8, 0xFFD400);
        }
        return new ChartColours(inks);
    }

    private static void put(Map<Ink, Integer> inks, int main, int first, int second, int heat) {
        inks.put(Ink.MAIN, main);
        inks.put(Ink.FIRST, first);
        inks.put(Ink.SECOND, second);
        inks.put(Ink.HEAT, heat);
    }

    private static int value(Rgb colour) {
        return colour.red() << 16 | colour.green() << 8 | colour.blue();
    }
}
