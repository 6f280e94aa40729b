package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.internal.Mentions;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.stat.Contingency;
import org.verbatelier.analysis.stat.Specificity;
import org.verbatelier.analysis.table.CoOccurrenceTable.Link;
import org.verbatelier.analysis.table.CoOccurrenceTable.Node;

/** Counts the pairs that units mention together. */
final class CoOccurrences {

    private final Selection selection;
    private final BaseKind kind;
    private final Grouping by;
    private final Rows rows;
    private final int[] alone;
    private final int[] together;

    private CoOccurrences(Selection selection, BaseKind kind, Grouping by) {
        this.selection = selection;
        this.kind = kind;
        this.by = by;
        rows = Rows.of(selection.evidence(), by, selection.filter().scheme());
        alone = new int[rows.size()];
        together = new int[rows.size() * rows.size()];
    }

    static CoOccurrenceTable of(Selection selection, BaseKind kind, Grouping by, boolean suppressed,
            BooleanSupplier cancelled) {
        if (suppressed) {
            return new CoOccurrenceTable(new Base(kind, -1), by, selection.filter(), true, List.of(), List.of());
        }
        CoOccurrences counts = new CoOccurrences(selection, kind, by);
        Mentions.of(selection, counts.rows).each(kind, cancelled, counts::add);
        return counts.table();
    }

    private void add(Mentions unit) {
        for (int i = 0; i < unit.size(); i++) {
            int row = unit.row(i);
            alone[row]++;
            for (int j = i + 1; j < unit.size(); j++) {
                together[row * alone.length + unit.row(j)]++;
            }
        }
    }

    private CoOccurrenceTable table() {
        int base = selection.sizes(kind, rows, new int[selection.everybody()], 1)[0];
        List<Integer> order = IntStream.range(0, alone.length).filter(row -> alone[row] > 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(row -> -alone[row]).thenComparing(row -> rows.head(row).code())
                        .thenComparing(row -> rows.head(row).scheme()))
                .toList();
        List<Node> nodes = order.stream().map(row -> new Node(rows.head(row).scheme(), rows.head(row).code(),
                rows.head(row).label(), alone[row])).toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                int low = Math.min(order.get(i), order.get(j));
                int high = Math.max(order.get(i), order.get(j));
                int n = together[low * alone.length + high];
                if (n > 0) {
                    links.add(link(i, j, n, alone[order.get(i)], alone[order.get(j)], base));
                }
            }
        }
        links.sort(Comparator.comparingInt((Link link) -> -link.n()).thenComparingInt(Link::one)
                .thenComparingInt(Link::other));
        return new CoOccurrenceTable(new Base(kind, base), by, selection.filter(), false, nodes, links);
    }

    private static Link link(int one, int other, int n, int first, int second, int base) {
        return new Link(one, other, n, (double) n / (first + second - n), (double) first * second / base,
                Contingency.adjustedResidual(n, first, second, base), Specificity.of(n, first, second, base));
    }
}
