package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.model.plan.ServiceCommitment;
import org.verbatelier.presentation.plan.PlanField;
import org.verbatelier.presentation.plan.PlanRef;

/** The irritants or actions that an entry is linked to; each is a link that goes there, and more are added from a list. */
final class LinksRow extends PartRow {

    LinksRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    private boolean ofActions() {
        return field().kind() == PlanField.Kind.ACTIONS;
    }

    @Override
    protected Object state() {
        return List.of(linked().stream().map(PlanWords::title).toList(),
                others().stream().map(PlanWords::title).toList());
    }

    private List<? extends PlanEntry> linked() {
        return switch (entry()) {
            case Irritant irritant -> context().index().actionsOf(irritant);
            case Chantier chantier -> context().index().irritantsOf(chantier);
            case ServiceCommitment service -> context().index().actions().stream()
                    .filter(action -> service.getId().equals(action.getServiceCommitment())).toList();
            default -> all().stream().filter(other -> ids().contains(other.getId())).toList();
        };
    }

    private List<? extends PlanEntry> all() {
        return List.copyOf(ofActions() ? context().index().actions() : context().index().irritants());
    }

    private List<? extends PlanEntry> others() {
        List<? extends PlanEntry> linked = linked();
        return all().stream().filter(other -> !linked.contains(other)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> ids() {
        return (List<String>) entry().eGet(attribute());
    }

    @Override
    protected boolean isFilled() {
        return !linked().isEmpty();
    }

    @Override
    protected void createLines() {
        for (PlanEntry other : linked()) {
            PlanRef ref = PlanRef.of(other).orElseThrow();
            link(PlanWords.icon(ref.kind()), PlanWords.title(other), () -> context().open(ref),
                    Messages.get("links.remove"), () -> context().change(() -> set(other, false)));
        }
        List<? extends PlanEntry> others = others();
        if (!others.isEmpty() && !isReadOnly()) {
            Combo more = new Combo(part(), SWT.READ_ONLY);
            more.add(Messages.get(ofActions() ? "links.action" : "links.irritant"));
            others.forEach(other -> more.add(PlanWords.title(other)));
            more.select(0);
            more.setToolTipText(Messages.get(ofActions() ? "links.action.tip" : "links.irritant.tip"));
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(10, SWT.DEFAULT).applyTo(more);
            more.addListener(SWT.Selection, e -> {
                if (more.getSelectionIndex() > 0) {
                    PlanEntry other = others.get(more.getSelectionIndex() - 1);
                    // the list is made anew by what it does
                    more.getDisplay().asyncExec(() -> context().change(() -> set(other, true)));
                }
            });
        }
        if (entry() instanceof Irritant irritant) {
            button("links.newAction", "circle-plus", () -> NewActionDialog
                    .ask(part().getShell(), context().session(), null, List.of(irritant))
                    .ifPresent(context()::open));
        }
    }

    private void set(PlanEntry other, boolean linked) {
        switch (entry()) {
            case Irritant irritant -> set(other, Literals.ACTION__IRRITANTS, ((Action) other).getIrritants(),
                    irritant.getId(), linked);
            case Chantier chantier -> context().changes().gather(List.of((Irritant) other), linked ? chantier : null);
            case ServiceCommitment service -> context().changes().set(other, Literals.ACTION__SERVICE_COMMITMENT,
                    linked ? service.getId() : null);
            default -> set(entry(), attribute(), ids(), other.getId(), linked);
        }
    }

    private void set(PlanEntry at, EAttribute attribute, List<String> present, String id, boolean linked) {
        List<String> wanted = new ArrayList<>(present);
        wanted.remove(id);
        if (linked) {
            wanted.add(id);
        }
        context().changes().set(at, attribute, wanted);
    }
}
