package org.verbatelier.presentation.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.analysis.saturation.Saturation;
import org.verbatelier.analysis.saturation.SaturationCurve;

/** Whether further encounters still bring new codes. */
final class SaturationMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Sentences say = new Sentences(context);
        SaturationCurve curve = Saturation.of(context.evidence(), context.filter());
        if (curve.points().isEmpty() || curve.points().getLast().codes() == 0) {
            return ThemesMaker.nothing(context, false, curve.units());
        }
        if (curve.units() < curve.base() + curve.run()) {
            return Figure.empty(context.request(), say.title(),
                    context.text("empty.saturation", curve.units(), curve.base() + curve.run()));
        }
        Map<Integer, SaturationCurve.Run> runs = new HashMap<>();
        curve.runs().forEach(run -> runs.put(run.last(), run));
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).numbers("unit").numbers("codes").numbers("band")
                .numbers("fresh").numbers("fresh.share");
        for (SaturationCurve.Point point : curve.points()) {
            SaturationCurve.Run run = runs.get(point.unit());
            made.row(cells.count(point.unit(), null), cells.count(point.codes(), null),
                    FigureTable.Cell.of(context.text("cell.between.plain", context.typography().decimal(point.low(), 0),
                            context.typography().decimal(point.high(), 0)), point.low(), null),
                    run == null ? cells.missing() : cells.count(run.newCodes(), null),
                    run == null ? cells.missing()
                            : FigureTable.Cell.of(context.typography().percent(run.share()),
                                    run.share(), null));
        }
        List<String> notes = List.of(curve.reached().isPresent()
                ? say.note("saturated", curve.reached().getAsInt())
                : say.note("unsaturated"),
                say.note("saturation", curve.base(), curve.run(),
                        context.typography().percent(curve.threshold())));
        String base = context.text("base.saturation", curve.units(), curve.points().getLast().codes());
        return new Figure(context.request(), say.title(), base, notes, made.table(),
                context.charts().saturation(curve).orElse(null), context.evidence(), null);
    }
}
