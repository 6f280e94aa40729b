package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Trace;
import org.verbatelier.model.coding.Valence;

/** How often each theme or code is mentioned, with its interval. */
final class ThemesMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        FrequencyTable table = table(context);
        Sentences say = new Sentences(context);
        if (table.rows().isEmpty()) {
            return nothing(context, table);
        }
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row." + context.request().by().name())
                .numbers("n." + context.request().base().name()).numbers("share").numbers("interval")
                .numbers("positive").numbers("negative").numbers("neutral").numbers("severity");
        int base = table.base().n();
        for (FrequencyRow row : table.rows()) {
            Trace trace = row.trace();
            made.row(cells.name(row.code(), row.label(), trace), cells.count(row.n(), trace),
                    cells.share(row.n(), base, row.share(), trace), cells.interval(row.low(), row.high(), base),
                    cells.few(row.positive(), trace.withValence(Valence.POSITIVE)),
                    cells.few(row.negative(), trace.withValence(Valence.NEGATIVE)),
                    cells.few(row.neutral(), trace.withValence(Valence.NEUTRAL)),
                    row.severity() == 0 ? cells.missing() : cells.decimal(row.severity(), 2));
        }
        List<String> notes = new ArrayList<>(List.of(say.note("overlap")));
        notes.add(table.small() ? say.note("small") : say.note("wilson"));
        return new Figure(context.request(), say.title(), say.base(table.base()), notes, made.table(),
                context.charts().ranked(table).orElse(null), context.evidence(), null);
    }

    static FrequencyTable table(FigureContext context) {
        return context.figures().frequencies(context.request().by(),
                context.request().kind().has(FigureOption.BASE) ? context.request().base()
                        : BaseKind.RESPONDENTS,
                context.filter());
    }

    static Figure nothing(FigureContext context, FrequencyTable table) {
        return nothing(context, table.suppressed(), table.base().n());
    }

    /** Why there is nothing to see, and what to do about it. */
    static Figure nothing(FigureContext context, boolean suppressed, int base) {
        String title = new Sentences(context).title();
        String next = suppressed ? context.text("empty.few", context.threshold())
                : context.codings().marks().isEmpty() ? context.text("empty.coding")
                        : base == 0 ? context.text("empty.nobody") : context.text("empty.uncoded");
        return Figure.empty(context.request(), title, next);
    }
}
