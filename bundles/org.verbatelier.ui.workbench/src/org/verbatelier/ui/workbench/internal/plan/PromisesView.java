package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.model.plan.Promise;
import org.verbatelier.model.plan.ServiceCommitment;
import org.verbatelier.presentation.plan.FieldText;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/** What was promised: on the spot, in a conversation, by whom and until when; and what charters and labels commit to. */
public class PromisesView extends PlanView {

    private Tree tree;
    private Icons icons;
    private Fonts fonts;

    @Override
    protected void createWidgets(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        icons = new Icons(parent);
        fonts = Fonts.of(parent);
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        tree.setHeaderVisible(true);
        Names.give(tree, Messages.get("promises.name"));
        for (String column : List.of("what", "who", "due", "state")) {
            new TreeColumn(tree, SWT.NONE).setText(Messages.get("promises." + column));
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.addListener(SWT.Resize, e -> SharedWidths.of(tree, 8, 3, 3, 3));
        tree.addListener(SWT.Selection, e -> selected().ifPresent(desk()::choose));
        tree.addListener(SWT.DefaultSelection, e -> selected().ifPresent(this::open));
        tree.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.INSERT) {
                note();
            } else if (e.keyCode == SWT.DEL) {
                remove();
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.setMenu(menu.createContextMenu(tree));
        addToBar(action("promises.note", "handshake", this::note),
                action("promises.catalogue", "layout-template", this::catalogue));
    }

    private void fill(IMenuManager menu) {
        menu.add(action("open", "pencil", () -> selected().ifPresent(this::open)));
        menu.add(action("passages", "quote",
                () -> desk().entry().ifPresent(entry -> Passages.show(session(), entry))));
        desk().entry(Commitment.class).ifPresent(promise -> {
            for (Promise state : Promise.values()) {
                menu.add(SimpleAction.of(PlanWords.of(state), () -> change(() -> changes().fill(promise,
                        PlanGestures.values(Literals.COMMITMENT__STATE, state, Literals.COMMITMENT__ANSWERED,
                                state == Promise.OPEN ? null : today())))));
            }
        });
        menu.add(action("promises.note", "handshake", this::note));
        menu.add(action("promises.catalogue", "layout-template", this::catalogue));
        menu.add(action("remove", "trash-2", this::remove));
    }

    private Optional<PlanRef> selected() {
        return tree.getSelectionCount() == 0 || tree.getSelection()[0].getData() == null ? Optional.empty()
                : Optional.of((PlanRef) tree.getSelection()[0].getData());
    }

    private void note() {
        PromiseDialog.ask(getSite().getShell(), session()).ifPresent(desk()::choose);
    }

    private void catalogue() {
        CatalogueDialog.ask(getSite().getShell(), index().plan()).ifPresent(chosen -> change(() -> {
            for (CatalogueEntry entry : chosen) {
                desk().choose(changes().newService(Messages.get("promises.charter"), entry.label(), entry.label(),
                        today(), qualified(entry.codes())));
            }
        }));
    }

    /** Codes of a catalogue as the study's schemes know them; what they do not have is left out. */
    private List<String> qualified(List<String> codes) {
        List<String> found = new ArrayList<>();
        session().study().codes().schemes().forEach(scheme -> codes.stream().map(code -> scheme.getId() + ":" + code)
                .filter(code -> session().study().codes().find(code).isPresent()).forEach(found::add));
        return found;
    }

    private void remove() {
        desk().entry().filter(entry -> entry instanceof Commitment || entry instanceof ServiceCommitment)
                .ifPresent(entry -> Removal.of(getSite().getShell(), session(), List.of(entry)));
    }

    @Override
    protected void renew() {
        tree.setRedraw(false);
        tree.removeAll();
        group("promises.spot", index().plan().getCommitments());
        group("promises.charters", index().plan().getServices());
        tree.setRedraw(true);
        chosenEntry();
    }

    private void group(String key, List<? extends PlanEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        TreeItem group = new TreeItem(tree, SWT.NONE);
        group.setText(Messages.get(key, entries.size()));
        group.setFont(fonts.bold());
        for (PlanEntry entry : entries) {
            TreeItem item = new TreeItem(group, SWT.NONE);
            item.setText(cells(entry));
            item.setImage(icons.get("handshake"));
            item.setData(PlanRef.of(entry).orElseThrow());
        }
        group.setExpanded(true);
    }

    private String[] cells(PlanEntry entry) {
        if (entry instanceof ServiceCommitment service) {
            List<Coding> said = session().study().codings().all().stream()
                    .filter(coding -> service.getCodes().contains(coding.getCode())).toList();
            return new String[] { service.getTitle(), Objects.toString(service.getCharter(), ""), "",
                    Messages.get("promises.said", count(said, Valence.POSITIVE), count(said, Valence.NEGATIVE)) };
        }
        Commitment promise = (Commitment) entry;
        boolean late = promise.getState() == Promise.OPEN && promise.getDue() != null
                && promise.getDue().isBefore(today());
        String due = promise.getDue() == null ? ""
                : new FieldText(Locale.getDefault()).day(promise.getDue());
        return new String[] { promise.getTitle(), Objects.toString(promise.getWho(), ""),
                late ? "\u26a0 " + due : due, PlanWords.of(promise.getState()) };
    }

    private static long count(List<Coding> codings, Valence valence) {
        return codings.stream().filter(coding -> coding.getValence() == valence).count();
    }

    @Override
    protected void chosenEntry() {
        desk().chosen().ifPresent(ref -> {
            for (TreeItem group : tree.getItems()) {
                for (TreeItem item : group.getItems()) {
                    if (ref.equals(item.getData())) {
                        tree.setSelection(item);
                    }
                }
            }
        });
    }

    @Override
    protected Optional<String> emptyHint() {
        return index().plan().getCommitments().isEmpty() && index().plan().getServices().isEmpty()
                ? Optional.of(Messages.get("promises.empty"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
