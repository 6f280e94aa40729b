package org.verbatelier.chart.internal.factory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;

/** Charts of one group of a cross-table. */
public final class GroupCharts {

    private final FigureWords words;

    public GroupCharts(FigureWords words) {
        this.words = words;
    }

    /** Bars: shown ones by length, then hidden ones in the order of the whole table, which says nothing of them. */
    public Optional<Chart> ranked(CrossTable table, int column) {
        Column group = table.columns().get(column);
        if (group.suppressed()) {
            return Optional.empty();
        }
        boolean small = table.small(column);
        List<CrossTable.Row> rows = new ArrayList<>(table.rows().stream()
                .filter(row -> row.cells().get(column).suppressed() || row.cells().get(column).n() > 0).toList());
        rows.sort(Comparator.comparingInt((CrossTable.Row row) -> -row.cells().get(column).n()));
        List<RankedBars.Bar> bars = rows.stream()
                .map(row -> new RankedBars.Bar(FigureWords.label(row.label(), row.code()),
                        value(row.cells().get(column), small)))
                .toList();
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        EvidenceFilter filter = group.filter() == null ? table.filter() : group.filter();
        double greatest = bars.stream().filter(bar -> bar.value().isShown()).mapToDouble(bar -> bar.value().high())
                .max().orElse(0);
        String units = words.units(table.base().kind(), filter);
        Caption caption = words.caption(words.get("ranked.title", words.rows(table.by()), words.people(filter)),
                words.base(group.base(), table.base().kind(), filter), words.small(small),
                words.get("overlap." + table.by()), small ? "" : words.get("wilson"));
        return Optional.of(new RankedBars(caption, Axis.holding(words.get(small ? "axis.count" : "axis.share", units),
                small ? Unit.COUNT : Unit.SHARE, 0, greatest, words.typography()), bars));
    }

    private Value value(Cell cell, boolean small) {
        if (cell.suppressed()) {
            return cell.few() ? words.few() : words.hidden();
        }
        String printed = words.portion(cell.n(), cell.base(), cell.share(), small);
        return small ? Value.of(cell.n(), printed, cell.trace())
                : new Value(cell.share(), cell.low(), cell.high(), printed, false, cell.trace());
    }
}
