package org.verbatelier.chart.internal.factory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.WaveTable;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Slopes;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;

/** Charts of themes or codes in groups: places, publics, waves. */
public final class CrossCharts {

    private static final int MOST_LINES = 12;

    private final FigureWords words;

    public CrossCharts(FigureWords words) {
        this.words = words;
    }

    /** A row for each group, a column for each theme or code. Groups come first, the whole last. */
    public Optional<Chart> heat(CrossTable table) {
        if (table.rows().isEmpty() || table.columns().size() < 2) {
            return Optional.empty();
        }
        List<HeatMap.Row> rows = new ArrayList<>();
        boolean nested = table.columns().stream().anyMatch(column -> column.level() == Column.Level.GROUP);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int index = i;
            boolean small = !column.suppressed() && table.small(i);
            List<Value> cells = table.rows().stream().map(row -> value(row.cells().get(index), small, false)).toList();
            rows.add(new HeatMap.Row(name(column), nested && column.level() == Column.Level.VALUE ? 1 : 0,
                    column.level() != Column.Level.VALUE, cells));
        }
        // The total comes first in the table; under the rows that it sums up it reads as in any table.
        rows.addLast(rows.removeFirst());
        List<HeatMap.Column> columns = table.rows().stream()
                .map(row -> new HeatMap.Column(FigureWords.label(row.label(), row.code()), false)).toList();
        boolean small = rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Value::isShown))
                && table.columns().stream().anyMatch(column -> !column.suppressed()
                        && column.base() < CrossTable.SMALL_BASE);
        Caption caption = words.caption(
                words.get("heat.title", words.rows(table.by()), words.variable(table.variable())),
                table.base().n() < 0 ? "" : words.base(table.base().n(), table.base().kind(), table.filter()),
                words.get("overlap." + table.by()), small ? words.get("heat.small") : "",
                table.unknown() > 0 ? words.get("heat.unknown", table.unknown()) : "");
        return Optional.of(new HeatMap(caption, Unit.SHARE, 0, columns, rows));
    }

    private String name(Column column) {
        String value = column.level() == Column.Level.TOTAL ? words.get("heat.total")
                : column.value().isEmpty() ? words.get("heat.none") : column.value();
        return column.suppressed() || column.base() < 0 ? value
                : words.get("heat.group", value, words.typography().count(column.base()));
    }

    private Value value(Cell cell, boolean small, boolean outOf) {
        if (cell.suppressed()) {
            return cell.few() ? words.few() : words.hidden();
        }
        String printed = !small && !outOf ? words.percent(cell.share())
                : !small ? words.typography().percent(cell.share())
                        : outOf ? words.portion(cell.n(), cell.base(), cell.share(), true)
                                : words.typography().count(cell.n());
        return new Value(cell.share(), cell.low(), cell.high(), printed, false, cell.n() == 0 ? null : cell.trace());
    }

    /** A line for each theme or code; the most frequent ones of many. Waves hidden as a whole are named below. */
    public Optional<Chart> waves(WaveTable table) {
        List<Integer> shown = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < table.slices().size(); i++) {
            if (table.slices().get(i).suppressed()) {
                hidden.add(table.slices().get(i).label());
            } else {
                shown.add(i);
            }
        }
        if (shown.size() < 2 || table.rows().isEmpty()) {
            return Optional.empty();
        }
        List<String> waves = shown.stream().map(table.slices()::get)
                .map(slice -> words.get("heat.group", slice.label(), words.typography().count(slice.base()))).toList();
        List<Slopes.Line> lines = table.rows().stream().limit(MOST_LINES)
                .map(row -> new Slopes.Line(FigureWords.label(row.label(), row.code()), shown.stream()
                        .map(i -> value(row.cells().get(i), small(table.slices().get(i)), true)).toList()))
                .toList();
        double greatest = lines.stream().flatMap(line -> line.values().stream()).filter(Value::isShown)
                .mapToDouble(Value::value).max().orElse(0);
        Caption caption = words.caption(
                words.get("waves.title", words.rows(table.by()), words.people(table.filter())),
                words.small(shown.stream().anyMatch(i -> small(table.slices().get(i)))),
                words.get("overlap." + table.by()),
                table.rows().size() > MOST_LINES ? words.get("waves.most", MOST_LINES) : "",
                hidden.isEmpty() ? "" : words.get("waves.hidden", String.join(", ", hidden)));
        return Optional.of(new Slopes(caption, Axis.holding(words.get("axis.share", words.units(table.kind(),
                table.filter())), Unit.SHARE, 0, greatest, words.typography()), waves, lines));
    }

    private static boolean small(WaveTable.Slice slice) {
        return slice.base() < FrequencyTable.SMALL_BASE;
    }
}
