package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.mirror.MirrorGap;
import org.verbatelier.analysis.mirror.MirrorReading;
import org.verbatelier.analysis.mirror.MirrorRow;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.mirror.MirrorVerdict;
import org.verbatelier.analysis.mirror.Participation;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Puts tenants and staff face to face, by moment and facet. */
@picocli.CommandLine.Command
final class MirrorCommand extends StudyCommand {

    @Option(names = "--scheme", paramLabel = "ID")
    private String scheme;

    @Option(names = "--threshold", paramLabel = "N")
    private Integer threshold;

    @Option(names = "--filter", paramLabel = "VAR=VALUE", descriptionKey = "filter")
    private List<String> filters = new ArrayList<>();

    MirrorCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        if (threshold != null && threshold < 1) {
            throw usage("usage.badValue", threshold, "--threshold");
        }
        if (scheme != null && open.study().codes().scheme(scheme).isEmpty()
                && !scheme.equals(Crosswalks.MIRROR)) {
            throw usage("usage.badValue", scheme, "--scheme");
        }
        Filters known = new Filters(open);
        EvidenceFilter filter = known.narrowed(EvidenceFilter.TENANTS, filters,
                name -> usage("usage.noVariable", name, known.names()));
        int least = threshold == null ? open.study().header().getThreshold() : threshold;
        MirrorTable table = open.study().read(() -> MirrorReading.of(open.study(), scheme)).table(filter, least);
        if (json) {
            console.json(document(table));
        } else {
            print(table);
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> document(MirrorTable table) {
        return Json.object("minimum", table.least(), "publics",
                Json.object("tenant", publicOf(table.tenants()), "staff", publicOf(table.staff())), "cells",
                Stream.concat(table.moments().stream(), table.cells().stream()).map(this::cell).toList(), "ranks",
                Json.object("themes", table.ranks().n(), "spearman", table.ranks().spearman(), "kendall",
                        table.ranks().kendall(), "top", table.ranks().top(), "shared", table.ranks().shared()),
                "unplaced", table.unplaced());
    }

    private static Map<String, Object> publicOf(Participation one) {
        return Json.object("invited", one.invited() == 0 ? null : one.invited(), "responded", one.responded(),
                "expressed", one.expressed());
    }

    private Map<String, Object> cell(MirrorRow row) {
        MirrorGap gap = row.gap();
        boolean readable = gap != null && gap.verdict() != MirrorVerdict.TOO_FEW;
        return Json.object("moment", row.cell().moment(), "facet", row.cell().facet(), "tenant",
                side(row.tenants(), readable), "staff", side(row.staff(), readable), "gap",
                readable ? gap.difference() : null, "low", readable ? gap.low() : null, "high",
                readable ? gap.high() : null, "verdict",
                gap == null ? null : gap.verdict().name().toLowerCase(Locale.ROOT), "reading", reading(row), "shared",
                row.shared() == null ? null : row.shared().name().toLowerCase(Locale.ROOT), "label",
                MirrorFrame.in(console.locale()).cell(row.cell()));
    }

    /** {@code n} people are negative, of {@code base} who speak of the moment; {@code mentions} speak of the cell. */
    private static Map<String, Object> side(MirrorSide side, boolean readable) {
        return Json.object("n", side.negative(), "base", side.base(), "share",
                readable ? side.share().share() : null, "mentions", side.mentions(), "positive", side.positive());
    }

    private String reading(MirrorRow row) {
        MirrorVerdict verdict = row.gap() == null ? MirrorVerdict.TOO_FEW : row.gap().verdict();
        return row.gap() == null ? console.text("mirror.staffOnly")
                : row.shared() != null ? row.shared().label(console.locale())
                        : verdict.label(console.locale()) + console.text("mirror.means")
                                + verdict.reading(console.locale());
    }

    private void print(MirrorTable table) {
        MirrorFrame frame = MirrorFrame.in(console.locale());
        for (Audience side : Audience.values()) {
            Participation one = side == Audience.TENANT ? table.tenants() : table.staff();
            console.say("mirror.public." + side.name().toLowerCase(Locale.ROOT), one.responded(), one.expressed(),
                    one.invited());
        }
        for (MirrorRow moment : table.moments()) {
            print(frame.moment(moment.cell().moment(), Audience.TENANT) + " / "
                    + frame.moment(moment.cell().moment(), Audience.STAFF), moment);
            table.cells().stream().filter(row -> row.cell().moment().equals(moment.cell().moment()))
                    .forEach(row -> print(frame.facet(row.cell().facet()), row));
        }
        if (table.ranks().spearman() != null && table.ranks().kendall() != null) {
            console.say("mirror.ranks", table.ranks().n(), Lines.figure(table.ranks().spearman(), console.locale()),
                    Lines.figure(table.ranks().kendall(), console.locale()), table.ranks().shared(),
                    table.ranks().top());
        }
        if (!table.unplaced().isEmpty()) {
            console.say("mirror.unplaced", table.unplaced().size());
        }
    }

    private void print(String label, MirrorRow row) {
        boolean readable = row.gap() != null && row.gap().verdict() != MirrorVerdict.TOO_FEW;
        console.say("mirror.row", row.cell(), label, row.tenants().negative(), row.tenants().base(),
                row.staff().negative(), row.staff().base(), reading(row),
                readable ? " " + console.text("mirror.gap", Math.round(row.gap().difference() * 100),
                        Math.round(row.gap().low() * 100), Math.round(row.gap().high() * 100)) : "");
    }
}
