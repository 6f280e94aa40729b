package org.verbatelier.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.verbatelier.chart.ChartColours;
import org.verbatelier.chart.ChartDrawing;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;
import org.verbatelier.presentation.Rgb;

/** Paints the shapes of a chart. */
final class ChartPainter {

    private static final double SLACK = 30;

    private final GC gc;
    private final ChartType type;
    private final ChartColours colours;
    private final Palette palette;
    private final int left;
    private final int top;

    /**
     * A painter.
     *
     * @param palette makes colours
     * @param left where the chart begins, in pixels
     * @param top where it begins
     */
    ChartPainter(GC gc, ChartType type, ChartColours colours, Palette palette, int left, int top) {
        this.gc = gc;
        this.type = type;
        this.colours = colours;
        this.palette = palette;
        this.left = left;
        this.top = top;
    }

    /** Paints what lies in a part of the widget. */
    void paint(ChartDrawing drawing, Rectangle part) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        double from = (part.y - top) / type.scale() - SLACK;
        double to = (part.y + part.height - top) / type.scale() + SLACK;
        for (Shape shape : drawing.shapes()) {
            paint(shape, from, to);
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private void paint(Shape shape, double from, double to) {
        switch (shape) {
            case Shape.Line line -> {
                if (Math.max(line.y1(), line.y2()) >= from && Math.min(line.y1(), line.y2()) <= to) {
                    line(line);
                }
            }
            case Shape.Rect rect -> {
                if (rect.y() + rect.height() >= from && rect.y() <= to) {
                    rect(rect);
                }
            }
            case Shape.Polygon polygon -> polygon(polygon);
            case Shape.Hatch hatch -> {
                if (hatch.y() + hatch.height() >= from && hatch.y() <= to) {
                    hatch.lines().forEach(this::line);
                }
            }
            case Shape.Text text -> {
                if (text.angle() != 0 || text.baseline() >= from && text.baseline() <= to) {
                    text(text);
                }
            }
        }
    }

    private int x(double x) {
        return left + (int) Math.round(x * type.scale());
    }

    private int y(double y) {
        return top + (int) Math.round(y * type.scale());
    }

    private org.eclipse.swt.graphics.Color colour(Paint paint) {
        int rgb = colours.rgb(paint);
        return palette.colour(new Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255));
    }

    private void stroke(Paint ink, double width, List<Double> dash) {
        gc.setForeground(colour(ink));
        gc.setLineWidth(Math.max(1, (int) Math.round(width * type.scale() * 0.8)));
        if (dash.isEmpty()) {
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            int[] lengths = dash.stream().mapToInt(length -> Math.max(1, (int) Math.round(length * type.scale())))
                    .toArray();
            gc.setLineDash(lengths);
        }
    }

    private void line(Shape.Line line) {
        stroke(line.ink(), line.width(), line.dash());
        gc.drawLine(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()));
    }

    private void rect(Shape.Rect rect) {
        int x = x(rect.x());
        int y = y(rect.y());
        int width = x(rect.x() + rect.width()) - x;
        int height = y(rect.y() + rect.height()) - y;
        if (rect.fill() != null) {
            gc.setBackground(colour(rect.fill()));
            gc.fillRectangle(x, y, width, height);
        }
        if (rect.edge() != null) {
            stroke(rect.edge(), 0.5, List.of());
            gc.drawRectangle(x, y, width, height);
        }
    }

    private void polygon(Shape.Polygon polygon) {
        Path path = new Path(gc.getDevice());
        try {
            List<Double> corners = polygon.corners();
            for (int i = 0; i < corners.size(); i += 2) {
                float x = (float) (left + corners.get(i) * type.scale());
                float y = (float) (top + corners.get(i + 1) * type.scale());
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.close();
            if (polygon.fill() != null) {
                gc.setBackground(colour(polygon.fill()));
                gc.fillPath(path);
            }
            if (polygon.edge() != null) {
                stroke(polygon.edge(), 0.75, List.of());
                gc.drawPath(path);
            }
        } finally {
            path.dispose();
        }
    }

    private void text(Shape.Text text) {
        gc.setFont(type.font(text.size(), text.bold()));
        gc.setForeground(colour(text.ink()));
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        int width = text.anchor() == Shape.Anchor.START ? 0
                : (int) Math.round(type.width(text.words(), text.size(), text.bold()) * type.scale());
        int shift = text.anchor() == Shape.Anchor.END ? width : width / 2;
        if (text.angle() == 0) {
            gc.drawText(text.words(), x(text.x()) - shift, y(text.baseline()) - ascent, SWT.DRAW_TRANSPARENT);
            return;
        }
        Transform before = new Transform(gc.getDevice());
        Transform turned = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(turned);
            turned.translate(x(text.x()), y(text.baseline()));
            turned.rotate((float) -text.angle());
            gc.setTransform(turned);
            gc.drawText(text.words(), -shift, -ascent, SWT.DRAW_TRANSPARENT);
            gc.setTransform(before);
        } finally {
            turned.dispose();
            before.dispose();
        }
    }
}
