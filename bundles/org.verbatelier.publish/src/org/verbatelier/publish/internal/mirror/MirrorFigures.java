package org.verbatelier.publish.internal.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.mirror.MirrorGap;
import org.verbatelier.analysis.mirror.MirrorReading;
import org.verbatelier.analysis.mirror.MirrorRow;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.mirror.MirrorVerdict;
import org.verbatelier.analysis.mirror.Participation;
import org.verbatelier.analysis.mirror.RankAgreement;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Dumbbells;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Grid;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.subject.Voice;

/** The figures of the mirror. A gap that too few people make is not drawn and has no number. */
public final class MirrorFigures {

    private final Subject subject;
    private final Voice voice;
    private final MirrorReading reading;
    private final MirrorTable table;
    private final EvidenceFilter filter;
    private final MirrorFrame frame;
    private final Locale locale;

    public MirrorFigures(Subject subject, Voice voice, MirrorReading reading, MirrorTable table,
            EvidenceFilter filter) {
        this.subject = subject;
        this.voice = voice;
        this.reading = reading;
        this.table = table;
        this.filter = filter;
        this.locale = subject.options().locale();
        this.frame = MirrorFrame.in(locale);
    }

    /** Whether no gap at all may be read. */
    public boolean isSilent() {
        return table.moments().stream().allMatch(row -> row.gap() == null
                || row.gap().verdict() == MirrorVerdict.TOO_FEW);
    }

    /** Who took part; both publics apart, never added up. */
    public Table participation() {
        Grid grid = new Grid(voice).words("column.public", 6).numbers("column.invited", 3)
                .numbers("column.responded", 3).numbers("column.rate", 3).numbers("column.expressed", 3);
        participation(grid, "side.tenants", table.tenants());
        participation(grid, "side.staff", table.staff());
        return grid.table(voice.say("participation"), voice.say("participation.note"));
    }

    private void participation(Grid grid, String key, Participation side) {
        boolean known = side.invited() > 0;
        grid.row(voice.say(key), known ? voice.typography().count(side.invited()) : voice.say("unknown"),
                voice.typography().count(side.responded()),
                known ? voice.typography().percent((double) side.responded() / side.invited()) : "",
                voice.typography().count(side.expressed()));
    }

    /** How many moments have which verdict. */
    public List<Block> verdicts() {
        List<Paragraph> items = new ArrayList<>();
        for (MirrorVerdict verdict : List.of(MirrorVerdict.CONVERGENCE, MirrorVerdict.BLIND_SPOT,
                MirrorVerdict.SELF_CRITICISM, MirrorVerdict.UNDECIDED, MirrorVerdict.TOO_FEW)) {
            List<MirrorRow> rows = table.moments().stream()
                    .filter(row -> row.gap() != null && row.gap().verdict() == verdict).toList();
            if (!rows.isEmpty()) {
                items.add(new Paragraph(List.of(Run.strong(voice.capital(verdict.label(locale))),
                        Run.of(voice.say("verdict.rows", rows.stream()
                                .map(row -> voice.label(frame.shortMoment(row.cell().moment())))
                                .collect(Collectors.joining(", ")), verdict.reading(locale))))));
            }
        }
        return items.isEmpty() ? List.of() : List.of(new BulletList(items));
    }

    /** The moments that enough people of both sides speak of. */
    public List<Block> chart() {
        List<MirrorRow> rows = read(table.moments());
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Dumbbells.Pair> pairs = rows.stream()
                .map(row -> new Dumbbells.Pair(voice.label(frame.shortMoment(row.cell().moment())),
                        value(row.tenants()), value(row.staff()), Value.of(row.gap().difference(),
                                voice.say("chart.gap", points(row.gap().difference()),
                                        row.gap().verdict().label(locale)),
                                null)))
                .toList();
        Axis axis = Axis.holding(voice.say("chart.axis"), Unit.SHARE, 0, 1, voice.typography());
        return List.of(new Figure(new Dumbbells(
                new Caption(voice.say("chart.title"), voice.say("chart.note", voice.typography().count(table.least())),
                        locale),
                axis, voice.say("side.tenants"), voice.say("side.staff"), voice.say("column.gap"), pairs)));
    }

    private Value value(MirrorSide side) {
        return Value.of(side.share().share(), portion(side), null);
    }

