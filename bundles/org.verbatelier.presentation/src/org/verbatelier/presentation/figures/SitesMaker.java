package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatelier.analysis.sites.SiteAxis;
import org.verbatelier.analysis.sites.SiteFrame;
import org.verbatelier.analysis.sites.SiteReading;
import org.verbatelier.analysis.sites.SiteRow;
import org.verbatelier.analysis.sites.SiteState;
import org.verbatelier.analysis.sites.SiteWatch;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Look;

/** Residences by axes with their level, most worrying first: an aid to decide where to look. */
final class SitesMaker implements FigureMaker {

    private static final String GREY = "\u2013";

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        SiteReading reading = reading(context);
        SiteWatch watch = reading.watch(context.locale());
        if (watch.rows().isEmpty()) {
            return Figure.empty(context.request(), say.title(), context.text("empty.places"));
        }
        TableBuilder made = new TableBuilder(context).words("residence").words("state").numbers("index")
                .numbers("sources").words("last");
        for (String axis : watch.axes()) {
            made.column(axis, SiteFrame.label(axis, context.locale()), true);
        }
        made.column(SiteFrame.SUPPORTS, SiteFrame.label(SiteFrame.SUPPORTS, context.locale()), true);
        for (SiteRow row : watch.rows()) {
            made.row(row(context, reading, row));
        }
        List<String> notes = List.of(say.note("sites"), say.note("levels"));
        return new Figure(context.request(), say.title(), context.text("base.sites", watch.rows().size(),
                watch.rows().stream().mapToInt(SiteRow::heard).sum()), notes, made.table(),
                context.charts().sites(watch).orElse(null), reading.evidence(), null);
    }

    static SiteReading reading(FigureContext context) {
        return context.study().read(() -> SiteReading.of(context.study(), context.filter().withScheme(null)));
    }

    private static List<Cell> row(FigureContext context, SiteReading reading, SiteRow row) {
        Cells cells = new Cells(context);
        List<Cell> all = new ArrayList<>();
        all.add(Cell.of(row.residence()).saying(row.agency()));
        all.add(Cell.of(row.state().label(context.locale()))
                .looking(row.state() == SiteState.COMPLEX ? Look.HIGHER : Look.PLAIN));
        all.add(row.index() == null ? cells.missing() : cells.decimal(row.index(), 2));
        all.add(cells.count(row.people(), null));
        all.add(Cell.of(row.last()));
        for (SiteAxis axis : row.axes()) {
            all.add(level(context, reading, row.residence(), axis));
        }
        all.add(row.supports() == 0 ? cells.missing()
                : Cell.of(context.typography().count(row.supports()), row.supports(),
                        behind(reading, row.residence(), SiteFrame.SUPPORTS)));
        return all;
    }

    /** A level with what must be said of it: not yet confirmed, rising or falling, another one given by the agency. */
    private static Cell level(FigureContext context, SiteReading reading, String residence, SiteAxis axis) {
        if (axis.level() == null) {
            return new Cell(GREY, Double.NaN, Look.DIMMED, null, context.text("site.grey", axis.label()));
        }
        String text = String.valueOf(axis.level().number()) + (axis.toConfirm() ? "?" : "")
                + (axis.trend() > 0 ? "\u2197" : axis.trend() < 0 ? "\u2198" : "") + (axis.divergent() ? "\u2260" : "");
        Look look = axis.level().number() >= 2 ? Look.HIGHER : axis.level().number() == 0 ? Look.LOWER : Look.PLAIN;
        return new Cell(text, axis.level().number(), look, behind(reading, residence, axis.axis()),
                describe(context, axis));
    }

    static String describe(FigureContext context, SiteAxis axis) {
        Locale locale = context.locale();
        List<String> parts = new ArrayList<>(List.of(context.text("site.level", axis.label(),
                axis.level().label(locale), axis.level().definition(locale), axis.people(), axis.passages())));
        if (axis.toConfirm()) {
            parts.add(context.text("site.toConfirm", axis.claimed().label(locale)));
        }
        if (axis.persistence() != null) {
            parts.add(context.text("site.persistence", axis.persistence().label(locale)));
        }
        if (axis.divergent()) {
            parts.add(context.text("site.divergent", axis.selfDiagnosis().label(locale)));
        }
        return String.join(" ", parts);
    }

    static Behind behind(SiteReading reading, String residence, String axis) {
        return title -> PassageList.of(title, reading.evidence(), reading.passages(residence, axis));
    }
}
