package org.verbatelier.publish.internal;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Mark;
import org.verbatelier.chart.Typography;

/** Charts in words, for those who do not see them. */
public final class Descriptions {

    /** More than this would be read aloud for minutes; the rest is in the tables. */
    private static final int MOST = 30;

    private Descriptions() {
    }

    /** What a chart shows, mark by mark. */
    public static String of(Chart chart, ResourceBundle words) {
        Typography typography = new Typography(chart.locale());
        List<Mark> marks = chart.marks().stream().filter(mark -> !mark.value().printed().isEmpty()).toList();
        String read = marks.stream().limit(MOST).map(mark -> Words.format(words, typography, "chart.mark", mark.name(),
                        mark.value().printed()))
                .collect(Collectors.joining(typography.separator()));
        return marks.size() <= MOST ? read
                : Words.format(words, typography, "chart.more", read, marks.size() - MOST);
    }
}
