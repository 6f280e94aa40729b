package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbatelier.model.plan.Project;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;

/** What is undertaken for one site as a whole, with the irritants, actions and passages of each project. */
public class ProjectsView extends PlanView {

    private static final List<String> COLUMNS = List.of("project", "residence", "state", "lead", "due", "holds");

    private Table table;

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Names.give(table, Messages.get("projects"));
        COLUMNS.forEach(column -> new TableColumn(table, SWT.NONE).setText(Messages.get("projects." + column)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.Resize, e -> SharedWidths.of(table, 6, 4, 3, 4, 3, 6));
        table.addListener(SWT.Selection, e -> selected().ifPresent(desk()::choose));
        table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(this::open));
        table.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.INSERT) {
                begin();
            } else if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        MenuManager menu = new MenuManager();
        menu.add(action("open", "pencil", () -> selected().ifPresent(this::open)));
        menu.add(action("passages", "quote",
                () -> desk().entry().ifPresent(entry -> Passages.show(session(), entry))));
        menu.add(action("projects.new", "building-2", this::begin));
        menu.add(action("remove", "trash-2", this::remove));
        table.setMenu(menu.createContextMenu(table));
        addToBar(action("projects.new", "building-2", this::begin));
    }

    /** Begins a project. */
    void begin() {
        Titles.ask(getSite().getShell(), "newProject", "").ifPresent(title -> change(() -> {
            PlanRef made = changes().newProject(title, null);
            desk().choose(made);
            open(made);
        }));
    }

    private void remove() {
        desk().entry(Project.class)
                .ifPresent(project -> Removal.of(getSite().getShell(), session(), List.of(project)));
    }

    private Optional<PlanRef> selected() {
        return table.getSelectionCount() == 0 ? Optional.empty()
                : Optional.of((PlanRef) table.getSelection()[0].getData());
    }

    @Override
    protected void renew() {
        table.removeAll();
        FieldText text = new FieldText(Locale.getDefault());
        for (Project project : index().plan().getProjects()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] { project.getTitle(), Objects.toString(project.getResidence(), ""),
                    PlanWords.of(project.getState()), Objects.toString(project.getLead(), ""),
                    project.getDue() == null ? "" : text.day(project.getDue()),
                    Messages.get("projects.held", project.getIrritants().size(), project.getActions().size(),
                            index().proofs(project).size()) });
            item.setData(new PlanRef(PlanRef.Kind.PROJECT, project.getId()));
        }
        chosenEntry();
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
        return index().plan().getProjects().isEmpty() ? Optional.of(Messages.get("projects.empty"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
