package org.verbatelier.chart.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Mark;

/** Says in words what a chart shows. */
public final class Description {

    /** Further marks are in the table that goes with a chart; nobody listens to hundreds in one breath. */
    private static final int MOST = 40;

    private Description() {
    }

    /** The kind of the chart, then what each mark says. */
    public static String of(Chart chart) {
        LegendWords words = new LegendWords(chart.locale());
        List<Mark> marks = chart.marks();
        String kind = words.get("kind." + chart.getClass().getSimpleName());
        String said = marks.stream().limit(MOST).map(mark -> of(mark, words))
                .collect(Collectors.joining(words.typography().separator()));
        return marks.size() > MOST ? words.get("description.more", kind, said, marks.size() - MOST)
                : words.get("description", kind, said);
    }

    /** What a mark says. */
    public static String of(Mark mark, Locale locale) {
        return of(mark, new LegendWords(locale));
    }

    private static String of(Mark mark, LegendWords words) {
        return mark.value().suppressed() ? words.get("mark.hidden", mark.name(), mark.value().printed())
                : words.get("mark", mark.name(), mark.value().printed());
    }
}
