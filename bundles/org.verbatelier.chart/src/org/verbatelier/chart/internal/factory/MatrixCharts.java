package org.verbatelier.chart.internal.factory;

import java.util.List;
import java.util.Optional;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.table.ImportanceTable;
import org.verbatelier.analysis.table.PriorityTable;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.QuadrantMatrix;
import org.verbatelier.chart.QuadrantMatrix.Point;
import org.verbatelier.chart.QuadrantMatrix.Quadrants;
import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;

/** Charts that tell what matters most. */
public final class MatrixCharts {

    private final FigureWords words;

    public MatrixCharts(FigureWords words) {
        this.words = words;
    }

    /** Frequency against severity; points whose severity nobody stated are named apart. */
    public Optional<Chart> priorities(PriorityTable table) {
        if (table.suppressed() || table.points().isEmpty()) {
            return Optional.empty();
        }
        int base = table.base().n();
        boolean small = base < FrequencyTable.SMALL_BASE;
        Typography typography = words.typography();
        List<Point> points = table.points().stream().map(point -> {
            String printed = words.get("priority.printed", words.portion(point.n(), base, point.frequency(), small),
                    point.severity() > 0 ? typography.decimal(point.severity(), 1) : words.get("missing"),
                    typography.decimal(point.criticality(), 2));
            Value value = point.severity() > 0 ? Value.of(point.criticality(), printed, point.trace())
                    : Value.missing(printed);
            return new Point(FigureWords.label(point.label(), point.code()), small ? point.n() : point.frequency(),
                    point.severity(), value);
        }).toList();
        double greatest = points.stream().filter(point -> point.value().isShown()).mapToDouble(Point::x).max()
                .orElse(0);
        String units = words.units(BaseKind.RESPONDENTS, table.filter());
        double cut = small ? table.frequencyCut() * base : table.frequencyCut();
        Axis x = Axis.holding(words.get(small ? "priority.x.small" : "priority.x", units),
                small ? Unit.COUNT : Unit.SHARE, 0, Math.max(greatest, cut), typography);
        Axis y = Axis.of(words.get("priority.y"), Unit.SCORE, 1, 0.5, 6, typography);
        Caption caption = words.caption(words.get("priority.title", words.rows(table.by())),
                words.base(base, table.base().kind(), table.filter()), words.small(small),
                words.get("priority.note", typography.decimal(table.severityCut(), 1)));
        return Optional.of(new QuadrantMatrix(caption, x, y, cut, table.severityCut(), new Quadrants(
                words.get("quadrant.SEVERE_NICHE"), words.get("quadrant.URGENT"), words.get("quadrant.NOISE"),
                words.get("quadrant.BACKGROUND")), points));
    }

    /** Performance against importance. */
    public Optional<Chart> importance(ImportanceTable table) {
        if (table.suppressed() || table.items().stream().allMatch(item -> Double.isNaN(item.importance()))) {
            return Optional.empty();
        }
        Typography typography = words.typography();
        List<Point> points = table.items().stream()
                .map(item -> new Point(FigureWords.label(words.variable(item.variable()), item.variable()),
                        item.performance(), item.importance(),
                        Double.isNaN(item.importance()) || Double.isNaN(item.performance()) ? words.missing()
                                : Value.of(item.importance(), words.get("importance.printed",
                                        typography.decimal(item.importance(), 2),
                                        typography.decimal(item.performance(), 1), typography.count(item.n())), null)))
                .toList();
        double best = points.stream().filter(point -> point.value().isShown()).mapToDouble(Point::x).max().orElse(0);
        double least = points.stream().filter(point -> point.value().isShown()).mapToDouble(Point::y).min().orElse(0);
        Caption caption = words.caption(words.get("importance.title"),
                words.get("importance.note", FigureWords.label(words.variable(table.overall()), table.overall())));
        return Optional.of(new QuadrantMatrix(caption,
                Axis.holding(words.get("importance.x"), Unit.SCORE, 0, best, typography),
                Axis.holding(words.get("importance.y"), Unit.SCORE, least, 1, typography), table.performanceCut(),
                table.importanceCut(), new Quadrants(words.get("importance.concentrate"), words.get("importance.keep"),
                        words.get("importance.low"), words.get("importance.overkill")),
                points));
    }
}
