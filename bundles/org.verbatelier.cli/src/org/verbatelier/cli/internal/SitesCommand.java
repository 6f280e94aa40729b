package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.sites.SiteAxis;
import org.verbatelier.analysis.sites.SiteFrame;
import org.verbatelier.analysis.sites.SiteLevel;
import org.verbatelier.analysis.sites.SiteReading;
import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.analysis.sites.SiteWatch;
import org.verbatelier.core.Span;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Watches residences in a complex situation. */
@picocli.CommandLine.Command
final class SitesCommand extends StudyCommand {

    @Option(names = "--filter", paramLabel = "VAR=VALUE", descriptionKey = "filter")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--residence", paramLabel = "NAME")
    private String residence;

    SitesCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        Filters known = new Filters(open);
        EvidenceFilter filter = known.narrowed(EvidenceFilter.TENANTS, filters,
                name -> usage("usage.noVariable", name, known.names()));
        SiteReading reading = open.study().read(() -> SiteReading.of(open.study(), filter));
        SiteWatch watch = reading.watch(console.locale());
        List<SiteRow> rows = residence == null ? watch.rows()
                : List.of(watch.rows().stream()
                        .filter(row -> row.residence().equalsIgnoreCase(residence.strip())).findFirst()
                        .orElseThrow(() -> usage("usage.badValue", residence, "--residence")));
        if (json) {
            console.json(Json.object("periods", watch.periods(), "rows",
                    rows.stream().map(row -> row(row, reading, open)).toList()));
        } else {
            rows.forEach(row -> print(row, reading, open));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> row(SiteRow row, SiteReading reading, OpenStudy open) {
        Map<String, Object> object = Json.object("residence", row.residence(), "agency", row.agency(), "heard",
                row.heard(), "index", row.index(), "state", word(row.state()), "sources", row.people(), "last",
                row.last(), "supports", row.supports(), "grey", row.grey(), "divergent", row.divergent(), "axes",
                row.axes().stream().map(SitesCommand::axis).toList());
        if (residence != null) {
            object.put("passages", axes(row).flatMap(axis -> reading.passages(row.residence(), axis).stream()
                    .map(mark -> passage(axis, mark, reading, open))).toList());
        }
        return object;
    }

    private static Map<String, Object> axis(SiteAxis axis) {
        return Json.object("axis", axis.axis(), "label", axis.label(), "level", number(axis.level()), "claimed",
                number(axis.claimed()), "sources", axis.people(), "passages", axis.passages(), "tenant",
                number(axis.tenants()), "staff", number(axis.staff()), "last", axis.last(), "persistence",
                word(axis.persistence()), "trend", axis.trend(), "selfDiagnosis", number(axis.selfDiagnosis()),
                "divergent", axis.divergent());
    }

    private static Stream<String> axes(SiteRow row) {
        return Stream.concat(row.axes().stream().map(SiteAxis::axis), Stream.of(SiteFrame.SUPPORTS));
    }

    private static Map<String, Object> passage(String axis, Evidence.Mark mark, SiteReading reading, OpenStudy open) {
        return Json.object("axis", axis, "verbatim", verbatim(mark, reading), "start", mark.start(), "end", mark.end(),
                "quote", quote(mark, reading, open));
    }

    private static String verbatim(Evidence.Mark mark, SiteReading reading) {
        return reading.evidence().texts().get(mark.text()).id();
    }

    private static String quote(Evidence.Mark mark, SiteReading reading, OpenStudy open) {
        return open.study().corpus().find(verbatim(mark, reading))
                .map(entry -> new Span(mark.start(), mark.end()).in(entry.text())).orElse("");
    }

    private static Integer number(SiteLevel level) {
        return level == null ? null : (Integer) level.number();
    }

    private static String word(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private void print(SiteRow row, SiteReading reading, OpenStudy open) {
        Locale locale = console.locale();
        console.say("sites.row", row.residence(), row.state().label(locale),
                row.index() == null ? "—" : Lines.figure(row.index(), locale), row.people(), row.last(),
                row.supports(), row.grey());
        row.axes().stream().filter(axis -> axis.level() != null).forEach(axis -> console.say("sites.axis", axis.axis(),
                axis.label(), axis.level().label(locale),
                Stream.of(axis.toConfirm() ? console.text("sites.toConfirm", axis.claimed().label(locale)) : "",
                        axis.persistence() == null ? "" : axis.persistence().label(locale),
                        axis.divergent() ? console.text("sites.divergent", axis.selfDiagnosis().label(locale)) : "")
                        .filter(text -> !text.isEmpty()).map(text -> ", " + text).collect(Collectors.joining()),
                axis.people()));
        if (residence != null) {
            axes(row).forEach(axis -> reading.passages(row.residence(), axis).forEach(mark -> console.say(
                    "sites.passage", axis, verbatim(mark, reading), Lines.oneLine(quote(mark, reading, open)))));
        }
    }
}
