package org.verbatelier.chart;

import java.util.List;

import org.verbatelier.chart.internal.BarsLayout;
import org.verbatelier.chart.internal.CurveLayout;
import org.verbatelier.chart.internal.DivergingLayout;
import org.verbatelier.chart.internal.DumbbellLayout;
import org.verbatelier.chart.internal.HeatLayout;
import org.verbatelier.chart.internal.MatrixLayout;
import org.verbatelier.chart.internal.NetworkLayout;
import org.verbatelier.chart.internal.Pen;
import org.verbatelier.chart.internal.SlopesLayout;
import org.verbatelier.chart.internal.Typeset;

/**
 * Gives everything on a chart its place. The same chart, width and measurer give the same shapes; a window, a page and
 * a picture paint these and nothing else.
 */
public final class ChartLayout {

    /** Below this width, in points, words have no room: narrower drawings come out this wide. */
    public static final double NARROWEST = 300;

    private static final double GAP = 6;

    private ChartLayout() {
    }

    /**
     * Lays out a chart without its title and note, which the surroundings show.
     *
     * @param width room in points; the drawing is wider only when its cells or words need more
     * @param measurer of the typeface it will be painted in
     */
    public static ChartDrawing of(Chart chart, double width, TextMeasurer measurer) {
        Pen pen = new Pen(chart, measurer);
        lay(chart, Math.max(width, NARROWEST), pen, 0);
        return pen.drawing();
    }

    /** Lays out a chart with its title above and its note below, as it needs to be where it stands alone. */
    public static ChartDrawing titled(Chart chart, double width, TextMeasurer measurer) {
        Pen pen = new Pen(chart, measurer);
        double room = Math.max(width, NARROWEST);
        List<String> title = pen.wrap(chart.title(), Typeset.TITLE, room);
        double top = chart.title().isEmpty() ? 0
                : pen.lines(Shape.NONE, 0, 0, title, Typeset.TITLE,
                        Shape.Anchor.START) + GAP;
        double bottom = lay(chart, room, pen, top);
        if (!chart.note().isEmpty()) {
            pen.lines(Shape.NONE, 0, bottom + GAP, pen.wrap(chart.note(), Typeset.NOTE, room), Typeset.NOTE,
                    Shape.Anchor.START);
        }
        return pen.drawing();
    }

    private static double lay(Chart chart, double width, Pen pen, double top) {
        return switch (chart) {
            case RankedBars bars -> new BarsLayout(bars, pen).lay(width, top);
            case DivergingBars bars -> new DivergingLayout(bars, pen).lay(width, top);
            case QuadrantMatrix matrix -> new MatrixLayout(matrix, pen).lay(width, top);
            case Dumbbells dumbbells -> new DumbbellLayout(dumbbells, pen).lay(width, top);
            case Slopes slopes -> new SlopesLayout(slopes, pen).lay(width, top);
            case HeatMap map -> new HeatLayout(map, pen).lay(width, top);
            case Curve curve -> new CurveLayout(curve, pen).lay(width, top);
            case Network network -> new NetworkLayout(network, pen).lay(width, top);
        };
    }
}
