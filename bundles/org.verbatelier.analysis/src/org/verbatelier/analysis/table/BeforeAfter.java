package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.stat.Difference;

/** Sets complaints before and after side by side, in two places. */
final class BeforeAfter {

    private BeforeAfter() {
    }

    static BeforeAfterTable of(GroupFigures before, GroupFigures after, GroupFigures beforeElsewhere,
            GroupFigures afterElsewhere) {
        List<GroupFigures> all = List.of(before, after, beforeElsewhere, afterElsewhere);
        List<BeforeAfterTable.Row> table = new ArrayList<>();
        for (int row = 0; row < before.rows().size(); row++) {
            int at = row;
            if (all.stream().anyMatch(group -> group.complaints(at) > 0)) {
                table.add(row(before.rows().head(row), all.stream().map(group -> group.negative(at)).toList()));
            }
        }
        table.sort(Comparator.comparingInt((BeforeAfterTable.Row row) -> -row.before().n())
                .thenComparing(BeforeAfterTable.Row::code).thenComparing(BeforeAfterTable.Row::scheme));
        return new BeforeAfterTable(
                all.stream().map(group -> new Base(BaseKind.RESPONDENTS, group.base())).toList(), table);
    }

    private static BeforeAfterTable.Row row(Rows.Head head, List<Cell> cells) {
        Difference change = change(cells.get(0), cells.get(1));
        Difference elsewhere = change(cells.get(2), cells.get(3));
        boolean both = Stream.of(change, elsewhere).allMatch(one -> one != null);
        return new BeforeAfterTable.Row(head.scheme(), head.code(), head.label(), cells.get(0), cells.get(1),
                cells.get(2), cells.get(3), change, elsewhere, both ? change.minus(elsewhere) : null);
    }

    private static Difference change(Cell before, Cell after) {
        return before.suppressed() || after.suppressed() ? null : Slices.difference(after, before);
    }
}
