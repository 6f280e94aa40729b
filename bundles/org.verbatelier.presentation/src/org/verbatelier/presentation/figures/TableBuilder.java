package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.presentation.figures.FigureTable.Cell;
import org.verbatelier.presentation.figures.FigureTable.Column;
import org.verbatelier.presentation.figures.FigureTable.Kind;
import org.verbatelier.presentation.figures.FigureTable.Row;

/** Puts a table together. */
final class TableBuilder {

    private final FigureContext context;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    TableBuilder(FigureContext context) {
        this.context = context;
    }

    /** A column of words. */
    TableBuilder words(String key, Object... arguments) {
        return column(context.text("column." + key, arguments), tip(key), false);
    }

    /** A column of numbers. */
    TableBuilder numbers(String key, Object... arguments) {
        return column(context.text("column." + key, arguments), tip(key), true);
    }

    private String tip(String key) {
        return Texts.has(context.locale(), "column." + key + ".tip") ? context.text("column." + key + ".tip") : "";
    }

    TableBuilder column(String title, String tip, boolean number) {
        columns.add(new Column(title, tip, number));
        return this;
    }

    TableBuilder row(List<Cell> cells) {
        rows.add(new Row(Kind.PLAIN, 0, cells));
        return this;
    }

    TableBuilder row(Cell... cells) {
        return row(List.of(cells));
    }

    TableBuilder row(Kind kind, int depth, List<Cell> cells) {
        rows.add(new Row(kind, depth, cells));
        return this;
    }

    FigureTable table() {
        return new FigureTable(columns, rows);
    }
}
