package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.ServiceCommitment;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.presentation.plan.IrritantRegister;
import org.verbatelier.presentation.plan.PlanField;

/** The passages that prove an entry: how many, the first few in their words, and what is chosen elsewhere to be added. */
final class ProofsRow extends PartRow {

    private static final int SHOWN = 4;
    private static final int LONGEST = 120;

    ProofsRow(Composite parent, PlanField field, FormPage page) {
        super(parent, field, page);
    }

    private PassageList list() {
        return Passages.of(context().session(), entry());
    }

    private boolean isOwn() {
        return !(entry() instanceof Commitment) && !(entry() instanceof ServiceCommitment);
    }

    @Override
    protected Object state() {
        return List.of(list().places(), own(), lost());
    }

    /** The codings named by the entry itself. */
    private List<String> own() {
        return isOwn() && attribute() != null ? List.copyOf(evidence(entry())) : List.of();
    }

    @SuppressWarnings("unchecked")
    private List<String> evidence(PlanEntry of) {
        return (List<String>) of.eGet(attribute());
    }

    private List<String> lost() {
        Study study = context().session().study();
        return own().stream().filter(id -> study.codings().find(id).isEmpty()).toList();
    }

    @Override
    protected boolean isFilled() {
        return list().size() > 0;
    }

    @Override
    protected void createLines() {
        PassageList list = list();
        if (list.size() == 0) {
            words(Messages.get("proofs.none"));
        } else {
            link("quote", Messages.get("proofs.count", list.size(), list.texts()),
                    () -> Passages.show(context().session(), entry()), "", null)
                    .setToolTipText(Messages.get("passages.tip"));
        }
        if (entry() instanceof Commitment promise) {
            quote(promise.getVerbatim());
        }
        int shown = 0;
        for (String id : own()) {
            Optional<Coding> coding = context().session().study().codings().find(id);
            if (coding.isPresent() && shown++ < SHOWN) {
                quote(coding.get());
            }
        }
        if (!lost().isEmpty()) {
            List<String> lost = lost();
            link("triangle-alert", Messages.get("proofs.lost", lost.size()),
                    () -> context().session().say(Messages.get("proofs.lost.why")), Messages.get("proofs.lost.remove"),
                    () -> context().change(() -> context().changes().unprove(entry(), lost)));
        }
        if (isOwn()) {
            button("proofs.add", "plus", this::add);
        }
    }

    private void quote(Coding coding) {
        Study study = context().session().study();
        study.corpus().find(coding.getVerbatim()).ifPresent(text -> {
            String words = text.text().substring(coding.getStart(), Math.min(coding.getEnd(), text.text().length()));
            link("corner-down-right", quoted(words, coding.getVerbatim(), IrritantRegister.bare(coding.getCode())),
                    () -> context().read(coding.getVerbatim(), coding.getId()), Messages.get("proofs.remove"),
                    () -> context().change(() -> context().changes().unprove(entry(), List.of(coding.getId()))))
                    .setToolTipText(Messages.get("proofs.read"));
        });
    }

    private void quote(String verbatim) {
        context().session().study().corpus().find(verbatim).map(VerbatimEntry::text)
                .ifPresent(text -> link("corner-down-right", quoted(text, verbatim, ""),
                        () -> context().read(verbatim, null), "", null)
                        .setToolTipText(Messages.get("proofs.read")));
    }

    private static String quoted(String words, String verbatim, String code) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() > LONGEST) {
            line = line.substring(0, LONGEST).stripTrailing() + "\u2026";
        }
        return Messages.get(code.isEmpty() ? "proofs.quote.plain" : "proofs.quote", line, verbatim, code);
    }

    /** Adds what is chosen in grid, reader or passages. */
    private void add() {
        IrritantDraft draft = new IrritantDraft(context().session().study(),
                ChosenPassages.of(context().session()));
        List<Coding> codings = draft.proofs().stream().filter(IrritantDraft.Proof::isLikely)
                .map(IrritantDraft.Proof::coding).filter(coding -> coding != null).toList();
        if (codings.isEmpty()) {
            context().session().say(Messages.get("proofs.nothing"));
        } else {
            context().change(() -> context().changes().prove(entry(), codings));
        }
    }
}
