package org.verbatelier.ui.workbench.internal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.model.plan.ActionPlan;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;

/** Asks which commitments of the catalogue to take up; each is written anew afterwards as the charter has it. */
final class CatalogueDialog extends PlanDialog {

    private static final int ROWS = 12;

    private final List<CatalogueEntry> entries;
    private Table table;
    private List<CatalogueEntry> chosen = List.of();

    private CatalogueDialog(Shell parent, ActionPlan plan) {
        super(parent, "newService");
        entries = PlanWords.catalogue().commitments().stream().filter(entry -> plan.getServices().stream()
                .noneMatch(service -> entry.label().equals(service.getTitle()))).toList();
    }

    /** Asks; empty when the user thinks better of it. */
    static Optional<List<CatalogueEntry>> ask(Shell parent, ActionPlan plan) {
        CatalogueDialog dialog = new CatalogueDialog(parent, plan);
        return dialog.open() == Window.OK ? Optional.of(dialog.chosen) : Optional.empty();
    }

    @Override
    protected void createFields() {
        table = new Table(area(), SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        Names.give(table, Messages.get("newService"));
        new TableColumn(table, SWT.NONE).setText(Messages.get("promises.what"));
        new TableColumn(table, SWT.NONE).setText(Messages.get("field.indicator"));
        table.setHeaderVisible(true);
        table.addListener(SWT.Resize, e -> SharedWidths.of(table, 1, 1));
        table.addListener(SWT.Selection, e -> check());
        GridDataFactory.fillDefaults().grab(true, true).hint(10, ROWS * table.getItemHeight()).applyTo(table);
        entries.forEach(entry -> new TableItem(table, SWT.NONE)
                .setText(new String[] { entry.label(), entry.detail() }));
    }

    private List<CatalogueEntry> ticked() {
        return Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                .map(item -> entries.get(table.indexOf(item))).toList();
    }

    @Override
    protected String missing() {
        return ticked().isEmpty() ? Messages.get("newService.missing") : null;
    }

    @Override
    protected void accept() {
        chosen = ticked();
    }
}
