package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.analysis.table.Significance;

import picocli.CommandLine.Option;

/** Crosses themes or codes with the values of a variable. */
@picocli.CommandLine.Command
final class CrosstabCommand extends FigureCommand {

    @Option(names = "--variable", paramLabel = "VAR", required = true)
    private String variable;

    CrosstabCommand(Console console) {
        super(console);
    }

    @Override
    protected void print(Figures figures, EvidenceFilter filter, Filters known) {
        String name = known.variable(variable, wrong -> usage("usage.noVariable", wrong, known.names()));
        CrossTable table;
        try {
            table = figures.cross(grouping(), baseKind(), filter, name);
        } catch (IllegalArgumentException e) {
            // a text or an identifier: every row has a value of its own
            throw usage("crosstab.tooManyValues", name);
        }
        if (json) {
            console.json(document(table));
        } else {
            print(table);
        }
    }

    private Map<String, Object> document(CrossTable table) {
        return Json.object("base",
                Json.object("kind", kind(table.base().kind()), "n", count(table.base().n())), "variable",
                table.variable(), "within", table.within(), "threshold", table.threshold(), "unknown", table.unknown(),
                "columns", table.columns().stream().map(CrosstabCommand::column).toList(), "rows",
                table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static Map<String, Object> column(Column column) {
        return Json.object("value", column.value(), "level", column.level().name().toLowerCase(Locale.ROOT), "parent",
                column.parent(), "base", count(column.base()), "suppressed", column.suppressed());
    }

    private static Map<String, Object> row(CrossTable table, CrossTable.Row row) {
        return Json.object("code", row.code(), "label", row.label(), "scheme", row.scheme(), "total",
                cell(table.columns().getFirst(), row.total()), "groups", cells(table, row, Column.Level.GROUP),
                "cells", cells(table, row, Column.Level.VALUE), "test", test(row.test()));
    }

    private static List<Map<String, Object>> cells(CrossTable table, CrossTable.Row row, Column.Level level) {
        return IntStream.range(0, row.cells().size()).filter(i -> table.columns().get(i).level() == level)
                .mapToObj(i -> cell(table.columns().get(i), row.cells().get(i))).toList();
    }

    private static Map<String, Object> cell(Column column, Cell cell) {
        return Json.object("value", column.value(), "n", count(cell.n()), "base",
                count(cell.suppressed() ? column.base() : cell.base()), "share", number(cell.share()), "residual",
                number(cell.residual()), "suppressed", cell.suppressed(), "few", cell.few(), "low",
                number(cell.low()), "high", number(cell.high()), "positive", count(cell.positive()), "negative",
                count(cell.negative()), "specificity", number(cell.specificity()), "parent", column.parent(),
                "weighted", weighted(cell.weighted()), "trace", cell.trace() == null ? null : cell.trace().key());
    }

    private static Map<String, Object> test(Significance test) {
        return test == null ? null
                : Json.object("name", test.test().id(), "statistic", test.statistic(), "df", test.df(), "p",
                        test.p(), "q", test.q(), "cramersV", test.cramersV(), "leastExpected", test.leastExpected(),
                        "toConfirm", test.toConfirm());
    }

    private void print(CrossTable table) {
        console.say("frequencies.base", table.base().n() < 0 ? "–" : table.base().n(),
                console.text("frequencies.base." + kind(table.base().kind())));
        List<String> bases = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.level() != Column.Level.TOTAL) {
                bases.add(column.suppressed() ? console.text("crosstab.column.hidden", name(column))
                        : console.text("crosstab.column", name(column), column.base()));
            }
        }
        console.print(String.join(console.text("crosstab.separator"), bases));
        if (table.unknown() > 0) {
            console.say("crosstab.unknown", table.unknown(), table.variable());
        }
        for (CrossTable.Row row : table.rows()) {
            console.say("crosstab.row", row.code(), row.label());
            List<String> cells = new ArrayList<>();
            for (int i = 1; i < row.cells().size(); i++) {
                cells.add(console.text("crosstab.cell", name(table.columns().get(i)),
                        shown(row.cells().get(i), table.small(i))));
            }
            console.say("crosstab.cells", String.join(console.text("crosstab.separator"), cells));
            if (row.test() != null) {
                console.say("crosstab.test", console.text("crosstab.test." + row.test().test().id()),
                        Lines.figure(row.test().p(), console.locale()), Lines.figure(row.test().q(),
                                console.locale()),
                        row.test().toConfirm() ? 1 : 0);
            }
        }
        if (table.columns().stream().anyMatch(Column::suppressed)
                || table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(Cell::suppressed))) {
            console.say("crosstab.hidden", table.threshold());
        }
    }

    private String name(Column column) {
        return column.value().isEmpty() ? console.text("crosstab.noValue") : column.value();
    }

    private String shown(Cell cell, boolean small) {
        if (cell.suppressed()) {
            return console.text(cell.few() ? "crosstab.few" : "crosstab.silent");
        }
        return small ? console.text("crosstab.count", cell.n(), cell.base())
                : console.text("crosstab.share", cell.n(), cell.base(), Lines.percent(cell.share(), console.locale()));
    }
}
