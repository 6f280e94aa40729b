package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.analysis.agreement.AgreementTable;
import org.verbatelier.analysis.agreement.CodeAgreement;
import org.verbatelier.analysis.agreement.DoubleCoding;
import org.verbatelier.analysis.agreement.Reliability;
import org.verbatelier.analysis.agreement.UnitKind;
import org.verbatelier.core.CodeId;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Look;

/** How far coders agree, code by code. */
final class AgreementMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Optional<AgreementTable> found = table(context);
        Sentences say = new Sentences(context);
        if (found.isEmpty()) {
            return nothing(context);
        }
        AgreementTable table = found.get();
        Map<String, List<PassageList.Place>> open = new HashMap<>();
        table.disagreements().forEach(one -> open.computeIfAbsent(one.code(), code -> new ArrayList<>())
                .add(ArbitrationMaker.place(one)));
        Cells cells = new Cells(context);
        TableBuilder made = new TableBuilder(context).words("row.CODE").numbers("units").numbers("applied")
                .numbers("prevalence").numbers("agreement").numbers("positiveAgreement").numbers("kappa")
                .numbers("alpha").words("reliability").numbers("toArbitrate");
        for (CodeAgreement code : table.codes()) {
            List<PassageList.Place> places = open.getOrDefault(code.code(), List.of());
            made.row(List.of(Cell.of(CodeId.parse(code.code()).code() + "\u2002" + code.label(), Behind.of(places)),
                    cells.count(code.n(), null), cells.count(code.applied(), null),
                    percent(context, code.prevalence()), percent(context, code.agreement()),
                    percent(context, code.positive()), coefficient(cells, code.kappa(), code.rare()),
                    coefficient(cells, code.alpha(), code.rare()), reliability(context, code),
                    places.isEmpty() ? cells.missing()
                            : Cell.of(context.typography().count(places.size()), places.size(), Behind.of(places))));
        }
        return new Figure(context.request(), say.title(), base(context, table), notes(context, table), made.table(),
                context.charts().agreement(table).orElse(null), null, null);
    }

    /** What at least two coders coded; empty when nothing is. */
    static Optional<AgreementTable> table(FigureContext context) {
        List<String> coders = context.study().read(() -> List.copyOf(context.study().codings().coders()));
        if (coders.size() < 2) {
            return Optional.empty();
        }
        DoubleCoding coding = DoubleCoding.of(context.study(), coders, context.frame());
        return coding.readings().isEmpty() ? Optional.empty()
                : Optional.of(AgreementTable.of(coding, UnitKind.VERBATIM));
    }

    static Figure nothing(FigureContext context) {
        return Figure.empty(context.request(), new Sentences(context).title(), context.text("empty.coders"));
    }

    static String base(FigureContext context, AgreementTable table) {
        return context.text("base.agreement", table.units(), String.join(", ", table.coders()));
    }

    private static List<String> notes(FigureContext context, AgreementTable table) {
        Sentences say = new Sentences(context);
        List<String> notes = new ArrayList<>();
        if (table.alpha() != null) {
            notes.add(say.note("alpha", context.typography().decimal(table.alpha(), 3), table.kappa() == null ? "\u2013"
                    : context.typography().decimal(table.kappa(), 3)));
        }
        notes.add(say.note("reliability"));
        if (table.segmentation().agreement() != null) {
            notes.add(say.note("segmentation", context.typography().percent(table.segmentation().agreement()),
                    table.segmentation().passages()));
        }
        return notes;
    }

    private static Cell percent(FigureContext context, double share) {
        return Cell.of(context.typography().percent(share), share, null);
    }

    private static Cell coefficient(Cells cells, Double value, boolean rare) {
        return value == null ? cells.missing()
                : rare ? cells.decimal(value, 3).looking(Look.DIMMED) : cells.decimal(value, 3);
    }

    private static Cell reliability(FigureContext context, CodeAgreement code) {
        Reliability reliability = code.reliability();
        Cell cell = Cell.of(context.text("reliability." + reliability.name()));
        return code.rare() ? Cell.of(context.text("reliability.rare")).looking(Look.DIMMED)
                : reliability == Reliability.TO_REWORK ? cell.looking(Look.HIGHER) : cell;
    }
}
