package org.verbatelier.chart.internal;

/**
 * Room that is taken.
 *
 * @param left x of its left side
 * @param top y of its upper side
 */
record Box(double left, double top, double width, double height) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean overlaps(Box other) {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }

    boolean holds(Box other) {
        return left <= other.left && top <= other.top && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Whether a straight line passes through (Liang and Barsky 1984). */
    boolean isCrossed(double x1, double y1, double x2, double y2) {
        double[] p = { x1 - x2, x2 - x1, y1 - y2, y2 - y1 };
        double[] q = { x1 - left, right() - x1, y1 - top, bottom() - y1 };
        double from = 0;
        double to = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 && q[i] <= 0) {
                return false;
            }
            double at = p[i] == 0 ? 0 : q[i] / p[i];
            from = p[i] < 0 ? Math.max(from, at) : from;
            to = p[i] > 0 ? Math.min(to, at) : to;
        }
        return from < to;
    }
}
