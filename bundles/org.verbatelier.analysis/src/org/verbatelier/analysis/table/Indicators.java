package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.internal.Mentions;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.stat.WilsonInterval;
import org.verbatelier.model.coding.Valence;

/** Sets closed scores beside the complaints about the same things. */
final class Indicators {

    private Indicators() {
    }

    static IndicatorTable of(Selection selection, List<ClosedScore> scores, boolean suppressed,
            BooleanSupplier cancelled) {
        Rows rows = Rows.of(selection.evidence(), Grouping.CODE, selection.filter().scheme());
        boolean[][] related = new boolean[scores.size()][rows.size()];
        for (int i = 0; i < scores.size(); i++) {
            for (int row = 0; row < rows.size(); row++) {
                Rows.Head head = rows.head(row);
                CodeEntry code = selection.evidence().code(head.scheme() + ":" + head.code());
                related[i][row] = scores.get(i).codes().contains(code.schemeCode())
                        || scores.get(i).codes().contains(code.theme());
            }
        }
        int[] negative = new int[scores.size()];
        Mentions.of(selection, rows).each(BaseKind.RESPONDENTS, cancelled, unit -> {
            for (int i = 0; i < negative.length; i++) {
                negative[i] += complains(unit, related[i]) ? 1 : 0;
            }
        });
        int base = selection.people();
        List<IndicatorTable.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            ClosedScore score = scores.get(i);
            WilsonInterval precision = score.n() == 0 ? null : WilsonInterval.ofShare(score.value(), score.n());
            WilsonInterval interval = WilsonInterval.of(negative[i], base);
            pairs.add(suppressed
                    ? new IndicatorTable.Pair(score, precision, -1, Double.NaN, Double.NaN, Double.NaN, List.of())
                    : new IndicatorTable.Pair(score, precision, negative[i],
                            base == 0 ? 0 : (double) negative[i] / base, interval.low(), interval.high(),
                            traces(selection, score)));
        }
        return new IndicatorTable(new Base(BaseKind.RESPONDENTS, suppressed ? -1 : base), selection.filter(),
                suppressed, pairs);
    }

    private static boolean complains(Mentions unit, boolean[] related) {
        for (int i = 0; i < unit.size(); i++) {
            if (related[unit.row(i)] && unit.isDispleased(unit.row(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<Trace> traces(Selection selection, ClosedScore score) {
        Evidence evidence = selection.evidence();
        return score.codes().stream().map(code -> new Trace(selection.filter(), isTheme(evidence, code)
                ? Grouping.THEME
                : Grouping.CODE, selection.filter().scheme(), code, Valence.NEGATIVE)).toList();
    }

    private static boolean isTheme(Evidence evidence, String code) {
        return evidence.markArrays().names().stream().map(evidence::code)
                .anyMatch(entry -> entry.theme().equals(code) && !entry.schemeCode().equals(code));
    }
}
