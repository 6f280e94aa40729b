package org.verbatelier.publish.internal;

import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Value;

/** The shades of a heat map, all light enough for dark words upon them. */
public final class Shades {

    private static final int[] STRONGEST = { 0x8F, 0xB8, 0xD8 };
    private static final int WHITE = 0xFF;

    private Shades() {
    }

    /** The colour of a cell as six hexadecimal digits; empty for a hatched cell, null for one without colour. */
    public static String of(HeatMap map, Value value) {
        if (value.suppressed()) {
            return "";
        }
        double strongest = map.strongest();
        if (!value.isShown() || strongest <= 0 || value.value() <= 0) {
            return null;
        }
        double share = Math.min(1, value.value() / strongest);
        StringBuilder colour = new StringBuilder();
        for (int channel : STRONGEST) {
            colour.append("%02X".formatted((int) Math.round(WHITE - share * (WHITE - channel))));
        }
        return colour.toString();
    }
}
