package org.verbatelier.ui.workbench.internal.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.verbatelier.presentation.figures.IndicatorDraft;
import org.verbatelier.presentation.figures.IndicatorDraft.Field;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.workbench.StudySession;

/** Closed scores, typed once or pasted from a spreadsheet: Tab goes from cell to cell, F2 or a letter begins to write. */
public final class IndicatorsDialog extends TitleAreaDialog {

    private static final int[] LETTERS = { 26, 16, 13, 12, 16, 18, 18, 26 };

    private final StudySession session;
    private final IndicatorDraft draft;
    private TableViewer table;
    private Icons icons;

    /** A dialog on the scores of a study that can be changed. */
    public IndicatorsDialog(Shell parent, StudySession session) {
        super(parent);
        this.session = session;
        this.draft = new IndicatorDraft(session.study(), Locale.getDefault());
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("indicators.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(area);
        icons = new Icons(area);
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.getTable().setToolTipText(Messages.get("indicators.table.tip"));
        Names.give(table.getTable(), Messages.get("indicators.title"));
        GridDataFactory.fillDefaults().grab(true, true).hint(Fonts.width(area, 110), 12 * Fonts.line(area))
                .applyTo(table.getTable());
        for (Field field : Field.values()) {
            column(field);
        }
        table.setContentProvider(ArrayContentProvider.getInstance());
        makeEditable();
        Composite tools = new Composite(area, SWT.NONE);
        tools.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(tools);
        button(tools, "indicators.add", this::add);
        button(tools, "indicators.paste", this::paste);
        button(tools, "indicators.remove", this::remove);
        setTitle(Messages.get("indicators.title"));
        setMessage(Messages.get("indicators.message"));
        if (draft.size() == 0) {
            draft.add();
        }
        fill();
        return area;
    }

    private void column(Field field) {
        boolean number = field == Field.VALUE || field == Field.N;
        TableViewerColumn column = new TableViewerColumn(table, number ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(Messages.get("indicators." + field.name()));
        column.getColumn().setToolTipText(Messages.get("indicators." + field.name() + ".tip"));
        column.getColumn().setWidth(Fonts.width(table.getTable(), LETTERS[field.ordinal()] + 3));
        column.getColumn().setResizable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return draft.text((Integer) line, field);
            }

            @Override
            public Image getImage(Object line) {
                return draft.problem((Integer) line).filter(field::equals).isPresent() ? icons.get("triangle-alert")
                        : null;
            }
        });
        column.setEditingSupport(new Writing(field));
    }

    /** Writes into a cell of the draft. */
    private final class Writing extends EditingSupport {

        private final Field field;

        Writing(Field field) {
            super(table);
            this.field = field;
        }

        @Override
        protected CellEditor getCellEditor(Object line) {
            return new TextCellEditor(table.getTable());
        }

        @Override
        protected boolean canEdit(Object line) {
            return true;
        }

        @Override
        protected Object getValue(Object line) {
            return draft.text((Integer) line, field);
        }

        @Override
        protected void setValue(Object line, Object value) {
            draft.set((Integer) line, field, String.valueOf(value));
            table.update(line, null);
            renew();
        }
    }

    private void makeEditable() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(table,
                new FocusCellOwnerDrawHighlighter(table));
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(table) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                                && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR
                                        || Character.isLetterOrDigit(event.character));
            }
        };
        TableViewerEditor.create(table, focus, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
                | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private static void button(Composite parent, String key, Runnable what) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> what.run());
    }

    private void fill() {
        table.setInput(IntStream.range(0, draft.size()).boxed().toArray());
        renew();
    }

    private void renew() {
        boolean complete = draft.isComplete();
        setErrorMessage(complete ? null : Messages.get("indicators.problem"));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(complete);
        }
    }

    private void add() {
        int line = draft.add();
        fill();
        table.editElement(line, 0);
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        int added = copied == null ? 0 : draft.paste(String.valueOf(copied));
        fill();
        setMessage(Messages.get("indicators.pasted", added));
    }

    private void remove() {
        List<Integer> lines = Arrays.stream(((IStructuredSelection) table.getSelection()).toArray())
                .map(Integer.class::cast).sorted(Comparator.reverseOrder()).toList();
        lines.forEach(draft::remove);
        fill();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.get("indicators.keep"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.get("indicators.cancel"), false);
        renew();
    }

    @Override
    protected void okPressed() {
        table.getTable().forceFocus();
        session.attempt(() -> draft.operation().ifPresent(operation -> {
            session.study().apply(operation);
            session.sayLast();
        }));
        super.okPressed();
    }
}
