package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.analysis.sites.AxisPair;
import org.verbatelier.analysis.sites.SiteAxis;
import org.verbatelier.analysis.sites.SiteFrame;
import org.verbatelier.analysis.sites.SiteLevel;
import org.verbatelier.analysis.sites.SiteReading;
import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.analysis.sites.SiteWatch;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Look;

/** One residence: each axis with its level, who says so, since when; what goes together there. */
final class SiteMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        SiteReading reading = SitesMaker.reading(context);
        SiteWatch watch = reading.watch(context.locale());
        if (watch.rows().isEmpty()) {
            return Figure.empty(context.request(), say.title(""), context.text("empty.places"));
        }
        SiteRow row = watch.row(context.request().detail() == null ? "" : context.request().detail())
                .orElse(watch.rows().getFirst());
        TableBuilder made = new TableBuilder(context).words("axis").numbers("level.number")
                .numbers("sources").numbers("n.PASSAGES").words("level.TENANT").words("level.STAFF")
                .words("persistence").words("last").words("diagnosis").words("level.meaning");
        for (SiteAxis axis : row.axes()) {
            made.row(row(context, reading, row.residence(), axis));
        }
        List<String> notes = new ArrayList<>(List.of(say.note("sites"), together(context, reading, row)));
        if (row.divergent()) {
            notes.add(say.note("divergent"));
        }
        String base = context.text("base.site", row.residence(), row.agency().isEmpty() ? "\u2013" : row.agency(),
                row.heard(), row.people(), row.state().label(context.locale()), row.grey());
        return new Figure(context.request().withDetail(row.residence()), say.title(row.residence()), base,
                notes.stream().filter(note -> !note.isEmpty()).toList(), made.table(), null, reading.evidence(), null)
                .offering(watch.rows().stream().map(one -> new Choice(one.residence(), one.residence())).toList());
    }

    private static List<Cell> row(FigureContext context, SiteReading reading, String residence, SiteAxis axis) {
        Cells cells = new Cells(context);
        if (axis.level() == null) {
            Cell none = cells.missing();
            return List.of(Cell.of(axis.axis() + "\u2002" + axis.label()), none, none, none, none, none, none, none,
                    diagnosis(context, axis), Cell.of(context.text("site.silent")).looking(Look.DIMMED));
        }
        Behind behind = SitesMaker.behind(reading, residence, axis.axis());
        return List.of(Cell.of(axis.axis() + "\u2002" + axis.label(), behind),
                new Cell(String.valueOf(axis.level().number()), axis.level().number(),
                        axis.level().number() >= 2 ? Look.HIGHER : Look.PLAIN, behind,
                        SitesMaker.describe(context, axis)),
                cells.count(axis.people(), null),
                Cell.of(context.typography().count(axis.passages()), axis.passages(), behind),
                level(context, axis.tenants()), level(context, axis.staff()),
                axis.persistence() == null ? cells.missing()
                        : Cell.of(axis.persistence().label(context.locale())),
                Cell.of(axis.last()), diagnosis(context, axis), Cell.of(meaning(context, axis)));
    }

    private static String meaning(FigureContext context, SiteAxis axis) {
        String meaning = axis.level().definition(context.locale());
        return axis.toConfirm() ? context.text("site.but", meaning,
                context.text("site.toConfirm", axis.claimed().label(context.locale()))) : meaning;
    }

    private static Cell level(FigureContext context, SiteLevel level) {
        return level == null ? new Cells(context).missing() : Cell.of(level.label(context.locale()));
    }

    private static Cell diagnosis(FigureContext context, SiteAxis axis) {
        Cell cell = level(context, axis.selfDiagnosis());
        return axis.divergent() ? cell.looking(Look.HIGHER).saying(context.text("note.divergent")) : cell;
    }

    private static String together(FigureContext context, SiteReading reading, SiteRow row) {
        List<AxisPair> pairs = reading.together(row.residence());
        if (pairs.isEmpty()) {
            return "";
        }
        List<String> first = pairs.stream().limit(3).map(pair -> context.text("site.pair",
                SiteFrame.label(pair.one(), context.locale()), SiteFrame.label(pair.other(), context.locale()),
                pair.people())).toList();
        return context.text("note.together", String.join(context.typography().separator(), first));
    }
}
