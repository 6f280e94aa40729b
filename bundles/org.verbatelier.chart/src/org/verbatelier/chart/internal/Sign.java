package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.List;

/** Small outlines that tell things apart without colour. */
enum Sign {

    DISC(24, 0, 1), SQUARE(4, 45, 1.15), DIAMOND(4, 0, 1.25), TRIANGLE(3, 90, 1.3), INVERTED(3, -90, 1.3);

    private final int corners;
    private final double turn;
    private final double reach;

    Sign(int corners, double turn, double reach) {
        this.corners = corners;
        this.turn = turn;
        this.reach = reach;
    }

    /** The corners of this sign around a place. */
    List<Double> around(double x, double y, double radius) {
        List<Double> around = new ArrayList<>(2 * corners);
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(turn) + 2 * Math.PI * i / corners;
            around.add(x + radius * reach * Math.cos(angle));
            around.add(y - radius * reach * Math.sin(angle));
        }
        return around;
    }

    /** One sign after the other, again and again. */
    static Sign of(int index) {
        return values()[Math.floorMod(index, values().length)];
    }
}
