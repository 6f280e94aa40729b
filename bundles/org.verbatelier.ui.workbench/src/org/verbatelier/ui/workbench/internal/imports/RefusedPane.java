package org.verbatelier.ui.workbench.internal.imports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.presentation.imports.CellText;
import org.verbatelier.presentation.imports.Repair;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.workbench.internal.Messages;

/** Refused rows with the reason, line and column, and their cells, which can be written into. */
final class RefusedPane extends Composite {

    /** More rows than anybody would mend by hand; the repair file has them all. */
    private static final int MOST = 500;
    private static final int MOST_COLUMNS = 120;
    private static final int SHOWN = 200;
    private static final int REASON = 2;

    private final Label caption;
    private final TableViewer viewer;
    private final Fonts fonts;
    private final Runnable changed;
    private Repair repair;

    RefusedPane(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        caption = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
        viewer = new TableViewer(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 160).applyTo(viewer.getTable());
        fonts = Fonts.of(this);
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerEditor.create(viewer,
                new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer)),
                new Activation(viewer), ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    /** A click, F2 or Enter begins to write. */
    private static final class Activation extends ColumnViewerEditorActivationStrategy {

        private Activation(TableViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                    ? event.keyCode == SWT.F2 || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR
                    : event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                            || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                            || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
        }
    }

    /** Shows the refused rows of a file. */
    void show(Repair newRepair) {
        repair = newRepair;
        viewer.getTable().setRedraw(false);
        viewer.setInput(List.of());
        Arrays.stream(viewer.getTable().getColumns()).forEach(TableColumn::dispose);
        column(Messages.get("report.line"), row -> Messages.get("number", repair.rejection(row).line()), null);
        column(Messages.get("report.column"),
                row -> repair.rejection(row).column() == null ? "" : repair.rejection(row).column(), null);
        column(Messages.get("report.reason"), row -> repair.rejection(row).reason(), null);
        int width = Math.min(repair.width(), MOST_COLUMNS);
        for (int c = 0; c < width; c++) {
            int which = c;
            String head = c < repair.header().size() ? repair.header().get(c) : Messages.get("report.tooMany");
            column(head, row -> repair.cell(row, which), new Writing(which));
        }
        viewer.setInput(IntStream.range(0, Math.min(MOST, repair.size())).boxed().toList());
        TableColumn[] columns = viewer.getTable().getColumns();
        for (int c = 0; c < columns.length; c++) {
            columns[c].pack();
            columns[c].setWidth(Math.clamp(columns[c].getWidth() + 8L, 60, c == REASON ? 560 : 320));
        }
        viewer.getTable().setRedraw(true);
        ImportReport.File file = repair.file();
        caption.setText(file.rejected().isEmpty() ? Messages.get("report.noneRefused")
                : repair.size() > MOST ? Messages.get("report.refused.many", repair.size(), MOST)
                        : Messages.get(repair.canMend() ? "report.refused" : "report.refused.only", repair.size()));
    }

    private interface Words {

        String of(int row);
    }

    private void column(String title, Words words, EditingSupport editing) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(CellText.oneLine(title, 60));
        column.getColumn().setToolTipText(title);
        column.getColumn().setResizable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return CellText.oneLine(words.of((Integer) row), SHOWN);
            }

            @Override
            public String getToolTipText(Object row) {
                String text = words.of((Integer) row);
                return CellText.needsMore(text, 40) ? text : null;
            }

            @Override
            public Font getFont(Object row) {
                return repair.changed().contains(row) ? fonts.bold() : fonts.text();
            }
        });
        if (editing != null) {
            column.setEditingSupport(editing);
        }
    }

    /** Writes into the cells of a column. */
    private final class Writing extends EditingSupport {

        private final int column;

        private Writing(int column) {
            super(viewer);
            this.column = column;
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            // one line would lose what stands on the others
            boolean several = repair.cell((Integer) row, column).chars().anyMatch(c -> c == '\n' || c == '\r');
            return new TextCellEditor(viewer.getTable(), several ? SWT.MULTI | SWT.V_SCROLL : SWT.SINGLE);
        }

        @Override
        protected boolean canEdit(Object row) {
            return repair.canMend((Integer) row) && column < repair.width();
        }

        @Override
        protected Object getValue(Object row) {
            return repair.cell((Integer) row, column);
        }

        @Override
        protected void setValue(Object row, Object value) {
            repair.set((Integer) row, column, String.valueOf(value));
            viewer.update(row, null);
            changed.run();
        }
    }
}
