package org.verbatelier.ui.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.Palette;

/** The columns of a file with their roles, to be changed in place, and its first rows; or the speakers of a conversation. */
final class ImportPreview extends Composite {

    private final Consumer<Mapping> changed;
    private final Palette palette;
    private final Label caption;
    private final Label warnings;
    private final TableViewer columns;
    private final Table rows;
    private Mapping mapping;

    ImportPreview(Composite parent, Consumer<Mapping> changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        palette = new Palette(parent);
        GridLayoutFactory.fillDefaults().applyTo(this);
        caption = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
        warnings = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(900, SWT.DEFAULT).applyTo(warnings);
        SashForm sash = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        columns = new TableViewer(sash, SWT.BORDER | SWT.FULL_SELECTION);
        columns.setContentProvider(ArrayContentProvider.getInstance());
        columns.getTable().setHeaderVisible(true);
        column("import.column", 170, c -> c.mapping().name(), null);
        column("import.role", 180, c -> role(c.mapping().role()), new RoleEditing());
        column("import.state", 250, this::state, null);
        column("import.samples", 300, c -> String.join(" \u00b7 ", c.samples()), null);
        rows = new Table(sash, SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        rows.setLinesVisible(true);
        sash.setWeights(55, 45);
    }

    private interface Words {

        String of(Preview.Column column);
    }

    private void column(String key, int width, Words words, EditingSupport editing) {
        TableViewerColumn column = new TableViewerColumn(columns, SWT.NONE);
        column.getColumn().setText(Messages.get(key));
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return words.of((Preview.Column) element);
            }

            @Override
            public Color getForeground(Object element) {
                return ((Preview.Column) element).mapping().imported() ? null : palette.dimmed();
            }
        });
        if (editing != null) {
            column.setEditingSupport(editing);
        }
    }

    private static String role(ColumnRole role) {
        return Messages.get("role." + role.name().toLowerCase(Locale.ROOT));
    }

    private String state(Preview.Column column) {
        if (column.mapping().role() == ColumnRole.PERSONAL) {
            return Messages.get(column.mapping().imported() ? "import.personal.kept" : "import.personal");
        }
        return !column.mapping().imported() ? Messages.get("import.leftOut")
                : column.confidence() < 0.8 ? Messages.get("import.doubtful") : Messages.get("import.taken");
    }

    /** Chooses the role of a column in place. */
    private final class RoleEditing extends EditingSupport {

        private RoleEditing() {
            super(columns);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(columns.getTable(), SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(r -> role((ColumnRole) r)));
            editor.setInput(ColumnRole.values());
            editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Preview.Column) element).mapping().role();
        }

        @Override
        protected void setValue(Object element, Object value) {
            ColumnMapping column = ((Preview.Column) element).mapping();
            if (value instanceof ColumnRole role && role != column.role()) {
                getDisplay().asyncExec(() -> changed.accept(mapping.with(column.withRole(role))));
            }
        }
    }

    void clear() {
        columns.setInput(List.of());
        fill(List.of(), List.of());
        caption.setText("");
    }

    void show(Preview preview) {
        palette.renew();
        warnings.setText(String.join("\n", preview.warnings().stream().map(w -> "\u26a0 " + w).toList()));
        ((GridData) warnings.getLayoutData()).exclude = preview.warnings().isEmpty();
        warnings.setVisible(!preview.warnings().isEmpty());
        columns.getTable().setVisible(preview instanceof Preview.Table);
        if (preview instanceof Preview.Table table) {
            mapping = table.mapping();
            columns.setInput(table.columns());
            caption.setText(Messages.get("import.caption.table", table.columns().size(), mapping.texts().size()));
            fill(table.columns().stream().map(c -> c.mapping().name()).toList(), table.rows());
        } else if (preview instanceof Preview.Conversation conversation) {
            caption.setText(Messages.get("import.caption.conversation", conversation.turnCount(), String.join(", ",
                    conversation.speakers().stream().map(s -> s.label() + " (" + Labels.of(s.role()) + ")").toList())));
            fill(List.of(Messages.get("import.turn"), Messages.get("import.speaker"), Messages.get("import.words")),
                    conversation.turns().stream().map(t -> List.of(t.label(), t.speaker(), t.text())).toList());
        }
        ((SashForm) rows.getParent()).setMaximizedControl(preview instanceof Preview.Table ? null : rows);
        layout(true, true);
    }

    private void fill(List<String> heads, List<List<String>> cells) {
        rows.setRedraw(false);
        rows.removeAll();
        Arrays.stream(rows.getColumns()).forEach(TableColumn::dispose);
        for (String head : heads) {
            new TableColumn(rows, SWT.NONE).setText(head);
        }
        for (List<String> line : cells) {
            TableItem item = new TableItem(rows, SWT.NONE);
            item.setText(line.stream().map(cell -> cell == null ? "" : cell.replaceAll("\\s+", " "))
                    .toArray(String[]::new));
        }
        for (TableColumn column : rows.getColumns()) {
            column.pack();
            column.setWidth(Math.clamp(column.getWidth(), 70, 420));
        }
        rows.setRedraw(true);
    }
}
