package org.verbatelier.presentation.imports;

import java.util.List;

import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.VariableKind;

/**
 * The head of a column in the preview of a table.
 *
 * @param name header as in the file
 * @param role what the column is taken for
 * @param kind how its values are read
 * @param mark what becomes of it
 * @param confidence of the role, 0 to 1
 * @param filled share of the rows seen that have a value, 0 to 1
 * @param samples some of its values
 * @param question identifier of the earlier question that it continues; null when it continues none
 */
public record SheetHead(String name, ColumnRole role, VariableKind kind, ColumnMark mark, double confidence,
        double filled, List<String> samples, String question) {

    private static final double SURE = 0.8;

    /** What becomes of a column. */
    public enum ColumnMark {
        TAKEN, DOUBTFUL, PERSONAL, PERSONAL_KEPT, LEFT_OUT
    }

    /** The head of a column. */
    static SheetHead of(Preview.Column column) {
        return new SheetHead(column.mapping().name(), column.mapping().role(), column.mapping().kind(), mark(column),
                column.confidence(), column.filled(), column.samples(), column.mapping().question());
    }

    static boolean isDoubtful(Preview.Column column) {
        return column.confidence() < SURE;
    }

    private static ColumnMark mark(Preview.Column column) {
        boolean imported = column.mapping().imported();
        if (column.mapping().role() == ColumnRole.PERSONAL) {
            return imported ? ColumnMark.PERSONAL_KEPT : ColumnMark.PERSONAL;
        }
        return !imported ? ColumnMark.LEFT_OUT : isDoubtful(column) ? ColumnMark.DOUBTFUL : ColumnMark.TAKEN;
    }

    /** Whether its values come into the study. */
    public boolean isImported() {
        return mark != ColumnMark.PERSONAL && mark != ColumnMark.LEFT_OUT;
    }
}