    private List<MirrorRow> read(List<MirrorRow> rows) {
        return rows.stream().filter(row -> row.gap() != null && row.gap().verdict() != MirrorVerdict.TOO_FEW).toList();
    }

    /** All moments, with what may be said of each. */
    public Table moments() {
        Grid grid = grid("column.moment");
        table.moments().forEach(row -> row(grid, voice.label(frame.shortMoment(row.cell().moment())), row));
        return grid.table(voice.say("moments.caption"), voice.say("moments.note"));
    }

    /** The facets on which something may be read, and how many others there are. */
    public List<Block> facets() {
        List<MirrorRow> rows = read(table.cells());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, voice.say("facets")));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(voice.say("facets.none", voice.typography().count(table.least()))));
        } else {
            Grid grid = grid("column.facet");
            rows.forEach(row -> row(grid, voice.label(frame.cell(row.cell())), row));
            blocks.add(grid.table(voice.say("facets.caption"), voice.say("moments.note")));
        }
        return blocks;
    }

    private Grid grid(String first) {
        return new Grid(voice).words(first, 7).words("column.tenants", 5).words("column.staff", 5)
                .words("column.gap", 6).words("column.verdict", 6).words("column.reference", 3);
    }

    private void row(Grid grid, String label, MirrorRow row) {
        MirrorGap gap = row.gap();
        boolean silent = gap == null || gap.verdict() == MirrorVerdict.TOO_FEW;
        MirrorRow.Shared shared = row.shared();
        String verdict = gap == null ? ""
                : shared == null ? gap.verdict().label(locale)
                        : voice.say("verdict.shared", gap.verdict().label(locale), shared.label(locale));
        grid.row(label, portion(row.tenants()), portion(row.staff()), silent ? "–" : gap(gap), verdict,
                reference(label, row));
    }

    private String reference(String label, MirrorRow row) {
        List<String> texts = new ArrayList<>();
        for (Audience side : Audience.values()) {
            MirrorSide said = side == Audience.TENANT ? row.tenants() : row.staff();
            if (said.base() < Disclosure.FEW || said.negative() > 0 && said.negative() < Disclosure.FEW) {
                continue;
            }
            for (Evidence.Mark mark : reading.passages(row.cell(), side, filter)) {
                texts.add(reading.evidence().texts().get(mark.text()).id());
            }
        }
        return row.tenants().base() + row.staff().base() == 0 ? ""
                : subject.traces().of(row.cell().toString(), voice.say("trace", label), texts);
    }

    /** So many of so many; no number for a few people, no percentage under thirty. */
    private String portion(MirrorSide side) {
        if (side.base() < Disclosure.FEW) {
            return side.base() == 0 ? "–" : subject.say("few", Disclosure.FEW);
        }
        String count = side.negative() > 0 && side.negative() < Disclosure.FEW ? subject.say("few", Disclosure.FEW)
                : voice.typography().count(side.negative());
        return side.base() < 30 || side.negative() < Disclosure.FEW
                ? voice.say("of", count, voice.typography().count(side.base()))
                : voice.say("of.share", count, voice.typography().count(side.base()),
                        voice.typography().percent(side.share().share()));
    }

    private String gap(MirrorGap gap) {
        return voice.say("gap", points(gap.difference()), points(gap.low()), points(gap.high()));
    }

    private String points(double share) {
        String value = voice.typography().decimal(share * 100, 1).replace('-', '\u2212');
        return share > 0 ? "+" + value : value;
    }

    /** Whether both sides give themes the same weight. */
    public List<Block> ranks() {
        RankAgreement ranks = table.ranks();
        if (ranks == null || ranks.n() < 3 || ranks.kendall() == null) {
            return List.of();
        }
        String strength = ranks.kendall() >= 0.5 ? "ranks.close"
                : ranks.kendall() >= 0.2 ? "ranks.middle" : "ranks.far";
        return List.of(new Heading(1, voice.say("ranks")),
                Paragraph.of(voice.say(strength)),
                Paragraph.of(voice.say("ranks.text", voice.typography().count(ranks.n()),
                        voice.typography().decimal(ranks.spearman(), 2), voice.typography().decimal(ranks.kendall(), 2),
                        voice.typography().count(ranks.shared()), voice.typography().count(ranks.top()),
                        voice.typography().count(table.tenants().expressed()),
                        voice.typography().count(table.staff().expressed()))));
    }
}
