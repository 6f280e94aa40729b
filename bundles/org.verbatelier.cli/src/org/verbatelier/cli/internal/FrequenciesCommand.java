package org.verbatelier.cli.internal;

import java.util.Locale;
import java.util.Map;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.table.Figures;

/** Counts themes or codes. */
@picocli.CommandLine.Command
final class FrequenciesCommand extends FigureCommand {

    FrequenciesCommand(Console console) {
        super(console);
    }

    @Override
    protected void print(Figures figures, EvidenceFilter filter, Filters known) {
        FrequencyTable table = figures.frequencies(grouping(), baseKind(), filter);
        if (json) {
            console.json(Json.object("base",
                    Json.object("kind", kind(table.base().kind()), "n", count(table.base().n()), "effective",
                            number(table.effectiveSize())),
                    "suppressed", table.suppressed(), "threshold", figures.disclosure().threshold(), "rows",
                    table.rows().stream().map(FrequenciesCommand::row).toList()));
        } else if (table.suppressed()) {
            console.say("figures.suppressed", figures.disclosure().threshold());
        } else {
            print(table);
        }
    }

    private static Map<String, Object> row(FrequencyRow row) {
        return Json.object("code", row.code(), "n", row.n(), "share", row.share(), "low", row.low(), "high",
                row.high(), "positive", row.positive(), "negative", row.negative(), "neutral", row.neutral(),
                "severity", row.severity(), "criticality", row.criticality(), "label", row.label(), "scheme",
                row.scheme(), "weighted", weighted(row.weighted()), "trace", row.trace().key());
    }

    private void print(FrequencyTable table) {
        Locale locale = console.locale();
        console.say("frequencies.base", table.base().n(),
                console.text("frequencies.base." + kind(table.base().kind())));
        if (!Double.isNaN(table.effectiveSize())) {
            console.say("figures.effective", table.effectiveSize());
        }
        for (FrequencyRow row : table.rows()) {
            String line = console.text("frequencies.row", row.code(), row.label(), row.n(),
                    Lines.percent(row.share(), locale), Lines.percent(row.low(), locale),
                    Lines.percent(row.high(), locale), row.positive(), row.negative(),
                    Lines.figure(row.criticality(), locale));
            console.print(row.weighted() == null ? line
                    : line + console.text("figures.weighted", Lines.percent(row.weighted().share(), locale)));
        }
    }
}
