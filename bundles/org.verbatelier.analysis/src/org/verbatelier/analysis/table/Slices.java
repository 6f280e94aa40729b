package org.verbatelier.analysis.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Categories;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Period;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.stat.Difference;

/** Cuts a selection into waves or periods, and sets their figures side by side. */
final class Slices {

    private final Selection selection;
    private final Grouping by;
    private final BaseKind kind;
    private final int threshold;
    private final SmallGroups small;
    private final Weights weights;
    private final BooleanSupplier cancelled;
    private final List<Evidence.Respondent> respondents;
    private final Map<WaveTable.Slice, GroupFigures> slices = new LinkedHashMap<>();

    Slices(Selection selection, Grouping by, BaseKind kind, int threshold, SmallGroups small, Weights weights,
            BooleanSupplier cancelled) {
        this.selection = selection;
        this.by = by;
        this.kind = kind;
        this.threshold = threshold;
        this.small = small;
        this.weights = weights;
        this.cancelled = cancelled;
        respondents = selection.evidence().respondents();
    }

    WaveTable waves() {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < selection.everybody(); i++) {
            if (selection.counts(i) && !respondents.get(i).wave().isEmpty()) {
                named.add(respondents.get(i).wave());
            }
        }
        List<String> waves = named.stream().sorted(Categories.ORDER).toList();
        Map<String, Integer> groups = new HashMap<>();
        waves.forEach(wave -> groups.put(wave, groups.size()));
        Counts counts = counts(respondent -> groups.getOrDefault(respondent.wave(), -1), waves.size());
        waves.forEach(wave -> add(wave, null, selection.filter().withWaves(Set.of(wave)), counts,
                new int[] { groups.get(wave) }));
        return table();
    }

    WaveTable periods(int months, int step) {
        if (months < 1 || step < 1) {
            throw new IllegalArgumentException(months + " months every " + step);
        }
        LocalDate first = null;
        LocalDate last = null;
        for (int i = 0; i < selection.everybody(); i++) {
            LocalDate day = selection.counts(i) ? respondents.get(i).date() : null;
            first = day != null && (first == null || day.isBefore(first)) ? day : first;
            last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
        if (first == null) {
            return table();
        }
        YearMonth begin = YearMonth.from(first);
        int length = month(begin, last) + 1;
        // months exclude each other, periods need not: each adds up its months
        Counts counts = counts(respondent -> respondent.date() == null ? -1 : month(begin, respondent.date()), length);
        for (int from = 0; from == 0 || from - step + months < length; from += step) {
            Period period = new Period(begin.plusMonths(from).atDay(1),
                    begin.plusMonths(from + months - 1L).atEndOfMonth());
            add(begin.plusMonths(from).toString(), period, selection.filter().withPeriod(period), counts,
                    IntStream.range(from, Math.min(length, from + months)).toArray());
        }
        return table();
    }

    private static int month(YearMonth begin, LocalDate day) {
        return (int) begin.until(YearMonth.from(day), ChronoUnit.MONTHS);
    }

    private Counts counts(ToIntFunction<Evidence.Respondent> group, int groups) {
        int[] of = new int[selection.everybody()];
        for (int i = 0; i < of.length; i++) {
            of[i] = selection.counts(i) ? group.applyAsInt(respondents.get(i)) : -1;
        }
        return Counts.of(selection, by, kind, of, groups, weights, cancelled);
    }

    private void add(String label, Period period, EvidenceFilter filter, Counts counts, int[] members) {
        int people = IntStream.of(members).map(group -> counts.people()[group]).sum();
        GroupFigures figures = new GroupFigures(counts, members, filter, small.hides(filter, people));
        slices.put(new WaveTable.Slice(label, period, figures.base(), figures.suppressed(),
                figures.suppressed() ? null : filter), figures);
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
