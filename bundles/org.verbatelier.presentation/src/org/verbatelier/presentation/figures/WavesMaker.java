package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.stat.Difference;
import org.verbatelier.analysis.table.WaveTable;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Look;

/** Themes from wave to wave, each wave over its own base. */
final class WavesMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        WaveTable table = heard(context,
                context.figures().waves(context.request().by(), BaseKind.RESPONDENTS, context.filter()));
        Sentences say = new Sentences(context);
        if (table.slices().size() < 2) {
            return Figure.empty(context.request(), say.title(), context.text("empty.waves", table.slices().size()));
        }
        if (table.rows().isEmpty()) {
            return ThemesMaker.nothing(context, false, table.slices().size());
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name());
        for (WaveTable.Slice slice : table.slices()) {
            made.column(slice.suppressed() ? slice.label()
                    : context.text("column.with.n", slice.label(), slice.base()),
                    slice.suppressed() ? context.text("cell.hidden.tip", context.threshold())
                            : context.text("column.tip", slice.base()),
                    true);
        }
        made.numbers("change").numbers("change.bounds").words("reading");
        for (WaveTable.Row row : table.rows()) {
            List<Cell> all = new ArrayList<>(List.of(cells.name(row.code(), row.label(),
                    row.cells().stream().filter(cell -> cell.trace() != null).findFirst()
                            .map(cell -> new Trace(table.filter(), table.by(), row.scheme(),
                                    row.code(), null))
                            .orElse(null))));
            row.cells().forEach(cell -> all.add(cells.of(cell)));
            all.add(looking(cells.points(row.change()), row.change()));
            all.add(cells.bounds(row.change()));
            all.add(Cell.of(reading(context, row.change())));
            made.row(all);
        }
        List<String> notes = new ArrayList<>(List.of(say.note("waves"), say.note("newcombe")));
        if (table.slices().stream().anyMatch(WaveTable.Slice::suppressed)) {
            notes.add(say.note("hidden", context.threshold()));
        }
        String base = context.text("base.waves", table.slices().size());
        return new Figure(context.request(), say.title(), base, notes, made.table(),
                context.charts().waves(table).orElse(null), context.evidence(), null);
    }

    /** Without the waves in which the filter leaves nobody: they are not hidden, there is nothing. */
    private static WaveTable heard(FigureContext context, WaveTable table) {
        Set<String> waves = context.evidence().respondents().stream().filter(context.filter()::accepts)
                .map(Evidence.Respondent::wave).collect(Collectors.toSet());
        List<Integer> kept = IntStream.range(0, table.slices().size())
                .filter(i -> table.slices().get(i).period() != null || waves.contains(table.slices().get(i).label()))
                .boxed().toList();
        return kept.size() == table.slices().size() ? table
                : new WaveTable(table.kind(), table.by(), table.filter(), table.threshold(), of(table.slices(), kept),
                        table.rows().stream().map(row -> new WaveTable.Row(row.scheme(), row.code(), row.label(),
                                of(row.cells(), kept), of(row.changes(), kept), row.change())).toList());
    }

    private static <T> List<T> of(List<T> all, List<Integer> kept) {
        List<T> some = new ArrayList<>();
        kept.forEach(i -> some.add(all.get(i)));
        return some;
    }

    static Cell looking(Cell cell, Difference difference) {
        return !isClear(difference) ? cell : cell.looking(difference.value() > 0 ? Look.HIGHER : Look.LOWER);
    }

    static boolean isClear(Difference difference) {
        return difference != null && difference.bounded() && (difference.low() > 0 || difference.high() < 0);
    }

    static String reading(FigureContext context, Difference difference) {
        return difference == null ? ""
                : !isClear(difference) ? context.text("reading.unsure")
                        : context.text(difference.value() > 0 ? "reading.more" : "reading.less");
    }
}
