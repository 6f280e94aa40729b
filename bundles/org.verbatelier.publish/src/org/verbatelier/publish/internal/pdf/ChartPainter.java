package org.verbatelier.publish.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.chart.ChartColours;
import org.verbatelier.chart.ChartDrawing;
import org.verbatelier.chart.Paint;
import org.verbatelier.chart.Shape;

/** Paints the shapes of a chart on a page, shrunk where they would not fit. */
final class ChartPainter {

    private static final double EDGE = 0.5;
    private static final double OUTLINE = 0.75;

    private final Canvas canvas;
    private final double left;
    private final double top;
    private final double scale;

    ChartPainter(Canvas canvas, double left, double top, double scale) {
        this.canvas = canvas;
        this.left = left;
        this.top = top;
        this.scale = scale;
    }

    void paint(ChartDrawing drawing) throws IOException {
        for (Shape shape : drawing.shapes()) {
            switch (shape) {
                case Shape.Line line -> line(line);
                case Shape.Rect rect -> outline(List.of(rect.x(), rect.y(), rect.x() + rect.width(), rect.y(),
                        rect.x() + rect.width(), rect.y() + rect.height(), rect.x(), rect.y() + rect.height()),
                        rect.fill(), rect.edge(), EDGE);
                case Shape.Polygon polygon -> outline(polygon.corners(), polygon.fill(), polygon.edge(), OUTLINE);
                case Shape.Text text -> text(text);
                case Shape.Hatch hatch -> {
                    for (Shape.Line line : hatch.lines()) {
                        line(line);
                    }
                }
            }
        }
    }

    private void line(Shape.Line line) throws IOException {
        canvas.line(x(line.x1()), y(line.y1()), x(line.x2()), y(line.y2()), colour(line.ink()), line.width() * scale,
                line.dash().stream().map(length -> length * scale).toList());
    }

    private void outline(List<Double> corners, Paint fill, Paint edge, double width) throws IOException {
        List<Double> placed = new ArrayList<>();
        for (int i = 0; i < corners.size(); i += 2) {
            placed.add(x(corners.get(i)));
            placed.add(y(corners.get(i + 1)));
        }
        canvas.outline(placed, colour(fill), colour(edge), width * scale);
    }

    private void text(Shape.Text text) throws IOException {
        Fonts.Face face = text.bold() ? Fonts.Face.BOLD : Fonts.Face.REGULAR;
        double width = canvas.fonts().width(text.words(), face, text.size()) * switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
        double turn = Math.toRadians(text.angle());
        canvas.words(text.words(), face, text.size() * scale, colour(text.ink()),
                x(text.x() - width * Math.cos(turn)), y(text.baseline() + width * Math.sin(turn)), text.angle());
    }

    private static int colour(Paint paint) {
        return paint == null ? -1 : ChartColours.PRINT.rgb(paint);
    }

    private double x(double place) {
        return left + place * scale;
    }

    private double y(double place) {
        return top + place * scale;
    }
}
