package org.verbatelier.ui;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.ChartColours;
import org.verbatelier.chart.ChartDrawing;
import org.verbatelier.chart.ChartLayout;
import org.verbatelier.chart.ChartTable;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Svg;
import org.verbatelier.chart.TextMeasurer;
import org.verbatelier.presentation.Rgb;

/** Charts on their way into other programs: with title and note, in the colours of paper whatever the theme. */
final class ChartCopies {

    /** The width of the text on an A4 page with usual margins, in points. */
    private static final double PAGE = 480;
    private static final int PICTURE_PERCENT = 200;
    private static final int MARGIN = 16;

    private final Control control;
    private final Palette palette;

    ChartCopies(Control control, Palette palette) {
        this.control = control;
        this.palette = palette;
    }

    private void put(Object[] data, Transfer... kinds) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            clipboard.setContents(data, kinds);
        } finally {
            clipboard.dispose();
        }
    }

    /** As text with tabs and as HTML, so that spreadsheets and word processors paste a table. */
    void table(Chart chart) {
        ChartTable table = ChartTable.of(chart);
        put(new Object[] { table.tabbed(), table.html(chart) }, TextTransfer.getInstance(),
                HTMLTransfer.getInstance());
    }

    /** As SVG, for programs that take the format and for those that take its source. */
    void vector(Chart chart) {
        String svg = svg(chart);
        put(new Object[] { svg, svg }, SvgTransfer.getInstance(), TextTransfer.getInstance());
    }

    /** The SVG of a chart as wide as a page. */
    static String svg(Chart chart) {
        return Svg.standing(chart, ChartLayout.titled(chart, PAGE, TextMeasurer.SANS), ChartColours.PRINT);
    }

    /** As a picture fine enough for print. */
    void picture(Chart chart) {
        put(new Object[] { image(chart) }, ImageTransfer.getInstance());
    }

    ImageData image(Chart chart) {
        ChartType type = new ChartType(control.getDisplay(), control, control.getFont().getFontData()[0],
                PICTURE_PERCENT);
        try {
            ChartDrawing drawing = type.measured(gc -> ChartLayout.titled(chart, PAGE, type));
            int width = (int) Math.ceil(drawing.width() * type.scale()) + 2 * MARGIN;
            int height = (int) Math.ceil(drawing.height() * type.scale()) + 2 * MARGIN;
            Image image = new Image(control.getDisplay(), width, height);
            GC gc = new GC(image);
            try {
                int ground = ChartColours.PRINT.rgb(Paint.GROUND);
                gc.setBackground(palette.colour(new Rgb(ground >> 16, ground >> 8 & 255, ground & 255)));
                gc.fillRectangle(0, 0, width, height);
                new ChartPainter(gc, type, ChartColours.PRINT, palette, MARGIN, MARGIN).paint(drawing,
                        new Rectangle(0, 0, width, height));
                return image.getImageData();
            } finally {
                gc.dispose();
                image.dispose();
            }
        } finally {
            type.dispose();
        }
    }
}
