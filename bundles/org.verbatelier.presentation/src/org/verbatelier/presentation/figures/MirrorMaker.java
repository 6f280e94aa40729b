package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.mirror.MirrorFrame;
import org.verbatelier.analysis.mirror.MirrorGap;
import org.verbatelier.analysis.mirror.MirrorReading;
import org.verbatelier.analysis.mirror.MirrorRow;
import org.verbatelier.analysis.mirror.MirrorSide;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.mirror.MirrorVerdict;
import org.verbatelier.analysis.mirror.Participation;
import org.verbatelier.analysis.mirror.RankAgreement;
import org.verbatelier.analysis.stat.Difference;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Look;

/** What tenants and staff say of the same moments, and what may be said of the difference. */
final class MirrorMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        EvidenceFilter filter = context.filter().withScheme(null);
        MirrorReading reading = context.study().read(() -> MirrorReading.of(context.study()));
        MirrorTable table = reading.table(filter, context.threshold());
        Sentences say = new Sentences(context);
        if (table.moments().isEmpty()) {
            return Figure.empty(context.request(), say.title(), context.text("empty.mirror"));
        }
        if (table.staff().expressed() == 0) {
            return Figure.empty(context.request(), say.title(), context.text("empty.staff"));
        }
        List<MirrorRow> rows = context.request().by() == Grouping.THEME ? table.moments() : table.cells();
        MirrorFrame frame = MirrorFrame.in(context.locale());
        TableBuilder made = new TableBuilder(context)
                .words(context.request().by() == Grouping.THEME ? "moment" : "facet").numbers("side.TENANT")
                .numbers("side.STAFF").numbers("gap").numbers("gap.bounds").words("verdict").words("verdict.reading");
        for (MirrorRow row : rows) {
            made.row(row(context, reading, filter, frame, row));
        }
        List<String> notes = new ArrayList<>(List.of(say.note("mirror", context.threshold())));
        ranks(context, table.ranks(), notes);
        if (!table.unplaced().isEmpty()) {
            notes.add(say.note("unplaced", table.unplaced().size()));
        }
        String base = context.text("base.mirror", participation(context, Audience.TENANT, table.tenants()),
                participation(context, Audience.STAFF, table.staff()));
        return new Figure(context.request(), say.title(), base, notes, made.table(),
                (context.request().by() == Grouping.THEME ? context.charts().mirror(table)
                        : context.charts().mirrorFacets(table)).orElse(null),
                reading.evidence(), null);
    }

    private static List<Cell> row(FigureContext context, MirrorReading reading, EvidenceFilter filter,
            MirrorFrame frame, MirrorRow row) {
        Cells cells = new Cells(context);
        List<Cell> all = new ArrayList<>();
        all.add(Cell.of(row.cell() + "\u2002" + frame.cell(row.cell()), both(reading, filter, row)));
        all.add(side(context, reading, filter, row, Audience.TENANT, row.tenants()));
        all.add(side(context, reading, filter, row, Audience.STAFF, row.staff()));
        MirrorGap gap = row.gap();
        if (gap == null) {
            all.addAll(List.of(cells.missing(), cells.missing(), Cell.of(context.text("verdict.staffOnly")),
                    Cell.of("")));
        } else if (gap.verdict() == MirrorVerdict.TOO_FEW) {
            all.addAll(List.of(cells.missing(), cells.missing(),
                    Cell.of(gap.verdict().label(context.locale())).looking(Look.DIMMED),
                    Cell.of(gap.verdict().reading(context.locale())).looking(Look.DIMMED)));
        } else {
            Difference difference = new Difference(gap.difference(), gap.low(), gap.high());
            String shared = row.shared() == null ? "" : row.shared().label(context.locale());
            all.addAll(List.of(cells.points(difference), cells.bounds(difference),
                    Cell.of(gap.verdict().label(context.locale()))
                            .looking(gap.verdict() == MirrorVerdict.BLIND_SPOT ? Look.HIGHER
                                    : gap.verdict() == MirrorVerdict.SELF_CRITICISM ? Look.LOWER : Look.PLAIN),
                    Cell.of(shared.isEmpty() ? gap.verdict().reading(context.locale()) : shared)));
        }
        return all;
    }

    /** Below the minimum, counts say how few there are and nothing else. */
    private static Cell side(FigureContext context, MirrorReading reading, EvidenceFilter filter, MirrorRow row,
            Audience audience, MirrorSide side) {
        Behind behind = side.mentions() == 0 ? null
                : title -> PassageList.of(title, reading.evidence(), reading.passages(row.cell(), audience, filter));
        if (side.base() < context.threshold()) {
            return new Cells(context).hidden(false);
        }
        boolean few = row.gap() != null && row.gap().verdict() == MirrorVerdict.TOO_FEW;
        String text = side.base() < Cells.SMALL ? context.text("cell.of", side.negative(), side.base())
                : context.typography().percent(side.share().share());
        double order = side.base() == 0 ? Double.NaN : side.share().share();
        return new Cell(text, order, few ? Look.DIMMED : Look.PLAIN, behind,
                context.text("mirror.side.tip", side.negative(), side.base(), side.positive()));
    }

    private static Behind both(MirrorReading reading, EvidenceFilter filter, MirrorRow row) {
        return title -> {
            List<PassageList.Place> places = new ArrayList<>();
            for (Audience side : Audience.values()) {
                places.addAll(PassageList.of("", reading.evidence(), reading.passages(row.cell(), side, filter))
                        .places());
            }
            return PassageList.of(title, places);
        };
    }

    private static String participation(FigureContext context, Audience audience, Participation people) {
        return people.invited() > 0
                ? context.text("participation.invited." + audience, people.expressed(), people.responded(),
                        people.invited())
                : context.text("participation." + audience, people.expressed(), people.responded());
    }

    private static void ranks(FigureContext context, RankAgreement ranks, List<String> notes) {
        if (ranks.spearman() != null && ranks.kendall() != null) {
            notes.add(new Sentences(context).note("ranks", Cells.signed(context, ranks.spearman(), 2),
                    Cells.signed(context, ranks.kendall(), 2), ranks.n(), ranks.shared(), ranks.top()));
        }
    }
}
