package org.verbatelier.presentation.figures;

import java.util.List;
import java.util.Optional;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Mark;
import org.verbatelier.presentation.CopiedTable;

/**
 * A figure made: chart and table of the same numbers, with what they count.
 *
 * @param request what was asked for
 * @param title what it shows
 * @param base over whom or what, with n, as a sentence
 * @param notes method and cautions, each a sentence
 * @param table its numbers
 * @param chart its picture; null when a table says it better
 * @param evidence what its traces lead into; null when it has none
 * @param next what to do when there is nothing to show; null when there is
 * @param details the things of which it shows one, such as residences; empty when it shows all there is
 */
public record Figure(FigureRequest request, String title, String base, List<String> notes, FigureTable table,
        Chart chart, Evidence evidence, String next, List<Choice> details) {

    public Figure {
        notes = List.copyOf(notes);
        details = List.copyOf(details);
    }

    Figure(FigureRequest request, String title, String base, List<String> notes, FigureTable table, Chart chart,
            Evidence evidence, String next) {
        this(request, title, base, notes, table, chart, evidence, next, List.of());
    }

    /** The same, one of several things. */
    Figure offering(List<Choice> others) {
        return new Figure(request, title, base, notes, table, chart, evidence, next, others);
    }

    /** A figure without numbers, and what to do about it. */
    public static Figure empty(FigureRequest request, String title, String next) {
        return new Figure(request, title, "", List.of(), FigureTable.NONE, null, null, next);
    }

    public boolean isEmpty() {
        return next != null;
    }

    /** Base, method and cautions as one paragraph. */
    public String note() {
        return (base + " " + String.join(" ", notes)).strip();
    }

    /** The passages behind a mark of the chart. */
    public Optional<Behind> behind(Mark mark) {
        return evidence == null ? Optional.empty() : Optional.ofNullable(Behind.of(evidence, mark.value().trace()));
    }

    /** The table with title, base and notes, for a word processor or a spreadsheet. */
    public CopiedTable copied(FigureTable asShown) {
        return asShown.copied(note().isEmpty() ? List.of(title) : List.of(title, note()));
    }
}
