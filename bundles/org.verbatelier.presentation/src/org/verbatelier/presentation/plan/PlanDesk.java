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

    public PlanDesk(Study study) {
        this.study = study;
    }

    /** Told when another entry is chosen. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Takes account of a change of the study. */
    public void changed() {
        index = null;
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
