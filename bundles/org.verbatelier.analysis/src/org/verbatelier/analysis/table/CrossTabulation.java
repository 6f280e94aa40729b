package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Proportion;
import org.verbatelier.analysis.Weights;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.internal.Tally;
import org.verbatelier.analysis.internal.WeightedBases;
import org.verbatelier.analysis.stat.Contingency;
import org.verbatelier.analysis.stat.FalseDiscovery;
import org.verbatelier.analysis.stat.Specificity;
import org.verbatelier.analysis.stat.WilsonInterval;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.suppression.Suppression;
import org.verbatelier.analysis.suppression.Visibility;

/** Makes one cross-table. What is hidden is decided from numbers of people, whatever the base. */
final class CrossTabulation {

    private final Selection selection;
    private final BaseKind kind;
    private final Grouping by;
    private final Disclosure disclosure;
    private final BooleanSupplier cancelled;
    private final Layout layout;
    private final Rows rows;
    private final int[] bases;
    private final Suppression suppression;
    private final Tally tally;
    private final Tally people;
    private final WeightedBases weighted;
    private final int[][] finest;

    CrossTabulation(Selection selection, BaseKind kind, Grouping by, String variable, Disclosure disclosure,
            Weights weights, BooleanSupplier cancelled) {
        this.selection = selection;
        this.kind = kind;
        this.by = by;
        this.disclosure = disclosure;
        this.cancelled = cancelled;
        layout = Layout.of(selection, variable);
        rows = Rows.of(selection.evidence(), by, selection.filter().scheme());
        bases = layout.sum(selection.sizes(kind, rows, layout.of(), layout.size()));
        int[] persons = kind == BaseKind.RESPONDENTS ? bases
                : layout.sum(selection.sizes(BaseKind.RESPONDENTS, rows, layout.of(), layout.size()));
        suppression = Suppression.of(layout.parents(), persons, disclosure, layout.variable().isPlace());
        weighted = WeightedBases.of(selection, rows, kind, layout.of(), layout.size(), weights);
        tally = tally(kind, weighted.weights());
        people = kind == BaseKind.RESPONDENTS ? tally : tally(BaseKind.RESPONDENTS, null);
        finest = layout.finest();
    }

    private Tally tally(BaseKind units, Weights weights) {
        return Tally.of(selection, rows, units, layout.of(), layout.size(), weights, cancelled);
    }

    CrossTable table() {
        int[] shown = IntStream.range(0, layout.size()).filter(i -> layout.groups().get(i).level() != null).toArray();
        List<Column> columns = IntStream.of(shown).mapToObj(this::column).toList();
        List<CrossTable.Row> table = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (IntStream.of(sums(tally, row, Count.ALL)).anyMatch(n -> n > 0)) {
                table.add(row(row, shown));
            }
        }
        table.sort(Comparator.comparingInt((CrossTable.Row row) -> -row.total().n())
                .thenComparing(CrossTable.Row::code).thenComparing(CrossTable.Row::scheme));
        return new CrossTable(new Base(kind, columns.getFirst().base()), by, selection.filter(),
                layout.variable().name(), layout.within() == null ? null : layout.within().name(),
                disclosure.threshold(), layout.unknown(), columns, withQValues(table));
    }

    private Column column(int group) {
        Layout.Group one = layout.groups().get(group);
        boolean hidden = suppression.hides(group);
        return new Column(one.level(), one.value(), one.parent(), hidden ? -1 : bases[group], hidden,
                hidden ? null : one.filter());
    }

    private CrossTable.Row row(int row, int[] shown) {
        int[] n = sums(tally, row, Count.ALL);
        int[] positive = sums(tally, row, Count.POSITIVE);
        int[] negative = sums(tally, row, Count.NEGATIVE);
        Visibility[] visible = suppression.row(sums(people, row, Count.ALL));
        Visibility[] praise = suppression.row(sums(people, row, Count.POSITIVE));
        Visibility[] complaint = suppression.row(sums(people, row, Count.NEGATIVE));
        List<Cell> cells = new ArrayList<>();
        for (int group : shown) {
            if (visible[group] != Visibility.SHOWN) {
                cells.add(Cell.suppressed(visible[group]));
                continue;
            }
            WilsonInterval interval = WilsonInterval.of(n[group], bases[group]);
            boolean comparable = group > 0 && visible[0] == Visibility.SHOWN;
            cells.add(new Cell(Visibility.SHOWN, n[group], bases[group],
                    new Proportion(n[group], bases[group]).share(), interval.low(), interval.high(),
                    praise[group] == Visibility.SHOWN ? positive[group] : -1,
                    complaint[group] == Visibility.SHOWN ? negative[group] : -1,
                    comparable ? Contingency.adjustedResidual(n[group], n[0], bases[group], bases[0]) : Double.NaN,
                    comparable ? Specificity.of(n[group], n[0], bases[group], bases[0]) : Double.NaN,
                    weighted.share(weight(row, group), finest[group]),
                    rows.trace(row, layout.groups().get(group).filter(), null)));
        }
        Rows.Head head = rows.head(row);
        return new CrossTable.Row(head.scheme(), head.code(), head.label(), cells, test(cells, shown));
    }

    /** Over shown values only, so that it tells nothing of hidden ones. */
    private Significance test(List<Cell> cells, int[] shown) {
        List<Cell> compared = IntStream.range(0, shown.length)
                .filter(i -> layout.groups().get(shown[i]).level() == Column.Level.VALUE).mapToObj(cells::get)
                .filter(cell -> !cell.suppressed() && cell.base() > 0).toList();
        return compared.size() < 2 ? null
                : Significance.of(Contingency.ofPresence(
                        compared.stream().mapToLong(Cell::n).toArray(),
                        compared.stream().mapToLong(Cell::base).toArray()));
    }

    private static List<CrossTable.Row> withQValues(List<CrossTable.Row> table) {
        double[] q = FalseDiscovery.qValues(
                table.stream().mapToDouble(row -> row.test() == null ? Double.NaN : row.test().p()).toArray());
        List<CrossTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            CrossTable.Row row = table.get(i);
            rows.add(row.test() == null ? row
                    : new CrossTable.Row(row.scheme(), row.code(), row.label(), row.cells(),
                            row.test().withQ(q[i])));
        }
        return rows;
    }

    /** Which units are counted. */
    private enum Count {
        ALL, POSITIVE, NEGATIVE
    }

    private int[] sums(Tally counts, int row, Count which) {
        int[] sums = new int[layout.size()];
        for (int group = 0; group < sums.length; group++) {
            sums[group] = switch (which) {
                case ALL -> counts.n(row, group);
                case POSITIVE -> counts.positive(row, group);
                case NEGATIVE -> counts.negative(row, group);
            };
        }
        return layout.sum(sums);
    }

    private double weight(int row, int group) {
        return IntStream.of(finest[group]).mapToDouble(leaf -> tally.weight(row, leaf)).sum();
    }
}
