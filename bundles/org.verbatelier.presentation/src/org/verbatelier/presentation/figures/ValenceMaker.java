package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Trace;
import org.verbatelier.model.coding.Valence;

/** What is complained of and what is praised, side by side. */
final class ValenceMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        FrequencyTable table = ThemesMaker.table(context);
        Sentences say = new Sentences(context);
        if (table.rows().isEmpty()) {
            return ThemesMaker.nothing(context, table);
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name())
                .numbers("negative").numbers("negative.share").numbers("positive").numbers("positive.share")
                .numbers("balance").numbers("neutral");
        int base = table.base().n();
        List<FrequencyRow> rows = new ArrayList<>(table.rows());
        rows.sort(Comparator.comparingInt((FrequencyRow row) -> row.positive() - row.negative())
                .thenComparing(FrequencyRow::code));
        for (FrequencyRow row : rows) {
            Trace minus = row.trace().withValence(Valence.NEGATIVE);
            Trace plus = row.trace().withValence(Valence.POSITIVE);
            made.row(cells.name(row.code(), row.label(), row.trace()), cells.few(row.negative(), minus),
                    cells.share(row.negative(), base, share(row.negative(), base), minus),
                    cells.few(row.positive(), plus),
                    cells.share(row.positive(), base, share(row.positive(), base), plus),
                    cells.signed(row.positive() - row.negative(), 0),
                    cells.few(row.neutral(), row.trace().withValence(Valence.NEUTRAL)));
        }
        List<String> notes = List.of(say.note("both"), say.note(table.small() ? "small" : "mention"));
        return new Figure(context.request(), say.title(), say.base(table.base()), notes, made.table(),
                context.charts().diverging(table).orElse(null), context.evidence(), null);
    }

    private static double share(int n, int base) {
        return base == 0 ? 0 : (double) n / base;
    }
}
