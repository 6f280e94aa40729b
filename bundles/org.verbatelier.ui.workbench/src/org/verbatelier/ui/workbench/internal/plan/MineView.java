package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.analysis.plan.Chain;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.MyActions;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;

/** The actions of somebody, led or shared, the most pressing first; or who leads and who helps, as a matrix. */
public class MineView extends PlanView {

    private static final List<String> COLUMNS = List.of("action", "role", "state", "due", "axis");

    private Combo who;
    private Combo target;
    private Button closed;
    private Table table;
    private Action matrix;
    private boolean touched;
    private List<String> people = List.of();
    private List<String> targets = List.of();

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 6;
        row.spacing = 8;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(bar);
        who = combo(bar, "mine.who.tip");
        target = combo(bar, "mine.target.tip");
        closed = new Button(bar, SWT.CHECK);
        closed.setText(Messages.get("mine.closed"));
        closed.setToolTipText(Messages.get("mine.closed.tip"));
        closed.addListener(SWT.Selection, e -> fill());
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Names.give(table, Messages.get("mine.name"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.Resize, e -> share());
        table.addListener(SWT.Selection, e -> selected().ifPresent(desk()::choose));
        table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(this::open));
        matrix = new Action(Messages.get("mine.matrix"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                fill();
            }
        };
        matrix.setToolTipText(Messages.get("mine.matrix.tip"));
        matrix.setImageDescriptor(Icons.descriptor("grid-2x2"));
        addToBar(matrix);
        MenuManager menu = new MenuManager();
        menu.add(action("open", "pencil", () -> selected().ifPresent(this::open)));
        menu.add(action("passages", "quote",
                () -> desk().entry().ifPresent(entry -> Passages.show(session(), entry))));
        table.setMenu(menu.createContextMenu(table));
    }

    private Combo combo(Composite bar, String tip) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setToolTipText(Messages.get(tip));
        combo.addListener(SWT.Selection, e -> {
            touched = true;
            fill();
        });
        return combo;
    }

    private Optional<PlanRef> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((PlanRef) table.getSelection()[0].getData());
    }

    private void share() {
        if (matrix.isChecked()) {
            int[] parts = new int[table.getColumnCount()];
            Arrays.fill(parts, 1);
            parts[0] = 4;
            SharedWidths.of(table, parts);
        } else {
            SharedWidths.of(table, 8, 3, 3, 5, 5);
        }
    }

    @Override
    protected void renew() {
        people = MyActions.people(index().actions());
        targets = MyActions.targets(index().actions());
        String me = session().study().session().coder();
        offer(who, people, "mine.everybody", touched ? null : me);
        offer(target, targets, "mine.targets", null);
        fill();
    }

    /** @param preferred chosen when it is there; null to keep what is chosen */
    private static void offer(Combo combo, List<String> words, String all, String preferred) {
        String before = combo.getSelectionIndex() > 0 ? combo.getText() : preferred;
        List<String> items = new ArrayList<>(List.of(Messages.get(all)));
        items.addAll(words);
        combo.setItems(items.toArray(String[]::new));
        combo.select(Math.max(0, words.indexOf(before) + 1));
        combo.getParent().getParent().layout(true, true);
    }

    private void fill() {
        if (session() == null || who.getItemCount() == 0) {
            return;
        }
        MyActions.Choice choice = new MyActions.Choice(who.getSelectionIndex() > 0 ? who.getText() : "",
                target.getSelectionIndex() > 0 ? target.getText() : "", closed.getSelection());
        List<MyActions.Row> rows = MyActions.of(index().actions(), choice, today()).rows();
        List<String> heads = new ArrayList<>();
        if (matrix.isChecked()) {
            heads.add(Messages.get("mine.action"));
            heads.addAll(people);
        } else {
            COLUMNS.forEach(column -> heads.add(Messages.get("mine." + column)));
        }
        table.setRedraw(false);
        table.removeAll();
        setColumns(heads);
        rows.forEach(row -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(matrix.isChecked() ? involved(row) : cells(row));
            item.setData(PlanRef.action(row.action().getId()));
        });
        share();
        table.setRedraw(true);
        chosenEntry();
        renewHint();
    }

    private void setColumns(List<String> heads) {
        while (table.getColumnCount() > heads.size()) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        while (table.getColumnCount() < heads.size()) {
            new TableColumn(table, SWT.NONE);
        }
        for (int i = 0; i < heads.size(); i++) {
            table.getColumn(i).setText(heads.get(i));
        }
    }

    private String[] cells(MyActions.Row row) {
        org.verbatelier.model.plan.Action action = row.action();
        String warning = PlanWords.warning(action, row.dates());
        String due = action.getDue() == null ? "" : new FieldText(Locale.getDefault()).day(action.getDue());
        String role = who.getSelectionIndex() > 0 ? Messages.get(row.leads() ? "mine.leads" : "mine.helps")
                : Objects.toString(action.getOwner(), Messages.get("noOwner"));
        return new String[] { PlanWords.title(action), role, PlanWords.of(action.getState()),
                warning == null ? due : Messages.get("mine.late", due, warning), Chain.axisOf(action).getTitle() };
    }

    /** A full dot leads, an empty one helps. */
    private String[] involved(MyActions.Row row) {
        List<String> cells = new ArrayList<>(List.of(PlanWords.title(row.action())));
        people.forEach(person -> cells.add(person.equals(row.action().getOwner()) ? Messages.get("mine.dot.leads")
                : row.action().getContributors().contains(person) ? Messages.get("mine.dot.helps") : ""));
        return cells.toArray(String[]::new);
    }

    @Override
    protected void chosenEntry() {
        desk().chosen().ifPresent(ref -> {
            for (TableItem item : table.getItems()) {
                if (ref.equals(item.getData())) {
                    table.setSelection(item);
                }
            }
        });
    }

    @Override
    protected Optional<String> emptyHint() {
        return index().actions().isEmpty() ? Optional.of(Messages.get("mine.empty")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
