package org.verbatelier.chart.internal;

import java.util.List;

import org.verbatelier.chart.Ink;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.RankedBars.Bar;
import org.verbatelier.chart.Shape;
import org.verbatelier.chart.Shape.Anchor;
import org.verbatelier.chart.Value;

/** Name, bar, whisker for the interval, value: row under row. */
public final class BarsLayout {

    private static final double LABELS = 0.4;
    private static final double VALUES = 0.3;
    private static final double GAP = 8;
    private static final double BAR = 11;
    private static final double STUB = 22;
    private static final double CAP = 3;

    private final RankedBars chart;
    private final Pen pen;

    public BarsLayout(RankedBars chart, Pen pen) {
        this.chart = chart;
        this.pen = pen;
    }

    /** Puts it down; gives the y below. */
    public double lay(double width, double top) {
        pen.reach(width, top);
        List<Bar> bars = chart.bars();
        LabelColumn names = LabelColumn.of(bars.stream().map(Bar::label).toList(), width * LABELS, Typeset.LABEL, pen);
        LabelColumn values = LabelColumn.of(bars.stream().map(bar -> bar.value().printed()).toList(), width * VALUES,
                Typeset.VALUE, pen);
        ValueScale scale = new ValueScale(chart.axis(), names.width() + GAP, width - values.width() - GAP);
        double bottom = top;
        for (int i = 0; i < bars.size(); i++) {
            bottom += Math.max(names.height(i), values.height(i));
        }
        scale.grid(pen, top, bottom);
        double y = top;
        for (int i = 0; i < bars.size(); i++) {
            double height = Math.max(names.height(i), values.height(i));
            pen.area(i, 0, y, width, height);
            names.put(i, i, 0, y, height, pen);
            bar(i, bars.get(i).value(), scale, y + height / 2);
            values.put(i, i, width - values.width(), y, height, pen);
            y += height;
        }
        y = scale.numbers(pen, bottom, width);
        if (bars.stream().anyMatch(bar -> bar.value().hasInterval())) {
            for (String line : pen.wrap(pen.words().get("legend.interval"), Typeset.NOTE, width)) {
                pen.text(Shape.NONE, 0, y + 3, line, Typeset.NOTE, Anchor.START);
                y += Typeset.NOTE.line();
            }
            y += 3;
        }
        return pen.hiddenLegend(0, y);
    }

    private void bar(int mark, Value value, ValueScale scale, double middle) {
        if (value.suppressed()) {
            pen.hatch(mark, scale.x(0), middle - BAR / 2, STUB, BAR);
        }
        if (!value.isShown()) {
            return;
        }
        double zero = scale.x(0);
        double end = scale.x(value.value());
        pen.rect(mark, Math.min(zero, end), middle - BAR / 2, Math.abs(end - zero), BAR, Paint.of(Ink.MAIN), null);
        if (value.hasInterval()) {
            double low = scale.x(value.low());
            double high = scale.x(value.high());
            pen.line(mark, low, middle, high, middle, Paint.TEXT, 0.9);
            pen.line(mark, low, middle - CAP, low, middle + CAP, Paint.TEXT, 0.9);
            pen.line(mark, high, middle - CAP, high, middle + CAP, Paint.TEXT, 0.9);
        }
    }
}
