package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("The layout of charts")
class ChartLayoutTest {

    private static final double SLACK = 0.6;
    private static final double[] WIDTHS = { 300, 377, 480, 760, 1200 };

    /** Where words are, in points; turned words by the corners of their line. */
    private record Words(String text, double left, double top, double right, double bottom) {

        static Words of(Shape.Text text) {
            double width = TextMeasurer.SANS.width(text.words(), text.size(), text.bold());
            double left = switch (text.anchor()) {
                case START -> text.x();
                case MIDDLE -> text.x() - width / 2;
                case END -> text.x() - width;
            };
            return new Words(text.words(), left, text.baseline() - text.size() * 0.72, left + width,
                    text.baseline() + text.size() * 0.2);
        }

        boolean overlaps(Words other) {
            return left + SLACK < other.right && other.left + SLACK < right && top + SLACK < other.bottom
                    && other.top + SLACK < bottom;
        }
    }

    static Stream<Chart> charts() {
        return Stream.concat(SampleCharts.all().stream(),
                LongStream.range(0, 8).boxed().flatMap(seed -> new RandomCharts(seed).all().stream()));
    }

    private static String named(Chart chart, double width) {
        return chart.getClass().getSimpleName() + " «" + chart.title() + "» at " + width;
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("keeps everything inside the frame")
    void insideTheFrame(Chart chart) {
        for (double width : WIDTHS) {
            ChartDrawing drawing = ChartLayout.titled(chart, width, TextMeasurer.SANS);
            for (Shape shape : drawing.shapes()) {
                for (double[] place : reach(shape)) {
                    assertTrue(place[0] >= -SLACK && place[0] <= drawing.width() + SLACK && place[1] >= -SLACK
                            && place[1] <= drawing.height() + SLACK,
                            () -> named(chart, width) + ": " + shape + " in "
                                    + drawing.width() + " x " + drawing.height());
                }
            }
        }
    }

    private static List<double[]> reach(Shape shape) {
        return switch (shape) {
            case Shape.Line line -> List.of(new double[] { line.x1(), line.y1() },
                    new double[] { line.x2(), line.y2() });
            case Shape.Rect rect -> List.of(new double[] { rect.x(), rect.y() },
                    new double[] { rect.x() + rect.width(), rect.y() + rect.height() });
            case Shape.Hatch hatch -> hatch.lines().stream().flatMap(line -> reach(line).stream()).toList();
            case Shape.Polygon polygon -> {
                List<double[]> corners = new ArrayList<>();
                for (int i = 0; i < polygon.corners().size(); i += 2) {
                    corners.add(new double[] { polygon.corners().get(i), polygon.corners().get(i + 1) });
                }
                yield corners;
            }
            case Shape.Text text when text.angle() != 0 -> {
                double length = TextMeasurer.SANS.width(text.words(), text.size(), text.bold());
                double angle = Math.toRadians(text.angle());
                yield List.of(new double[] { text.x(), text.baseline() }, new double[] {
                        text.x() + length * Math.cos(angle), text.baseline() - length * Math.sin(angle) });
            }
            case Shape.Text text -> {
                Words words = Words.of(text);
                yield List.of(new double[] { words.left, words.top }, new double[] { words.right, words.bottom });
            }
        };
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("writes no words over others")
    void wordsApart(Chart chart) {
        for (double width : WIDTHS) {
            ChartDrawing drawing = ChartLayout.titled(chart, width, TextMeasurer.SANS);
            List<Words> words = drawing.shapes().stream().filter(Shape.Text.class::isInstance)
                    .map(Shape.Text.class::cast).filter(text -> text.angle() == 0).map(Words::of).toList();
            for (int i = 0; i < words.size(); i++) {
                for (int j = i + 1; j < words.size(); j++) {
                    Words one = words.get(i);
                    Words other = words.get(j);
                    assertTrue(!one.overlaps(other), () -> named(chart, width) + ": " + one + " over " + other);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("writes every name whole, wrapped where it is long")
    void namesWhole(Chart chart) {
        ChartDrawing drawing = ChartLayout.titled(chart, 377, TextMeasurer.SANS);
        StringBuilder written = new StringBuilder();
        drawing.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .forEach(text -> written.append(text.words()));
        String all = written.toString().replaceAll("[\\s\u00a0]", "");
        if (chart instanceof Curve) {
            return;
        }
        for (Mark mark : chart.marks()) {
            String label = mark.label().replaceAll("[\\s\u00a0]", "");
            assertTrue(chart instanceof Network && mark.label().contains(" – ") || all.contains(label),
                    () -> named(chart, 377) + ": " + mark.label());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("gives each mark a place to be pointed at")
    void everyMarkHasItsPlace(Chart chart) {
        ChartDrawing drawing = ChartLayout.of(chart, 480, TextMeasurer.SANS);
        assertEquals(chart.marks(), drawing.marks());
        for (int i = 0; i < drawing.areas().size(); i++) {
            ChartDrawing.Area area = drawing.areas().get(i);
            Mark mark = drawing.marks().get(i);
            if (mark.value().isShown() || mark.value().suppressed()) {
                assertTrue(area.width() > 0 && area.height() > 0, () -> named(chart, 480) + ": " + mark);
                assertTrue(drawing.at(area.x() + area.width() / 2, area.y() + area.height() / 2).isPresent());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("is the same each time")
    void sameEachTime(Chart chart) {
        assertEquals(ChartLayout.titled(chart, 480, TextMeasurer.SANS),
                ChartLayout.titled(chart, 480, TextMeasurer.SANS));
    }

    @Test
    @DisplayName("places the nodes of a network wherever they come in the data")
    void networkWithoutOrder() {
        Network network = SampleCharts.network();
        Map<String, String> places = discs(network);
        Random random = new Random(1);
        for (int i = 0; i < 5; i++) {
            List<Network.Node> nodes = new ArrayList<>(network.nodes());
            List<Network.Link> links = new ArrayList<>(network.links());
            Collections.shuffle(nodes, random);
            Collections.shuffle(links, random);
            links.replaceAll(link -> random.nextBoolean() ? link
                    : new Network.Link(link.to(), link.from(), link.value()));
            assertEquals(places, discs(new Network(network.caption(), nodes, links)));
        }
    }

    private static Map<String, String> discs(Chart chart) {
        ChartDrawing drawing = ChartLayout.of(chart, 600, TextMeasurer.SANS);
        Map<String, String> places = new HashMap<>();
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Polygon disc && disc.mark() >= 0) {
                places.put(drawing.marks().get(disc.mark()).name(),
                        "%.3f %.3f".formatted(disc.corners().get(0), disc.corners().get(1)));
            }
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("charts")
    @DisplayName("hides what is hidden: no drawing, table or text depends on it")
    void hiddenNumbersLeaveNoTrace(Chart chart) {
        for (Mark mark : chart.marks()) {
            if (mark.value().suppressed()) {
                assertTrue(Double.isNaN(mark.value().value()) && Double.isNaN(mark.value().low())
                        && Double.isNaN(mark.value().high()) && mark.value().trace() == null);
            }
        }
        ChartDrawing drawing = ChartLayout.titled(chart, 480, TextMeasurer.SANS);
        String svg = Svg.standing(chart, drawing, ChartColours.PRINT);
        assertTrue(!svg.contains("NaN") && !ChartTable.of(chart).tabbed().contains("NaN"));
        boolean hides = chart.marks().stream().anyMatch(mark -> mark.value().suppressed());
        boolean hatched = drawing.shapes().stream().anyMatch(Shape.Hatch.class::isInstance);
        assertTrue(!hides || hatched || chart instanceof Curve || chart instanceof Network
                || chart instanceof Slopes, () -> "hatched where hidden: " + named(chart, 480));
    }

    @Test
    @DisplayName("draws a hidden bar as long whatever it hides")
    void hiddenBarsAreAlike() {
        assertEquals(new Value(0.02, 0.01, 0.03, "< 5", true, null), new Value(0.9, 0.8, 1, "< 5", true, null));
    }
}
