package org.verbatelier.ui.workbench.internal.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.presentation.imports.FileState;
import org.verbatelier.presentation.imports.ReportFigures;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.workbench.internal.Messages;

/** What became of the rows of each file, in figures, with their sum. */
final class AccountTable {

    private static final List<String> COLUMNS = List.of("file", "read", "imported", "updated", "unchanged", "empty",
            "duplicates", "rejected");

    private final Table table;
    private final Icons icons;
    private final Fonts fonts;

    AccountTable(Composite parent, Consumer<ImportReport.File> chosen) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Names.give(table, Messages.get("report.title"));
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String column : COLUMNS) {
            TableColumn head = new TableColumn(table, column.equals("file") ? SWT.LEFT : SWT.RIGHT);
            head.setText(Messages.get("report." + column));
            head.setToolTipText(Messages.get("report." + column + ".tip"));
        }
        icons = new Icons(table);
        fonts = Fonts.of(table);
        table.addListener(SWT.Selection, e -> {
            if (e.item.getData() instanceof ImportReport.File file) {
                chosen.accept(file);
            }
        });
    }

    Table control() {
        return table;
    }

    /** Shows files; {@code chosen} is selected. */
    void show(List<ImportReport.File> files, ImportReport.File chosen) {
        table.removeAll();
        for (ImportReport.File file : files) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(file);
            fill(item, String.valueOf(Path.of(file.file()).getFileName()), ReportFigures.of(file));
            item.setImage(0, icons.of(file.error() != null ? FileState.ERROR
                    : file.rejected().isEmpty() ? FileState.RECOGNISED : FileState.TO_CHECK));
        }
        if (files.size() > 1) {
            TableItem sum = new TableItem(table, SWT.NONE);
            fill(sum, Messages.get("report.sum"), ReportFigures.of(files));
            sum.setFont(fonts.bold());
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth() + 10L, 70, 340));
        }
        table.setSelection(files.indexOf(chosen));
    }

    private static void fill(TableItem item, String name, ReportFigures figures) {
        List<String> cells = new ArrayList<>(List.of(name, Messages.get("number", figures.read())));
        figures.parts().forEach(part -> cells.add(Messages.get("number", part)));
        item.setText(cells.toArray(String[]::new));
    }
}
