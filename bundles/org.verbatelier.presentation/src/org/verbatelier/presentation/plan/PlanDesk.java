package org.verbatelier.presentation.plan;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.verbatelier.core.Study;
import org.verbatelier.model.plan.PlanEntry;

/**
 * Which entry of the plan people look at. All views of the plan share it, so that the form, the passages and the chain follow
 * what is chosen on the board, in the register or on the timeline. Lives on the thread that shows it.
 */
public final class PlanDesk {

    private final Study study;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private PlanIndex index;
    private PlanRef chosen;
    private PlanFigures figures;
    private int changes = 1;
    private int figured;

    public PlanDesk(Study study) {
        this.study = study;
    }

    /** Told when another entry is chosen, or there are new figures. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Takes account of a change of the study. */
    public void changed() {
        index = null;
        changes++;
    }

    /** What the words weigh, as it was when it was last worked out; empty until then. */
    public Optional<PlanFigures> figures() {
        return Optional.ofNullable(figures);
    }

    /**
     * Whether figures are to be worked out because something has changed since; whoever is told so does it, then
     * {@linkplain #setFigures hands them over}.
     */
    public boolean wantsFigures() {
        boolean wanted = figured != changes;
        figured = changes;
        return wanted;
    }

    /** Takes figures that have been worked out, and tells. */
    public void setFigures(PlanFigures newFigures) {
        figures = newFigures;
        listeners.forEach(Runnable::run);
    }

    /** The plan as it is now. */
    public PlanIndex index() {
        if (index == null) {
            index = study.read(() -> new PlanIndex(study));
        }
        return index;
    }

    /** Chooses an entry; null for none. */
    public void choose(PlanRef ref) {
        if (ref == null ? chosen != null : !ref.equals(chosen)) {
            chosen = ref;
            listeners.forEach(Runnable::run);
        }
    }

    /** What is chosen, if it is still there. */
    public Optional<PlanRef> chosen() {
        return Optional.ofNullable(chosen).filter(ref -> ref.in(study.plan()).isPresent());
    }

    /** The entry that is chosen. */
    public Optional<PlanEntry> entry() {
        return Optional.ofNullable(chosen).flatMap(ref -> ref.in(study.plan()));
    }

    /** The entry that is chosen when it is of a kind. */
    public <T extends PlanEntry> Optional<T> entry(Class<T> kind) {
        return entry().filter(kind::isInstance).map(kind::cast);
    }
}
