package org.verbatelier.chart.internal.factory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Trace;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.DivergingBars;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.model.coding.Valence;

/** Charts of how often themes or codes are mentioned. */
public final class FrequencyCharts {

    private final FigureWords words;

    public FrequencyCharts(FigureWords words) {
        this.words = words;
    }

    /** Bars with intervals, weighted ones where there are weights. */
    public Optional<Chart> ranked(FrequencyTable table) {
        if (table.suppressed() || table.rows().isEmpty()) {
            return Optional.empty();
        }
        boolean weighted = !table.small() && table.rows().stream().allMatch(row -> row.weighted() != null);
        List<RankedBars.Bar> bars = table.rows().stream()
                .map(row -> new RankedBars.Bar(FigureWords.label(row.label(), row.code()), value(table, row, weighted)))
                .toList();
        Base base = table.base();
        Caption caption = words.caption(words.get("ranked.title", words.rows(table.by()), words.people(table.filter())),
                words.base(base.n(), base.kind(), table.filter()), words.small(table.small()),
                words.get("overlap." + table.by()),
                weighted ? words.get("weighted", words.typography().decimal(table.effectiveSize(), 1)) : "",
                table.small() ? "" : words.get("wilson"));
        return Optional.of(new RankedBars(caption, axis(table, bars.stream().map(RankedBars.Bar::value)), bars));
    }

    private Value value(FrequencyTable table, FrequencyRow row, boolean weighted) {
        int n = table.base().n();
        if (table.small()) {
            return Value.of(row.n(), words.portion(row.n(), n, row.share(), true), row.trace());
        }
        return weighted
                ? new Value(row.weighted().share(), row.weighted().low(), row.weighted().high(),
                        words.portion(row.n(), n, row.weighted().share(), false), false, row.trace())
                : new Value(row.share(), row.low(), row.high(), words.portion(row.n(), n, row.share(), false), false,
                        row.trace());
    }

    /** Bars to both sides. */
    public Optional<Chart> diverging(FrequencyTable table) {
        List<FrequencyRow> judged = table.rows().stream().filter(row -> row.negative() > 0 || row.positive() > 0)
                .toList();
        if (table.suppressed() || judged.isEmpty()) {
            return Optional.empty();
        }
        List<DivergingBars.Row> rows = judged.stream()
                .map(row -> new DivergingBars.Row(FigureWords.label(row.label(), row.code()),
                        side(table, row.negative(), row.trace(), Valence.NEGATIVE),
                        side(table, row.positive(), row.trace(), Valence.POSITIVE)))
                .toList();
        Base base = table.base();
        Caption caption = words.caption(
                words.get("diverging.title", words.rows(table.by()), words.people(table.filter())),
                words.base(base.n(), base.kind(), table.filter()), words.small(table.small()),
                words.get("overlap.valence"));
        Axis axis = axis(table, rows.stream().flatMap(row -> Stream.of(row.left(), row.right())));
        return Optional.of(new DivergingBars(caption, axis, words.get("diverging.negative"),
                words.get("diverging.positive"), rows));
    }

    private Value side(FrequencyTable table, int n, Trace trace, Valence valence) {
        int base = table.base().n();
        double share = base == 0 ? 0 : (double) n / base;
        Trace own = trace == null || n == 0 ? null : trace.withValence(valence);
        return table.small() ? Value.of(n, words.typography().count(n), own)
                : Value.of(share, words.portion(n, base, share, false), own);
    }

    private Axis axis(FrequencyTable table, Stream<Value> values) {
        double greatest = values.filter(Value::isShown).mapToDouble(Value::high).max().orElse(0);
        String units = words.units(table.base().kind(), table.filter());
        return Axis.holding(words.get(table.small() ? "axis.count" : "axis.share", units),
                table.small() ? Unit.COUNT : Unit.SHARE, 0, greatest, words.typography());
    }
}
