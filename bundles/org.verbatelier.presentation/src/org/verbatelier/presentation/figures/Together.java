package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.table.CoOccurrenceTable;
import org.verbatelier.presentation.PassageList;

/** The passages of those who speak of two things. */
final class Together {

    private record Span(int text, int start, int end) {

        static Span of(Evidence.Mark mark) {
            return new Span(mark.text(), mark.start(), mark.end());
        }
    }

    private Together() {
    }

    static Behind behind(FigureContext context, CoOccurrenceTable table, CoOccurrenceTable.Node one,
            CoOccurrenceTable.Node other) {
        Evidence evidence = context.evidence();
        Trace first = new Trace(table.filter(), table.by(), one.scheme(), one.code(), null);
        Trace second = new Trace(table.filter(), table.by(), other.scheme(), other.code(), null);
        BaseKind kind = table.base().kind();
        return title -> PassageList.of(title, evidence, both(evidence, kind, first.marks(evidence),
                second.marks(evidence)));
    }

    private static List<Evidence.Mark> both(Evidence evidence, BaseKind kind, List<Evidence.Mark> one,
            List<Evidence.Mark> other) {
        List<Evidence.Mark> all = new ArrayList<>();
        if (kind == BaseKind.PASSAGES) {
            Set<Span> shared = spans(one);
            shared.retainAll(spans(other));
            one.stream().filter(mark -> shared.contains(Span.of(mark))).forEach(all::add);
            other.stream().filter(mark -> shared.contains(Span.of(mark))).forEach(all::add);
        } else {
            BitSet shared = units(evidence, kind, one);
            shared.and(units(evidence, kind, other));
            one.stream().filter(mark -> shared.get(unit(evidence, kind, mark))).forEach(all::add);
            other.stream().filter(mark -> shared.get(unit(evidence, kind, mark))).forEach(all::add);
        }
        all.sort(Comparator.comparingInt((Evidence.Mark mark) -> evidence.texts().get(mark.text()).respondent())
                .thenComparingInt(Evidence.Mark::text).thenComparingInt(Evidence.Mark::start)
                .thenComparingInt(Evidence.Mark::end).thenComparing(Evidence.Mark::code));
        return all;
    }

    private static Set<Span> spans(List<Evidence.Mark> marks) {
        return marks.stream().map(Span::of).collect(Collectors.toSet());
    }

    private static BitSet units(Evidence evidence, BaseKind kind, List<Evidence.Mark> marks) {
        BitSet units = new BitSet();
        marks.forEach(mark -> units.set(unit(evidence, kind, mark)));
        return units;
    }

    private static int unit(Evidence evidence, BaseKind kind, Evidence.Mark mark) {
        return kind == BaseKind.ANSWERS ? mark.text() : evidence.texts().get(mark.text()).respondent();
    }
}
