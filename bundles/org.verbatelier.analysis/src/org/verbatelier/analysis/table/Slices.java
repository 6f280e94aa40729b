package org.verbatelier.analysis.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Categories;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Period;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.stat.Difference;

/** Cuts a selection into waves or periods, and sets their figures side by side. */
final class Slices {

    /** How the figures of a slice are made. */
    @FunctionalInterface
    interface Counting {

        GroupFigures of(Selection slice);
    }

    private final Selection selection;
    private final Grouping by;
    private final BaseKind kind;
    private final int threshold;
    private final Map<WaveTable.Slice, GroupFigures> slices = new LinkedHashMap<>();

    private Slices(Selection selection, Grouping by, BaseKind kind, int threshold) {
        this.selection = selection;
        this.by = by;
        this.kind = kind;
        this.threshold = threshold;
    }

    static WaveTable waves(Selection selection, Grouping by, BaseKind kind, int threshold, Counting counting) {
        Slices slices = new Slices(selection, by, kind, threshold);
        List<Evidence.Respondent> respondents = selection.evidence().respondents();
        Set<String> waves = new TreeSet<>(Categories.ORDER);
        for (int i = 0; i < selection.everybody(); i++) {
            if (selection.counts(i) && !respondents.get(i).wave().isEmpty()) {
                waves.add(respondents.get(i).wave());
            }
        }
        for (String wave : waves) {
            slices.add(wave, null, counting.of(selection.only(selection.filter().withWaves(Set.of(wave)),
                    i -> respondents.get(i).wave().equals(wave))));
        }
        return slices.table();
    }

    static WaveTable periods(Selection selection, Grouping by, BaseKind kind, int threshold, int months, int step,
            Counting counting) {
        if (months < 1 || step < 1) {
            throw new IllegalArgumentException(months + " months every " + step);
        }
        Slices slices = new Slices(selection, by, kind, threshold);
        List<Evidence.Respondent> respondents = selection.evidence().respondents();
        LocalDate first = null;
        LocalDate last = null;
        for (int i = 0; i < selection.everybody(); i++) {
            LocalDate day = selection.counts(i) ? respondents.get(i).date() : null;
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
            last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
        for (YearMonth month = first == null ? null : YearMonth.from(first); month != null; month = next(month, months,
                step, last)) {
            Period period = new Period(month.atDay(1), month.plusMonths(months - 1L).atEndOfMonth());
            slices.add(month.toString(), period, counting.of(selection.only(selection.filter().withPeriod(period),
                    i -> period.contains(respondents.get(i).date()))));
        }
        return slices.table();
    }

    /** The next period that still begins or reaches a day; null after the one that holds the last. */
    private static YearMonth next(YearMonth month, int months, int step, LocalDate last) {
        return month.plusMonths(months).atDay(1).isAfter(last) ? null : month.plusMonths(step);
    }

    private void add(String label, Period period, GroupFigures figures) {
        slices.put(new WaveTable.Slice(label, period, figures.base(), figures.suppressed(),
                figures.suppressed() ? null : figures.filter()), figures);
    }

    private WaveTable table() {
        Rows rows = Rows.of(selection.evidence(), by, selection.filter().scheme());
        List<WaveTable.Row> table = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            List<Cell> cells = slices.values().stream().map(slice -> slice.cell(at)).toList();
            if (cells.stream().anyMatch(cell -> cell.n() > 0)) {
                Rows.Head head = rows.head(row);
                table.add(new WaveTable.Row(head.scheme(), head.code(), head.label(), cells, changes(cells),
                        change(cells)));
            }
        }
        table.sort(Comparator.comparingInt((WaveTable.Row row) -> -row.cells().getLast().n())
                .thenComparing(WaveTable.Row::code).thenComparing(WaveTable.Row::scheme));
        return new WaveTable(kind, by, selection.filter(), threshold, List.copyOf(slices.keySet()), table);
    }

    private static List<Difference> changes(List<Cell> cells) {
        List<Difference> changes = new ArrayList<>(Collections.nCopies(cells.size(), null));
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).suppressed() && !cells.get(i - 1).suppressed()) {
                changes.set(i, difference(cells.get(i), cells.get(i - 1)));
            }
        }
        return changes;
    }

    private static Difference change(List<Cell> cells) {
        List<Cell> shown = cells.stream().filter(cell -> !cell.suppressed()).toList();
        return shown.size() < 2 ? null : difference(shown.getLast(), shown.getFirst());
    }

    static Difference difference(Cell now, Cell before) {
        return Difference.ofProportions(now.n(), now.base(), before.n(), before.base());
    }
}
