package org.verbatelier.presentation.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verbatelier.analysis.agreement.AgreementTable;
import org.verbatelier.analysis.agreement.Disagreement;
import org.verbatelier.analysis.agreement.Reading;
import org.verbatelier.core.CodeId;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.PassageList.Judged;
import org.verbatelier.presentation.figures.FigureTable.Cell;

/** What coders see differently, passage by passage, to be settled. */
final class ArbitrationMaker implements FigureMaker {

    @Override
    public Figure make(FigureContext context) {
        Optional<AgreementTable> found = AgreementMaker.table(context);
        Sentences say = new Sentences(context);
        if (found.isEmpty()) {
            return AgreementMaker.nothing(context);
        }
        AgreementTable table = found.get();
        if (table.disagreements().isEmpty()) {
            return Figure.empty(context.request(), say.title(), context.text("empty.arbitration", table.units()));
        }
        TableBuilder made = new TableBuilder(context).words("verbatim").words("row.CODE").words("differs")
                .words("readings").words("without").words("words");
        for (Disagreement one : table.disagreements()) {
            Behind behind = Behind.of(List.of(place(one)));
            made.row(List.of(Cell.of(one.verbatim(), behind), Cell.of(CodeId.parse(one.code()).code(), behind),
                    Cell.of(context.text("differs." + one.kind().name()), behind), Cell.of(readings(one), behind),
                    Cell.of(String.join(", ", one.without()), behind), Cell.of(words(context, one), behind)));
        }
        return new Figure(context.request(), say.title(),
                context.text("base.arbitration", table.disagreements().size(), table.units(),
                        String.join(", ", table.coders())),
                List.of(say.note("arbitration")), made.table(), null, null, null);
    }

    /** Where coders differ, with what they applied. */
    static PassageList.Place place(Disagreement one) {
        return new PassageList.Place(one.verbatim(), one.span(), one.applied().stream()
                .map(applied -> new Judged(applied.code(), applied.valence(), applied.severity())).distinct().toList());
    }

    private static String readings(Disagreement one) {
        return one.applied().stream().map(applied -> applied.coder() + "\u00a0: " + judged(applied))
                .collect(Collectors.joining(", "));
    }

    private static String judged(Reading.Applied applied) {
        return new Judged(applied.code(), applied.valence(), applied.severity()).text();
    }

    private static String words(FigureContext context, Disagreement one) {
        return context.study().read(() -> context.study().corpus().find(one.verbatim())
                .filter(entry -> one.span().fits(entry.text()))
                .map(entry -> one.span().in(entry.text()).replaceAll("\\s+", " ")).orElse(""));
    }
}
