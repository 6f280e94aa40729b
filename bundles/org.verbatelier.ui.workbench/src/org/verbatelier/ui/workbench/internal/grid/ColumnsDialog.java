package org.verbatelier.ui.workbench.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.ColumnChoice;
import org.verbatelier.presentation.ColumnSet;
import org.verbatelier.presentation.FoldedText;
import org.verbatelier.presentation.GridColumn;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.GridLabels;
import org.verbatelier.ui.workbench.internal.Messages;

/**
 * Chooses, arranges, pins and sizes the columns of the grid; the grid follows at once, and goes back when the dialog is left
 * without being confirmed.
 */
public final class ColumnsDialog extends Dialog {

    private static final int LINES = 15;
    private static final int CHARACTERS = 60;
    /** A character is about half as wide as a line is high. */
    private static final int TENTHS_A_CHARACTER = 5;
    private static final int WIDEST = 200;

    private final Study study;
    private final ColumnSet before;
    private final ColumnSet usual;
    private final Consumer<ColumnSet> changed;
    private final List<GridColumn> others;
    private ColumnSet set;
    private Text filter;
    private Table table;
    private Button up;
    private Button down;
    private Button pinned;
    private Spinner width;

    /**
     * A dialog.
     *
     * @param usual the columns to go back to
     * @param changed told at each change
     */
    public ColumnsDialog(Shell parent, Study study, ColumnSet set, ColumnSet usual, Consumer<ColumnSet> changed) {
        super(parent);
        this.study = study;
        this.before = set;
        this.set = set;
        this.usual = usual;
        this.changed = changed;
        this.others = ColumnChoice.all(study);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.get("columns.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("columns.filter"));
        filter.setToolTipText(Messages.get("columns.filter"));
        filter.addListener(SWT.Modify, e -> fill(null));
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        new Label(area, SWT.NONE);
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setToolTipText(Messages.get("columns.table.tip"));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Fonts.width(table, CHARACTERS), LINES * table.getItemHeight()).applyTo(table);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Selection, this::selected);
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.Resize, e -> share());
        createButtons(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.get("columns.add"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(hint);
        fill(set.columns().getFirst().column());
        return area;
    }

    private void createButtons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        up = button(buttons, SWT.PUSH, "columns.up", () -> move(-1));
        down = button(buttons, SWT.PUSH, "columns.down", () -> move(1));
        pinned = button(buttons, SWT.CHECK, "columns.pinned", this::pin);
        Label label = new Label(buttons, SWT.NONE);
        label.setText(Messages.get("columns.width"));
        width = new Spinner(buttons, SWT.BORDER);
        width.setMaximum(WIDEST);
        width.setToolTipText(Messages.get("columns.width.tip"));
        width.addListener(SWT.Selection, e -> size());
        button(buttons, SWT.PUSH, "columns.usual", () -> change(usual, null));
    }

    private static Button button(Composite parent, int style, String key, Runnable what) {
        Button button = new Button(parent, style);
        button.setText(Messages.get(key));
        button.setToolTipText(Messages.get(key + ".tip"));
        button.addListener(SWT.Selection, e -> what.run());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private void share() {
        int room = table.getClientArea().width;
        table.getColumn(0).setWidth(room * 60 / 100);
        table.getColumn(1).setWidth(room * 20 / 100);
        table.getColumn(2).setWidth(room - table.getColumn(0).getWidth() - table.getColumn(1).getWidth());
    }

    /** The columns shown, then the others; only those that answer what is typed. */
    private void fill(GridColumn select) {
        GridColumn wanted = select != null ? select : current();
        String[] words = FoldedText.of(filter.getText()).strip().split("\\s+");
        List<GridColumn> lines = new ArrayList<>();
        set.columns().forEach(shown -> lines.add(shown.column()));
        others.stream().filter(column -> !lines.contains(column)).toList().forEach(lines::add);
        lines.removeIf(column -> {
            String label = FoldedText.of(label(column) + " " + kind(column));
            return !Arrays.stream(words).allMatch(label::contains);
        });
        table.setRedraw(false);
        table.removeAll();
        for (GridColumn column : lines) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(column);
            item.setText(new String[] { label(column), kind(column),
                    set.find(column).filter(ColumnSet.Shown::pinned).isPresent()
                            ? Messages.get("columns.pinned.sign")
                            : "" });
            item.setChecked(set.find(column).isPresent());
            if (column.equals(wanted)) {
                table.setSelection(item);
            }
        }
        table.setRedraw(true);
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
        }
        table.showSelection();
        enable();
    }

    private String label(GridColumn column) {
        return GridLabels.full(column, study);
    }

    private String kind(GridColumn column) {
        return Messages.get("columns.kind." + switch (column) {
            case GridColumn.Attribute attribute -> "attribute";
            case GridColumn.Code code -> study.codes().find(code.code()).isPresent() ? "code" : "theme";
            default -> "fixed";
        });
    }

    private GridColumn current() {
        return table.getSelectionCount() == 0 ? null : (GridColumn) table.getSelection()[0].getData();
    }

    private ColumnSet.Shown shown() {
        return current() == null ? null : set.find(current()).orElse(null);
    }

    private void selected(Event event) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            GridColumn column = (GridColumn) item.getData();
            table.setSelection(item);
            change(item.getChecked() ? set.with(column) : set.without(column), column);
        } else {
            enable();
        }
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.ALT) != 0 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void move(int step) {
        if (shown() != null) {
            change(set.moved(current(), Math.max(0, set.indexOf(current()) + step)), current());
        }
    }

    private void pin() {
        if (shown() != null) {
            change(set.with(shown().withPinned(pinned.getSelection())), current());
        }
    }

    private void size() {
        if (shown() != null) {
            set = set.with(shown().withWidth(width.getSelection() * TENTHS_A_CHARACTER));
            changed.accept(set);
        }
    }

    private void change(ColumnSet newSet, GridColumn select) {
        set = newSet;
        changed.accept(set);
        fill(select);
    }

    private void enable() {
        ColumnSet.Shown shown = shown();
        int place = shown == null ? -1 : set.indexOf(shown.column());
        up.setEnabled(place > 0);
        down.setEnabled(place >= 0 && place + 1 < set.columns().size());
        pinned.setEnabled(shown != null);
        pinned.setSelection(shown != null && shown.pinned());
        width.setEnabled(shown != null);
        width.setSelection(shown == null ? 0 : shown.width() / TENTHS_A_CHARACTER);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.CANCEL_ID && !set.equals(before)) {
            changed.accept(before);
        }
        super.buttonPressed(button);
    }
}
