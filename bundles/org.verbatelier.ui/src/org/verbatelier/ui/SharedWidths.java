package org.verbatelier.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Shares the width of a table or tree among its columns; none is narrower than its head, however large the text. */
public final class SharedWidths {

    private static final int PADDING = 12;

    private SharedWidths() {
    }

    /** Shares a table's width in these proportions, one for each column. */
    public static void of(Table table, int... parts) {
        TableColumn[] columns = table.getColumns();
        int[] widths = widths(table, Arrays.stream(columns).map(TableColumn::getText).toList(), parts);
        IntStream.range(0, columns.length).forEach(i -> columns[i].setWidth(widths[i]));
    }

    /** Shares a tree's width in these proportions, one for each column. */
    public static void of(Tree tree, int... parts) {
        TreeColumn[] columns = tree.getColumns();
        int[] widths = widths(tree, Arrays.stream(columns).map(TreeColumn::getText).toList(), parts);
        IntStream.range(0, columns.length).forEach(i -> columns[i].setWidth(widths[i]));
    }

    private static int[] widths(Composite control, List<String> heads, int[] parts) {
        int room = control.getClientArea().width;
        int all = Arrays.stream(parts).sum();
        GC gc = new GC(control);
        try {
            return IntStream.range(0, parts.length).map(i -> Math.max(room * parts[i] / all,
                    gc.textExtent(heads.get(i)).x + PADDING)).toArray();
        } finally {
            gc.dispose();
        }
    }
}
