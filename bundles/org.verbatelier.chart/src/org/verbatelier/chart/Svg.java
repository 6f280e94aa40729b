package org.verbatelier.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verbatelier.chart.internal.Description;
import org.verbatelier.chart.internal.Escaping;

/**
 * Writes drawings as SVG 1.1: a title and a description for those who do not see, a title on each mark, no script, no link,
 * no typeface of its own.
 */
public final class Svg {

    private static final String FONTS = "'Liberation Sans', Arial, Helvetica, sans-serif";

    private final StringBuilder svg = new StringBuilder(8192);
    private final ChartDrawing drawing;
    private final Function<Paint, String> colour;
    /** Whether colours are given as style, where style sheets are understood, or as attributes, which all tools are. */
    private final boolean styled;

    private Svg(ChartDrawing drawing, Function<Paint, String> colour, boolean styled) {
        this.drawing = drawing;
        this.colour = colour;
        this.styled = styled;
    }

    /**
     * A file of its own, on its ground.
     *
     * @param chart what the drawing shows
     */
    public static String standing(Chart chart, ChartDrawing drawing, ChartColours colours) {
        Svg svg = new Svg(drawing, colours::hex, false);
        svg.svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.open(chart, "chart", " width=\"" + number(drawing.width()) + "pt\" height=\"" + number(drawing.height())
                + "pt\"");
        svg.svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(colours.hex(Paint.GROUND))
                .append("\"/>\n");
        return svg.body();
    }

    /**
     * An element of an HTML page, as wide as its surroundings; its colours are the page's {@link #variables}, so that it
     * follows light, dark and print.
     *
     * @param id makes the identifiers of its title and description unique in the page
     */
    public static String inPage(Chart chart, ChartDrawing drawing, String id) {
        Svg svg = new Svg(drawing, Svg::variable, true);
        svg.open(chart, id, "");
        return svg.body();
    }

    /** The declarations of a page's style sheet that give the inks their colours. */
    public static String variables(ChartColours colours) {
        return List.of(Ink.values()).stream()
                .map(ink -> "--chart-" + name(ink) + ":" + colours.hex(Paint.of(ink)) + ";")
                .collect(Collectors.joining());
    }

    private static String name(Ink ink) {
        return ink.name().toLowerCase(Locale.ROOT);
    }

    private static String variable(Paint paint) {
        String ink = "var(--chart-" + name(paint.ink()) + ")";
        return paint.strength() == 1 ? ink
                : "color-mix(in srgb," + ink + " " + number(paint.strength() * 100) + "%,var(--chart-ground))";
    }

    private void open(Chart chart, String id, String size) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" viewBox=\"0 0 ")
                .append(number(drawing.width())).append(' ').append(number(drawing.height())).append('"').append(size)
                .append(" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\" font-family=\"")
                .append(FONTS).append("\">\n<title id=\"").append(id).append("-t\">")
                .append(Escaping.text(chart.title())).append("</title>\n<desc id=\"").append(id).append("-d\">")
                .append(Escaping.text(Description.of(chart))).append("</desc>\n");
    }

    private String body() {
        int group = Shape.NONE;
        for (Shape shape : drawing.shapes()) {
            if (shape.mark() != group) {
                close(group);
                group = shape.mark();
                if (group != Shape.NONE) {
                    svg.append("<g><title>").append(Escaping.text(drawing.describe(group))).append("</title>\n");
                }
            }
            draw(shape);
        }
        close(group);
        return svg.append("</svg>\n").toString();
    }

    private void close(int group) {
        if (group != Shape.NONE) {
            svg.append("</g>\n");
        }
    }

    private void draw(Shape shape) {
        switch (shape) {
            case Shape.Line line -> line(line);
            case Shape.Rect rect -> {
                svg.append("<rect");
                attribute("x", rect.x()).attribute("y", rect.y()).attribute("width", rect.width())
                        .attribute("height", rect.height()).area(rect.fill(), rect.edge(), "0.5");
            }
            case Shape.Polygon polygon -> {
                svg.append("<polygon points=\"");
                for (int i = 0; i < polygon.corners().size(); i++) {
                    svg.append(i == 0 ? "" : i % 2 == 0 ? " " : ",").append(number(polygon.corners().get(i)));
                }
                svg.append('"');
                area(polygon.fill(), polygon.edge(), "0.75");
            }
            case Shape.Hatch hatch -> hatch.lines().forEach(this::line);
            case Shape.Text text -> text(text);
        }
    }

    private void line(Shape.Line line) {
        svg.append("<line");
        attribute("x1", line.x1()).attribute("y1", line.y1()).attribute("x2", line.x2()).attribute("y2", line.y2());
        paint("stroke", line.ink());
        attribute("stroke-width", line.width());
        if (!line.dash().isEmpty()) {
            svg.append(" stroke-dasharray=\"")
                    .append(line.dash().stream().map(Svg::number).collect(Collectors.joining(" "))).append('"');
        }
        svg.append("/>\n");
    }

    private void text(Shape.Text text) {
        svg.append("<text");
        attribute("x", text.x()).attribute("y", text.baseline()).attribute("font-size", text.size());
        svg.append(text.bold() ? " font-weight=\"bold\"" : "");
        svg.append(switch (text.anchor()) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        });
        if (text.angle() != 0) {
            svg.append(" transform=\"rotate(").append(number(-text.angle())).append(' ').append(number(text.x()))
                    .append(' ').append(number(text.baseline())).append(")\"");
        }
        paint("fill", text.ink());
        svg.append('>').append(Escaping.text(text.words())).append("</text>\n");
    }

    private Svg attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
        return this;
    }

    private void area(Paint fill, Paint edge, String width) {
        if (styled) {
            svg.append(" style=\"fill:").append(fill == null ? "none" : colour.apply(fill));
            svg.append(edge == null ? "" : ";stroke:" + colour.apply(edge) + ";stroke-width:" + width).append('"');
        } else {
            svg.append(" fill=\"").append(fill == null ? "none" : colour.apply(fill)).append('"');
            svg.append(edge == null ? "" : " stroke=\"" + colour.apply(edge) + "\" stroke-width=\"" + width + "\"");
        }
        svg.append("/>\n");
    }

    private void paint(String property, Paint paint) {
        svg.append(styled ? " style=\"" + property + ":" + colour.apply(paint) + "\""
                : " " + property + "=\"" + colour.apply(paint) + "\"");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
