package org.verbatelier.publish.internal.synthesis;

import java.util.List;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** Every code that was used, with its figures. */
final class FullTable {

    private FullTable() {
    }

    static List<Block> of(Subject subject) {
        boolean percent = !subject.themes().small();
        Grid grid = new Grid(Voice.shared(subject.options().locale())).words("column.code", 4)
                .words("column.subject", 9).head(subject.capital(subject.people()), percent ? 5 : 4, true);
        if (percent) {
            grid.numbers("column.interval", 5);
        }
        grid.numbers("column.plus", 2).numbers("column.minus", 2).numbers("column.neutral", 2)
                .numbers("column.severity", 3).words("reference", 4);
        for (FrequencyRow row : subject.codes().rows()) {
            String reference = subject.traces().of(row.trace(), subject.label(row.label()));
            String severity = row.severity() == 0 ? "–" : subject.typography().decimal(row.severity(), 1);
            grid.row(percent
                    ? List.of(row.code(), subject.label(row.label()), subject.portion(row.n()),
                            subject.typography().interval(row.low(), row.high()), subject.told(row.positive()),
                            subject.told(row.negative()), subject.told(row.neutral()), severity, reference)
                    : List.of(row.code(), subject.label(row.label()), subject.portion(row.n()),
                            subject.told(row.positive()), subject.told(row.negative()), subject.told(row.neutral()),
                            severity, reference));
        }
        return List.of(new Heading(1, subject.say("full")),
                grid.table(subject.say("full.caption", subject.people(subject.base())), subject.say("full.note")));
    }
}
