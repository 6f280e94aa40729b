package org.verbatelier.ui.workbench.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.analysis.catalogue.CatalogueEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.presentation.CodeMatcher;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.presentation.plan.IrritantDraft.Passage;
import org.verbatelier.presentation.plan.IrritantDraft.Proof;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.ui.Names;
import org.verbatelier.ui.SharedWidths;
import org.verbatelier.ui.workbench.StudySession;

/** Makes an irritant of chosen passages, or adds them to one: the passages are shown and can be left out one by one. */
final class IrritantDialog extends PlanDialog {

    private static final int ROWS = 7;

    private final StudySession session;
    private final IrritantDraft draft;
    private final List<Irritant> existing;
    private final List<Chantier> chantiers;
    private final List<CatalogueEntry> types = PlanWords.catalogue().irritantTypes();
    private List<String> codes = List.of();
    private Combo into;
    private Text title;
    private Combo type;
    private Combo chantier;
    private Table proofs;
    private Combo code;
    private boolean typed;
    private PlanRef made;

    private IrritantDialog(Shell parent, StudySession session, IrritantDraft draft) {
        super(parent, "newIrritant");
        this.session = session;
        this.draft = draft;
        this.existing = List.copyOf(session.study().plan().getIrritants());
        this.chantiers = List.copyOf(session.study().plan().getChantiers());
    }

    /** Asks; empty when nothing is chosen or the user thinks better of it. */
    static Optional<PlanRef> ask(Shell parent, StudySession session, Collection<Passage> passages) {
        IrritantDraft draft = new IrritantDraft(session.study(), passages);
        if (draft.proofs().isEmpty()) {
            session.say(Messages.get("newIrritant.nothing"));
            return Optional.empty();
        }
        IrritantDialog dialog = new IrritantDialog(parent, session, draft);
        return dialog.open() == Window.OK ? Optional.ofNullable(dialog.made) : Optional.empty();
    }

    @Override
    protected void createFields() {
        if (!existing.isEmpty()) {
            into = combo("into", true);
            into.add(Messages.get("newIrritant.new"));
            existing.forEach(irritant -> into.add(irritant.getTitle()));
            into.select(0);
        }
        title = text("title", "");
        title.addListener(SWT.KeyDown, e -> typed = true);
        type = combo("irritantType", true);
        type.add(Messages.get("none"));
        types.forEach(each -> type.add(PlanWords.named(each) + Messages.get("newIrritant.test", each.detail())));
        chantier = combo("chantier", true);
        chantier.add(Messages.get("none"));
        chantiers.forEach(each -> chantier.add(each.getTitle()));
        chantier.select(0);
        label("chosen");
        proofs = new Table(area(), SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        Names.give(proofs, Messages.get("field.chosen"));
        new TableColumn(proofs, SWT.NONE).setText(Messages.get("newIrritant.words"));
        new TableColumn(proofs, SWT.NONE).setText(Messages.get("newIrritant.text"));
        new TableColumn(proofs, SWT.NONE).setText(Messages.get("newIrritant.code"));
        proofs.setHeaderVisible(true);
        proofs.addListener(SWT.Resize, e -> SharedWidths.of(proofs, 6, 2, 2));
        GridDataFactory.fillDefaults().grab(true, true).hint(10, ROWS * proofs.getItemHeight()).applyTo(proofs);
        draft.proofs().forEach(this::add);
        proofs.addListener(SWT.Selection, e -> {
            if (e.detail == SWT.CHECK) {
                propose();
                check();
            }
        });
        if (IrritantDraft.needsCode(draft.proofs())) {
            code = combo("code", true);
            code.setToolTipText(Messages.get("field.code.tip"));
            codes = new CodeMatcher(session.study().codes(), session.study().codings()::count)
                    .find("", Integer.MAX_VALUE).stream().map(match -> match.qualified()).toList();
            codes.forEach(each -> code.add(session.study().codes().find(each)
                    .map((Code c) -> c.getId() + "  " + c.getLabel()).orElse(each)));
        }
        Label hint = new Label(area(), SWT.WRAP);
        hint.setText(Messages.get("newIrritant.hint"));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(10, SWT.DEFAULT).applyTo(hint);
        propose();
        title.setFocus();
        title.selectAll();
    }

    private void add(Proof proof) {
        TableItem item = new TableItem(proofs, SWT.NONE);
        String judged = proof.coding() == null ? Messages.get("newIrritant.uncoded")
                : new PassageList.Judged(proof.coding().getCode(), proof.coding().getValence(),
                        proof.coding().getSeverity()).text();
        item.setText(new String[] { proof.text(), proof.passage().verbatim(), judged });
        item.setChecked(proof.isLikely());
        item.setData(proof);
    }

    private List<Proof> chosen() {
        return Arrays.stream(proofs.getItems()).filter(TableItem::getChecked).map(item -> (Proof) item.getData())
                .toList();
    }

    /** What follows from the passages is proposed until the user has written otherwise. */
    private void propose() {
        if (!typed) {
            title.setText(draft.proposedTitle(chosen()));
        }
        if (type.getSelectionIndex() <= 0) {
            type.select(draft.proposedType(chosen())
                    .map(id -> 1 + types.stream().map(CatalogueEntry::id).toList().indexOf(id)).orElse(0));
        }
    }

    private Optional<Irritant> target() {
        return into == null || into.getSelectionIndex() <= 0 ? Optional.empty()
                : Optional.of(existing.get(into.getSelectionIndex() - 1));
    }

    @Override
    protected String missing() {
        boolean fresh = target().isEmpty();
        title.setEnabled(fresh);
        type.setEnabled(fresh);
        chantier.setEnabled(fresh);
        List<Proof> chosen = new ArrayList<>(chosen());
        if (chosen.isEmpty()) {
            return Messages.get("newIrritant.noPassage");
        }
        if (fresh && title.getText().isBlank()) {
            return Messages.get("newIrritant.noTitle");
        }
        boolean coded = !IrritantDraft.needsCode(chosen) || code.getSelectionIndex() >= 0;
        return coded ? null : Messages.get("newIrritant.noCode");
    }

    @Override
    protected void accept() {
        String qualified = code == null || code.getSelectionIndex() < 0 ? null : codes.get(code.getSelectionIndex());
        Changing.run(session, () -> target().ifPresentOrElse(irritant -> {
            draft.addTo(irritant, chosen(), qualified);
            made = PlanRef.irritant(irritant.getId());
        }, () -> made = draft.create(title.getText().strip(),
                type.getSelectionIndex() <= 0 ? null : types.get(type.getSelectionIndex() - 1).id(),
                chantier.getSelectionIndex() <= 0 ? null : chantiers.get(chantier.getSelectionIndex() - 1),
                chosen(), qualified)));
    }
}
