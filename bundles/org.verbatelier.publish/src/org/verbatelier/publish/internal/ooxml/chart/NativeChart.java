package org.verbatelier.publish.internal.ooxml.chart;

import java.util.Optional;
import java.util.ResourceBundle;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Curve;
import org.verbatelier.chart.DivergingBars;
import org.verbatelier.chart.Dumbbells;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Network;
import org.verbatelier.chart.QuadrantMatrix;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Slopes;

/** A chart that people can edit in Word, PowerPoint and Excel: a chart part over cells. */
public final class NativeChart {

    /** The content type of a chart part. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    /** Hundredths of a point of the words on a page. */
    public static final int PAGE_TYPE = 900;
    /** Hundredths of a point of the words on a slide. */
    public static final int SLIDE_TYPE = 1200;

    /**
     * Where the cells are.
     *
     * @param sheet its name, quoted where it must be
     * @param offset rows above them
     */
    record Source(String sheet, int offset) {}

    private final Plot plot;

    private NativeChart(Plot plot) {
        this.plot = plot;
    }

    /** The native form of a chart; empty for a heat map, which is a table. */
    public static Optional<NativeChart> of(Chart chart, ResourceBundle words) {
        return Optional.ofNullable(switch (chart) {
            case RankedBars bars -> BarPlots.ranked(bars, words);
            case DivergingBars bars -> BarPlots.diverging(bars, words);
            case QuadrantMatrix matrix -> PointPlots.matrix(matrix, words);
            case Dumbbells pairs -> PointPlots.dumbbells(pairs, words);
            case Slopes slopes -> LinePlots.slopes(slopes, words);
            case Curve curve -> LinePlots.curve(curve, words);
            case Network network -> PointPlots.network(network, words);
            case HeatMap map -> null;
        }).map(NativeChart::new);
    }

    /** The cells behind it. */
    public Grid grid() {
        return plot.grid();
    }

    /** The height that suits it, in millimetres. */
    public int height() {
        return Math.min(220, 20 + 7 * plot.rows());
    }

    /** The chart part over a workbook embedded by the relationship of that identifier; type in hundredths of a point. */
    public byte[] embedded(String language, String workbook, int type) {
        return new ChartPart(plot, new Source("Sheet1", 0), language, type).print(workbook);
    }

    /** The chart part over the cells of a sheet of the same workbook, which begin so many rows below its first one. */
    public byte[] over(String sheet, int offset, String language) {
        return new ChartPart(plot, new Source("'" + sheet.replace("'", "''") + "'", offset), language, PAGE_TYPE)
                .print(null);
    }

    /** The workbook to embed. */
    public byte[] workbook() {
        return GridWorkbook.of(plot.grid());
    }
}
