package org.verbatelier.presentation.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.VariableKind;

/**
 * What a person picks for a column, as a change of the options. Only what was picked becomes certain: the guesses about
 * the other columns stay guesses.
 */
public final class ColumnChoice {

    private ColumnChoice() {
    }

    /** Takes a column for something; another column of a role that only one may have becomes a plain attribute. */
    public static UnaryOperator<ImportOptions> role(Preview.Table table, String name, ColumnRole role) {
        List<ColumnMapping> changed = new ArrayList<>();
        for (Preview.Column column : table.columns()) {
            ColumnMapping old = column.mapping();
            if (old.name().equals(name)) {
                changed.add(old.withRole(role));
            } else if (role.isSingle() && old.role() == role) {
                changed.add(old.withRole(ColumnRole.ATTRIBUTE));
            }
        }
        return options -> with(options, table, changed);
    }

    /** Imports a column or leaves it out, whatever it is. */
    public static UnaryOperator<ImportOptions> imported(Preview.Table table, String name, boolean wanted) {
        return options -> with(options, table, table.mapping().column(name).stream()
                .map(column -> wanted && column.role() == ColumnRole.SKIP ? column.withRole(ColumnRole.ATTRIBUTE)
                        : column.withImported(wanted))
                .toList());
    }

    /** Reads the values of a column as another kind. */
    public static UnaryOperator<ImportOptions> kind(Preview.Table table, String name, VariableKind kind) {
        return options -> with(options, table,
                table.mapping().column(name).stream().map(column -> column.withKind(kind)).toList());
    }

    /** Makes an open question continue one that an earlier file put, perhaps in other words; null for none. */
    public static UnaryOperator<ImportOptions> question(Preview.Table table, String name, String earlier) {
        return options -> with(options, table,
                table.mapping().column(name).stream().map(column -> column.withQuestion(earlier)).toList());
    }

    private static ImportOptions with(ImportOptions options, Preview.Table table, List<ColumnMapping> changed) {
        Mapping before = options.mapping() != null ? options.mapping()
                : table.recognised() != null ? table.mapping() : table.mapping().withColumns(List.of());
        List<ColumnMapping> columns = new ArrayList<>(before.columns());
        for (ColumnMapping column : changed) {
            columns.removeIf(old -> old.name().equals(column.name()));
            columns.add(column);
        }
        return options.withMapping(before.withColumns(columns));
    }
}
