package org.verbatelier.chart.internal.factory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.mirror.MirrorGap;
import org.verbatelier.analysis.mirror.MirrorRow;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.mirror.MirrorVerdict;
import org.verbatelier.analysis.stat.Difference;
import org.verbatelier.analysis.table.BeforeAfterTable;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Dumbbells;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.model.coding.Valence;

/** Charts of two values and what lies between them. */
public final class PairCharts {

    private final FigureWords words;

    public PairCharts(FigureWords words) {
        this.words = words;
    }

    /** Tenants and staff. A row with too few people says so and draws nothing. */
    public Optional<Chart> mirror(MirrorTable table, List<MirrorRow> rows) {
        MirrorFrame frame = MirrorFrame.in(words.locale());
        List<Dumbbells.Pair> pairs = rows.stream().filter(row -> row.gap() != null)
                .map(row -> new Dumbbells.Pair(FigureWords.label(frame.cell(row.cell()), row.cell().toString()),
                        side(row.tenants(), row.gap()), side(row.staff(), row.gap()), verdict(row.gap())))
                .toList();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = words.caption(words.get("mirror.title"),
                words.get("mirror.base", table.tenants().expressed(), table.staff().expressed()),
                words.get("mirror.note", table.least()));
        return Optional.of(new Dumbbells(caption, axis(words.get("mirror.axis"), pairs), words.get("mirror.tenants"),
                words.get("mirror.staff"), words.get("mirror.gap"), pairs));
    }

    private Value side(MirrorSide side, MirrorGap gap) {
        if (gap.verdict() == MirrorVerdict.TOO_FEW) {
            return words.hidden();
        }
        double share = side.share().share();
        boolean small = side.base() < FrequencyTable.SMALL_BASE;
        return Value.of(share, small ? words.portion(side.negative(), side.base(), share, true)
                : words.typography().percent(share), null);
    }

    private Value verdict(MirrorGap gap) {
        if (gap.verdict() == MirrorVerdict.TOO_FEW) {
            return Value.missing(words.get("mirror.tooFew", gap.verdict().label(words.locale()),
                    gap.verdict().reading(words.locale())));
        }
        return Value.of(gap.difference(), words.get("mirror.verdict", gap.verdict().label(words.locale()),
                words.points(new Difference(gap.difference(), gap.low(), gap.high()))), null);
    }

    /** Before and after an action, with the change net of what changed elsewhere. */
    public Optional<Chart> beforeAfter(BeforeAfterTable table) {
        List<Dumbbells.Pair> pairs = table.rows().stream()
                .map(row -> new Dumbbells.Pair(FigureWords.label(row.label(), row.code()), cell(row.before()),
                        cell(row.after()), row.net() == null ? words.hidden()
                                : Value.of(row.net().value(), words.points(row.net()), null)))
                .toList();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = words.caption(words.get("beforeAfter.title"), words.get("beforeAfter.note"));
        return Optional.of(new Dumbbells(caption, axis(words.get("beforeAfter.axis"), pairs),
                words.get("beforeAfter.before"), words.get("beforeAfter.after"), words.get("beforeAfter.net"), pairs));
    }

    /** The negative mentions of a cell. */
    private Value cell(Cell cell) {
        if (cell.suppressed() || cell.negative() < 0) {
            return cell.few() ? words.few() : words.hidden();
        }
        double share = cell.base() == 0 ? 0 : (double) cell.negative() / cell.base();
        return Value.of(share, cell.base() < FrequencyTable.SMALL_BASE
                ? words.portion(cell.negative(), cell.base(), share, true)
                : words.typography().percent(share),
                cell.trace() == null ? null : cell.trace().withValence(Valence.NEGATIVE));
    }

    private Axis axis(String title, List<Dumbbells.Pair> pairs) {
        double greatest = pairs.stream().flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .filter(Value::isShown).mapToDouble(Value::value).max().orElse(1);
        return Axis.holding(title, Unit.SHARE, 0, greatest, words.typography());
    }
}
