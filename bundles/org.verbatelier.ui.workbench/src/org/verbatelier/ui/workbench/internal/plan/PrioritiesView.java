package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.analysis.plan.ActionPriority;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.QuadrantMatrix;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Effort;
import org.verbatelier.presentation.plan.PlanFigures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.presentation.plan.PriorityMap;
import org.verbatelier.ui.ChartCanvas;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;

/** Open actions by effort and by how critical their irritants are, as a picture and as a list, first things first. */
public class PrioritiesView extends PlanView {

    private static final List<String> COLUMNS = List.of("rank", "action", "criticality", "reach", "effort", "manual");

    private ChartCanvas chart;
    private Table table;
    private Label missing;
    private PriorityMap map = new PriorityMap(null, List.of(), List.of());

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        chart = new ChartCanvas(sash);
        chart.onSelected(mark -> desk().choose(PlanRef.action(map.actions().get(mark).getId())));
        chart.onChosen(mark -> open(PlanRef.action(map.actions().get(mark).getId())));
        table = new Table(sash, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Names.give(table, Messages.get("priorities.name"));
        COLUMNS.forEach(column -> {
            TableColumn made = new TableColumn(table, SWT.NONE);
            made.setText(Messages.get("priorities." + column));
            made.setToolTipText(Messages.get("priorities." + column + ".tip"));
        });
        table.addListener(SWT.Resize, e -> SharedWidths.of(table, 2, 8, 3, 3, 3, 4));
        table.addListener(SWT.Selection, e -> selected().ifPresent(desk()::choose));
        table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(this::open));
        sash.setWeights(1, 1);
        missing = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).hint(10, SWT.DEFAULT).applyTo(missing);
        MenuManager menu = new MenuManager();
        menu.add(action("open", "pencil", () -> selected().ifPresent(this::open)));
        menu.add(action("passages", "quote",
                () -> desk().entry().ifPresent(entry -> Passages.show(session(), entry))));
        table.setMenu(menu.createContextMenu(table));
    }

    private Optional<PlanRef> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((PlanRef) table.getSelection()[0].getData());
    }

    @Override
    protected void renew() {
        desk().figures().ifPresent(this::show);
        chosenOnly();
    }

    private void show(PlanFigures figures) {
        map = PriorityMap.of(index(), figures, words());
        chart.setChart(map.chart());
        table.removeAll();
        for (ActionPriority priority : figures.priorities()) {
            index().action(priority.action()).ifPresent(action -> {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(cells(action, priority));
                item.setData(PlanRef.action(action.getId()));
            });
        }
        String names = map.missing().stream().map(PlanWords::number).collect(Collectors.joining(", "));
        missing.setText(names.isEmpty() ? "" : Messages.get("priorities.missing", map.missing().size(), names));
        ((GridData) missing.getLayoutData()).exclude = names.isEmpty();
        missing.setVisible(!names.isEmpty());
        missing.getParent().layout();
    }

    private static PriorityMap.Words words() {
        return new PriorityMap.Words(
                new Caption(Messages.get("priorities.title"), Messages.get("priorities.note"), Locale.getDefault()),
                Messages.get("priorities.effort"), Messages.get("priorities.criticality"),
                List.of(PlanWords.of(Effort.SMALL), PlanWords.of(Effort.MEDIUM), PlanWords.of(Effort.LARGE)),
                new QuadrantMatrix.Quadrants(Messages.get("priorities.first"), Messages.get("priorities.project"),
                        Messages.get("priorities.easy"), Messages.get("priorities.last")));
    }

    private static String[] cells(Action action, ActionPriority priority) {
        boolean known = !Double.isNaN(priority.criticality());
        return new String[] { priority.effective() == 0 ? "" : String.valueOf(priority.effective()),
                PlanWords.title(action),
                known ? Messages.get("register.criticality.value", priority.criticality()) : "\u2014",
                known ? Messages.get("priorities.share", 100 * priority.reach()) : "\u2014",
                PlanWords.of(priority.effort()),
                priority.manual() == 0 ? "" : Messages.get("priorities.because", priority.reason()) };
    }

    @Override
    protected void chosenEntry() {
        renew();
    }

    private void chosenOnly() {
        desk().chosen().ifPresent(ref -> {
            for (TableItem item : table.getItems()) {
                if (ref.equals(item.getData())) {
                    table.setSelection(item);
                }
            }
            List<String> ids = map.actions().stream().map(Action::getId).toList();
            if (map.chart() != null) {
                chart.select(ref.kind() == PlanRef.Kind.ACTION ? ids.indexOf(ref.id()) : -1);
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
