package org.verbatelier.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.verbatelier.chart.ChartDrawing.Area;

/** Where the arrow keys lead on a chart: to the nearest mark that way. */
final class ChartSteps {

    /** How much farther a mark aside is than one straight ahead. */
    private static final double ASIDE = 3;

    private ChartSteps() {
    }

    /** The mark that an arrow key leads to; the same one when there is none that way. */
    static int next(List<Area> areas, int from, int key) {
        boolean across = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT;
        int sign = key == SWT.ARROW_RIGHT || key == SWT.ARROW_DOWN ? 1 : -1;
        int found = from;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < areas.size(); i++) {
            double right = middleX(areas.get(i)) - middleX(areas.get(from));
            double down = middleY(areas.get(i)) - middleY(areas.get(from));
            double ahead = sign * (across ? right : down);
            double aside = Math.abs(across ? down : right);
            double distance = ahead + ASIDE * aside;
            if (i != from && ahead > 0.5 && areas.get(i).width() > 0 && distance < nearest) {
                nearest = distance;
                found = i;
            }
        }
        return found;
    }

    private static double middleX(Area area) {
        return area.x() + area.width() / 2;
    }

    private static double middleY(Area area) {
        return area.y() + area.height() / 2;
    }
}
