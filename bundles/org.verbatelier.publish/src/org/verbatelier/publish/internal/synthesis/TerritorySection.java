package org.verbatelier.publish.internal.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.chart.Charts;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.internal.subject.Drawn;
import org.verbatelier.publish.internal.subject.Subject;

/** Themes by agency and residence. Which cells are shown, only {@code analysis} decides. */
final class TerritorySection {

    private static final int ROWS = 10;

    private final Subject subject;
    private final CrossTable table;

    TerritorySection(Subject subject) {
        this.subject = subject;
        String residence = subject.variable(VariableRole.RESIDENCE);
        String variable = residence == null ? subject.variable(VariableRole.AGENCY) : residence;
        boolean coded = subject.filter().scheme() != null;
        this.table = variable == null || !coded ? null : subject.cross(Grouping.THEME, subject.filter(), variable);
    }

    List<Block> blocks() {
        if (table == null || table.rows().isEmpty() || table.columns().size() < 3) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new PageBreak(true));
        blocks.add(new Heading(1, subject.say("territories")));
        blocks.add(Paragraph.of(subject.say("territories.text", subject.typography().count(subject.threshold()))));
        blocks.addAll(Drawn.of(new Charts(subject.options().locale()).heat(table)));
        blocks.add(printed());
        blocks.add(new PageBreak());
        return blocks;
    }

    private Table printed() {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(subject.say("column.theme"), 8, false));
        for (Column column : table.columns()) {
            columns.add(new Table.Column(head(column), column.level() == Column.Level.VALUE ? 5 : 4, true));
        }
        List<List<String>> rows = table.rows().stream().limit(ROWS).map(this::row).toList();
        return new Table(subject.say("territories.table"), columns, rows, subject.say("territories.note",
                subject.typography().count(CrossTable.SMALL_BASE)));
    }

    private String head(Column column) {
        String name = switch (column.level()) {
            case TOTAL -> subject.say("territories.total");
            case GROUP -> subject.capital(subject.say("agency", column.value()));
            case VALUE -> subject.label(column.value());
        };
        return column.suppressed() ? name
                : subject.say("territories.head", name, subject.typography().count(column.base()));
    }

    private List<String> row(CrossTable.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(subject.label(row.label()));
        IntStream.range(0, table.columns().size())
                .forEach(column -> cells.add(printed(row.cells().get(column), table.small(column))));
        return cells;
    }

    private String printed(Cell cell, boolean small) {
        return cell.visibility() == Visibility.FEW ? subject.say("few", Disclosure.FEW)
                : cell.suppressed() ? Table.WITHHELD
                        : small || cell.n() == 0 ? subject.typography().count(cell.n())
                                : subject.say("portion", subject.typography().count(cell.n()),
                                        subject.typography().percent(cell.share()));
    }

    /** Which places are withheld, and why. */
    List<String> warnings() {
        if (table == null) {
            return List.of();
        }
        String withheld = table.columns().stream().filter(Column::suppressed)
                .filter(column -> column.level() != Column.Level.TOTAL)
                .map(column -> column.level() == Column.Level.GROUP ? subject.say("agency", column.value())
                        : column.value())
                .collect(Collectors.joining(", "));
        return withheld.isEmpty() ? List.of()
                : List.of(subject.say("warning.withheld", withheld, subject.typography().count(subject.threshold())));
    }
}
