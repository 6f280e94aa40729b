package org.verbatelier.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Charts with numbers and names by chance, the same ones each time. */
final class RandomCharts {

    private static final String[] WORDS = { "propreté", "de", "la", "cage", "d’escalier", "ascenseur", "réhabilitation",
            "Loyer", "et", "charges", "interphone", "l’accompagnement", "résidentiel", "QPV", "hall", "bruit",
            "anticonstitutionnellement", "eau-chaude/chauffage", "«\u00a0rien\u00a0»" };

    private final RandomGenerator random;

    RandomCharts(long seed) {
        random = SampleCharts.seeded(seed);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            name.append(WORDS[random.nextInt(WORDS.length)]).append(i > 1 ? " " : "");
        }
        return name.toString();
    }

    private Caption caption() {
        return new Caption(name(), name(), random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH);
    }

    /** A share, hidden or missing now and then. */
    Value value() {
        double share = random.nextDouble();
        return switch (random.nextInt(8)) {
            case 0 -> Value.hidden("n.\u00a0c.");
            case 1 -> Value.missing("–");
            default -> new Value(share, share * random.nextDouble(), Math.min(1, share * 1.4),
                    SampleCharts.FRENCH.percent(share), false, null);
        };
    }

    private Axis shares() {
        return Axis.holding(name(), Unit.SHARE, 0, 1, SampleCharts.FRENCH);
    }

    /** One chart of each kind. */
    List<Chart> all() {
        return List.of(bars(), diverging(), matrix(), dumbbells(), slopes(), heat(), curve(), network());
    }

    private Chart bars() {
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            bars.add(new RankedBars.Bar(name(), value()));
        }
        return new RankedBars(caption(), shares(), bars);
    }

    private Chart diverging() {
        List<DivergingBars.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(1, 30); i > 0; i--) {
            rows.add(new DivergingBars.Row(name(), value(), value()));
        }
        return new DivergingBars(caption(), shares(), name(), name(), rows);
    }

    private Chart matrix() {
        List<QuadrantMatrix.Point> points = new ArrayList<>();
        for (int i = random.nextInt(1, 60); i > 0; i--) {
            points.add(
                    new QuadrantMatrix.Point(name(), random.nextInt(20) / 40.0, 1 + random.nextInt(7) / 2.0, value()));
        }
        return new QuadrantMatrix(caption(), shares(), Axis.of(name(), Unit.SCORE, 1, 0.5, 6, SampleCharts.FRENCH),
                random.nextDouble(), 2.5, new QuadrantMatrix.Quadrants(name(), name(), name(), name()), points);
    }

    private Chart dumbbells() {
        List<Dumbbells.Pair> pairs = new ArrayList<>();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            pairs.add(new Dumbbells.Pair(name(), value(), value(), value()));
        }
        return new Dumbbells(caption(), shares(), name(), name(), name(), pairs);
    }

    private Chart slopes() {
        int waves = random.nextInt(2, 26);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < waves; i++) {
            names.add(String.valueOf(2000 + i));
        }
        List<Slopes.Line> lines = new ArrayList<>();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            List<Value> values = new ArrayList<>();
            for (int wave = 0; wave < waves; wave++) {
                values.add(value());
            }
            lines.add(new Slopes.Line(name(), values));
        }
        return new Slopes(caption(), shares(), names, lines);
    }

    private Chart heat() {
        int count = random.nextInt(1, 20);
        List<HeatMap.Column> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new HeatMap.Column(name(), i == count - 1));
        }
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(1, 30); i > 0; i--) {
            List<Value> cells = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                cells.add(value());
            }
            rows.add(new HeatMap.Row(name(), random.nextInt(2), random.nextInt(4) == 0, cells));
        }
        return new HeatMap(caption(), Unit.SHARE, 0, columns, rows);
    }

    private Chart curve() {
        List<Curve.Point> points = new ArrayList<>();
        int count = random.nextInt(1, 200);
        for (int i = 1; i <= count; i++) {
            Value value = value();
            points.add(new Curve.Point(i, name(), value, value.isShown() ? value.value() * 0.9 : Double.NaN,
                    value.isShown() ? value.value() * 0.95 : Double.NaN));
        }
        return new Curve(caption(), Axis.holding(name(), Unit.COUNT, 0, count, SampleCharts.FRENCH), shares(), points,
                List.of(new Curve.Reference(count / 2.0, name()), new Curve.Reference(count, name())));
    }

    private Chart network() {
        List<Network.Node> nodes = new ArrayList<>();
        int count = random.nextInt(1, 26);
        for (int i = 0; i < count; i++) {
            nodes.add(new Network.Node("n" + i, name(), value()));
        }
        List<Network.Link> links = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                if (random.nextInt(6) == 0) {
                    links.add(new Network.Link("n" + i, "n" + j, value()));
                }
            }
        }
        return new Network(caption(), nodes, links);
    }
}
