package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.verbatelier.analysis.Base;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.table.PriorityTable.Point;
import org.verbatelier.analysis.table.PriorityTable.Quadrant;

/** Places irritants in the matrix of frequency and severity. */
final class Priorities {

    private Priorities() {
    }

    static PriorityTable of(GroupFigures figures, Grouping by, EvidenceFilter filter) {
        Base base = new Base(BaseKind.RESPONDENTS, figures.base());
        List<Integer> rows = figures.suppressed() ? List.of()
                : IntStream.range(0, figures.rows().size()).filter(row -> figures.complaints(row) > 0).boxed().toList();
        double cut = median(rows.stream().mapToDouble(row -> figures.negative(row).share()).sorted().toArray());
        List<Point> points = new ArrayList<>();
        for (int row : rows) {
            Cell cell = figures.negative(row);
            Rows.Head head = figures.rows().head(row);
            double severity = figures.severity(row);
            points.add(new Point(head.scheme(), head.code(), head.label(), cell.n(), cell.share(), cell.low(),
                    cell.high(), severity, (double) figures.severities(row) / cell.base(),
                    quadrant(cell.share() > cut, severity >= PriorityTable.SEVERITY_CUT), cell.trace()));
        }
        points.sort(Comparator.comparingDouble((Point point) -> -point.criticality()).thenComparing(Point::code)
                .thenComparing(Point::scheme));
        return new PriorityTable(base, by, filter, figures.suppressed(), cut, PriorityTable.SEVERITY_CUT, points);
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length == 0 ? Double.NaN
                : Arrays.stream(sorted, sorted.length % 2 == 1 ? half : half - 1, half + 1).average().getAsDouble();
    }

    private static Quadrant quadrant(boolean frequent, boolean severe) {
        return frequent ? severe ? Quadrant.URGENT : Quadrant.BACKGROUND
                : severe ? Quadrant.SEVERE_NICHE : Quadrant.NOISE;
    }
}
