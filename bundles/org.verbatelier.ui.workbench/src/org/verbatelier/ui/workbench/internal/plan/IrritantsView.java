package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.IrritantRegister;
import org.verbatelier.presentation.plan.IrritantRegister.Choice;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/**
 * The register of irritants by chantier, with what weighs in each and who answers it. They are dragged to a chantier, or to
 * the plan; keys and menu do the same.
 */
public class IrritantsView extends PlanView {

    private final Map<Choice, Button> choices = new EnumMap<>(Choice.class);
    private Choice choice = Choice.ALL;
    private Text filter;
    private IrritantTree tree;
    private IrritantRegister register = new IrritantRegister(List.of(), new IrritantRegister.Counts(0, 0, 0, 0));

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 6;
        bar.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(bar);
        for (Choice each : Choice.values()) {
            Button button = new Button(bar, SWT.TOGGLE);
            button.setToolTipText(Messages.get("register." + each.name() + ".tip"));
            button.addListener(SWT.Selection, e -> choose(each));
            choices.put(each, button);
        }
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("register.filter"));
        filter.setToolTipText(Messages.get("register.filter.tip"));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(filter);
        filter.addListener(SWT.Modify, e -> fill());
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        tree = new IrritantTree(holder, this);
        tree.control().addListener(SWT.Selection, e -> tree.first().ifPresent(desk()::choose));
        tree.control().addListener(SWT.DefaultSelection, e -> tree.first().ifPresent(this::open));
        tree.control().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            } else if (e.keyCode == SWT.INSERT) {
                newChantier();
            }
        });
        addToBar(action("register.action", "circle-plus", this::newAction),
                action("register.chantier", "folder-plus", this::newChantier),
                action("register.chantiers", "layout-template", this::proposedChantiers));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.control().setMenu(menu.createContextMenu(tree.control()));
    }

    private void choose(Choice wanted) {
        choice = wanted;
        fill();
    }

    private void fill(IMenuManager menu) {
        if (tree.first().isPresent()) {
            menu.add(action("open", "pencil", () -> tree.first().ifPresent(this::open)));
            menu.add(action("passages", "quote",
                    () -> tree.first().flatMap(ref -> ref.in(index().plan()))
                            .ifPresent(entry -> Passages.show(session(), entry))));
        }
        if (!irritants().isEmpty()) {
            MenuManager into = new MenuManager(Messages.get("register.gather"));
            for (Chantier chantier : index().plan().getChantiers()) {
                into.add(SimpleAction.of(chantier.getTitle(), () -> gather(irritants(), chantier)));
            }
            into.add(new Separator());
            into.add(SimpleAction.of(Messages.get("register.newChantier"), this::newChantier));
            into.add(SimpleAction.of(Messages.get("register.none"), () -> gather(irritants(), null)));
            menu.add(into);
            menu.add(action("register.action", "circle-plus", this::newAction));
        }
        menu.add(new Separator());
        menu.add(action("register.chantier", "folder-plus", this::newChantier));
        menu.add(action("register.chantiers", "layout-template", this::proposedChantiers));
        menu.add(action("remove", "trash-2", this::remove));
    }

    /** The irritants that are selected. */
    private List<Irritant> irritants() {
        return tree.selected().stream().filter(ref -> ref.kind() == PlanRef.Kind.IRRITANT)
                .flatMap(ref -> index().irritant(ref.id()).stream()).toList();
    }

    /** Puts irritants into a chantier; null takes them out of any. */
    void gather(List<Irritant> irritants, Chantier chantier) {
        change(() -> changes().gather(irritants, chantier));
    }

    private void newChantier() {
        List<Irritant> chosen = irritants();
        Titles.ask(getSite().getShell(), "newChantier", "")
                .ifPresent(title -> change(() -> desk().choose(changes().newChantier(title, chosen))));
    }

    private void proposedChantiers() {
        change(() -> changes().newChantiers(
                PlanWords.catalogue().chantiers().stream().map(CatalogueEntry::label).toList()));
    }

    private void newAction() {
        NewActionDialog.ask(getSite().getShell(), session(), null, irritants()).ifPresent(ref -> {
            show(Ids.PLAN_BOARD, IWorkbenchPage.VIEW_VISIBLE);
            open(ref);
        });
    }

    private void remove() {
        List<PlanEntry> entries = new ArrayList<>();
        tree.selected().forEach(ref -> ref.in(index().plan()).ifPresent(entries::add));
        Removal.of(getSite().getShell(), session(), entries);
    }

    @Override
    protected void renew() {
        fill();
    }

    private void fill() {
        if (session() == null) {
            return;
        }
        register = session().study()
                .read(() -> IrritantRegister.of(session().study(), index(), choice, filter.getText()));
        choices.forEach((each, button) -> {
            button.setText(Messages.get("register." + each.name(), register.counts().of(each)));
            button.setSelection(each == choice);
        });
        choices.get(Choice.ALL).getParent().getParent().layout(true, true);
        tree.show(register);
        chosenEntry();
        renewHint();
    }

    @Override
    protected void chosenEntry() {
        tree.renewFigures();
        desk().chosen().ifPresent(tree::choose);
    }

    @Override
    protected Optional<String> emptyHint() {
        boolean none = register.counts().all() == 0 && index().plan().getChantiers().isEmpty();
        return none ? Optional.of(Messages.get("register.empty")) : Optional.empty();
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }
}
