package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.ChartDrawing;
import org.verbatelier.chart.ChartDrawing.Area;
import org.verbatelier.chart.Mark;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;
import org.verbatelier.chart.TextMeasurer;

/** Puts down the shapes of one chart and keeps account of how far they reach and where its marks are. */
public final class Pen {

    private final TextMeasurer measurer;
    private final List<Mark> marks;
    private final Area[] areas;
    private final List<Shape> shapes = new ArrayList<>();
    private final LegendWords words;
    private final Locale locale;
    private double right;
    private double bottom;

    public Pen(Chart chart, TextMeasurer measurer) {
        this.measurer = measurer;
        this.marks = chart.marks();
        this.areas = new Area[marks.size()];
        this.words = new LegendWords(chart.locale());
        this.locale = chart.locale();
        Arrays.fill(areas, Area.NOWHERE);
    }

    /** All that was put down. */
    public ChartDrawing drawing() {
        return new ChartDrawing(right, bottom, shapes, marks, List.of(areas), locale);
    }

    LegendWords words() {
        return words;
    }

    TextMeasurer measurer() {
        return measurer;
    }

    /** Whether any mark is hidden, so that a legend must say so. */
    boolean anyHidden() {
        return marks.stream().anyMatch(mark -> mark.value().suppressed());
    }

    /** Takes room even where nothing is painted. */
    void reach(double x, double y) {
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    /** Says where a mark can be pointed at. */
    void area(int mark, double x, double y, double width, double height) {
        areas[mark] = new Area(x, y, width, height);
        reach(x + width, y + height);
    }

    double width(String text, Typeset typeset) {
        return measurer.width(text, typeset.size(), typeset.bold());
    }

    /** The lines of words in some room; see {@link Wrapping}. */
    public List<String> wrap(String text, Typeset typeset, double room) {
        return new Wrapping(measurer, typeset).lines(text, room);
    }

    double widest(List<String> lines, Typeset typeset) {
        return lines.stream().mapToDouble(line -> width(line, typeset)).max().orElse(0);
    }

    /** Words on one line, whose top is given. */
    void text(int mark, double x, double top, String text, Typeset typeset, Anchor anchor) {
        if (text.isEmpty()) {
            return;
        }
        shapes.add(new Shape.Text(mark, x, top + typeset.ascent(), text, typeset.size(), typeset.bold(), anchor, 0,
                typeset.ink()));
        double width = width(text, typeset);
        reach(anchor == Anchor.START ? x + width : anchor == Anchor.MIDDLE ? x + width / 2 : x, top + typeset.line());
    }

    /** Slanted words, whose last letter stands near a place, or whose first does. */
    void slanted(double x, double baseline, String text, Typeset typeset, double angle) {
        shapes.add(new Shape.Text(Shape.NONE, x, baseline, text, typeset.size(), typeset.bold(), Anchor.START, angle,
                typeset.ink()));
    }

    /** Lines of words under each other. Gives the y below the last one. */
    public double lines(int mark, double x, double top, List<String> lines, Typeset typeset, Anchor anchor) {
        double y = top;
        for (String line : lines) {
            text(mark, x, y, line, typeset, anchor);
            y += typeset.line();
        }
        return y;
    }

    void line(int mark, double x1, double y1, double x2, double y2, Paint ink, double width, Double... dash) {
        shapes.add(new Shape.Line(mark, x1, y1, x2, y2, ink, width, List.of(dash)));
        reach(Math.max(x1, x2), Math.max(y1, y2));
    }

    void rect(int mark, double x, double y, double width, double height, Paint fill, Paint edge) {
        shapes.add(new Shape.Rect(mark, x, y, width, height, fill, edge));
        reach(x + width, y + height);
    }

    /** A hatched rectangle: what is hidden. */
    void hatch(int mark, double x, double y, double width, double height) {
        shapes.add(new Shape.Rect(mark, x, y, width, height, Paint.GROUND, Paint.DIMMED));
        shapes.add(new Shape.Hatch(mark, x, y, width, height, Paint.DIMMED));
        reach(x + width, y + height);
    }

    void polygon(int mark, List<Double> corners, Paint fill, Paint edge) {
        shapes.add(new Shape.Polygon(mark, corners, fill, edge));
        for (int i = 0; i < corners.size(); i += 2) {
            reach(corners.get(i), corners.get(i + 1));
        }
    }

    /** A sign around a place. */
    void sign(int mark, Sign sign, double x, double y, double radius, Paint fill, Paint edge) {
        polygon(mark, sign.around(x, y, radius), fill, edge);
    }

    /** The legend of hatched places below a chart when it has some. Gives the y below. */
    double hiddenLegend(double x, double top) {
        if (!anyHidden()) {
            return top;
        }
        hatch(Shape.NONE, x, top + 5, 14, 9);
        text(Shape.NONE, x + 19, top + 4.5, words.hidden(), Typeset.NOTE, Anchor.START);
        return top + 5 + Typeset.NOTE.line();
    }
}
