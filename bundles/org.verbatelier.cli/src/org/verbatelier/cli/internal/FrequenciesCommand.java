package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Frequencies;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Counts themes or codes. */
@picocli.CommandLine.Command
final class FrequenciesCommand extends StudyCommand {

    @Option(names = "--by", paramLabel = "theme|code", defaultValue = "theme")
    private String by;

    @Option(names = "--base", paramLabel = "respondents|answers|passages", defaultValue = "respondents")
    private String base;

    @Option(names = "--audience", paramLabel = "tenant|staff|all", defaultValue = "tenant")
    private String audience;

    @Option(names = "--filter", paramLabel = "VAR=VALUE")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--scheme", paramLabel = "ID")
    private String scheme;

    FrequenciesCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        Evidence evidence = open.study().read(() -> StudyEvidence.of(open.study()));
        FrequencyTable table = new Frequencies(evidence).table(grouping(), baseKind(), filter(open));
        String kind = table.base().kind().name().toLowerCase(Locale.ROOT);
        if (json) {
            console.json(Json.object("base", Json.object("kind", kind, "n", table.base().n()), "rows",
                    table.rows().stream().map(FrequenciesCommand::row).toList()));
        } else {
            print(table, kind);
        }
        return ExitCode.DONE;
    }

    private Grouping grouping() {
        return switch (by.toLowerCase(Locale.ROOT)) {
            case "theme", "thème" -> Grouping.THEME;
            case "code" -> Grouping.CODE;
            default -> throw usage("usage.badValue", by, "--by");
        };
    }

    private BaseKind baseKind() {
        return switch (base.toLowerCase(Locale.ROOT)) {
            case "respondents", "repondants", "répondants" -> BaseKind.RESPONDENTS;
            case "answers", "reponses", "réponses" -> BaseKind.ANSWERS;
            case "passages" -> BaseKind.PASSAGES;
            default -> throw usage("usage.badValue", base, "--base");
        };
    }

    private EvidenceFilter filter(OpenStudy open) {
        Audience wanted = Choices.isEveryone(audience) ? null
                : Choices.audience(audience)
                        .orElseThrow(() -> usage("usage.badValue", audience, "--audience"));
        EvidenceFilter filter = EvidenceFilter.TENANTS.withAudience(wanted).withScheme(scheme);
        Filters known = new Filters(open);
        for (var condition : known.read(filters, name -> usage("usage.noVariable", name, known.names())).entrySet()) {
            for (String value : condition.getValue()) {
                filter = filter.withValue(condition.getKey(), value);
            }
        }
        return filter;
    }

    private static Map<String, Object> row(FrequencyRow row) {
        return Json.object("code", row.code(), "n", row.n(), "share", row.share(), "low", row.low(), "high",
                row.high(), "positive", row.positive(), "negative", row.negative(), "neutral", row.neutral(),
                "severity", row.severity(), "criticality", row.criticality(), "label", row.label(), "scheme",
                row.scheme());
    }

    private void print(FrequencyTable table, String kind) {
        Locale locale = console.locale();
        console.say("frequencies.base", table.base().n(), console.text("frequencies.base." + kind));
        for (FrequencyRow row : table.rows()) {
            console.say("frequencies.row", row.code(), row.label(), row.n(), Lines.percent(row.share(), locale),
                    Lines.percent(row.low(), locale), Lines.percent(row.high(), locale), row.positive(),
                    row.negative(), Lines.figure(row.criticality(), locale));
        }
    }
}
