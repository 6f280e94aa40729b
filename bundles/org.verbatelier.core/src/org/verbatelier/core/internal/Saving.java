package org.verbatelier.core.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.journal.Patience;
import org.verbatelier.core.internal.storage.Checkpoint;
import org.verbatelier.core.internal.storage.Draft;
import org.verbatelier.core.internal.storage.StudyStore;

/** Saves one at a time, with patience for the folder. */
public final class Saving implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final StudyStore store;
    private final ReentrantLock one = new ReentrantLock();
    private final Patience patience = new Patience(LIMIT);

    public Saving(StudyStore store) {
        this.store = store;
    }

    /**
     * Saves.
     *
     * @param drafting puts the content into words, given the checkpoint in force
     * @param dropped told of a draft that could not be written
     */
    public void save(Function<Checkpoint, Draft> drafting, Consumer<Draft> dropped) {
        one.lock();
        try {
            Draft draft = drafting.apply(patiently(store::unchangedCheckpoint));
            boolean written = false;
            AtomicBoolean wanted = new AtomicBoolean(true);
            try {
                patiently(() -> {
                    store.write(draft, () -> moved(wanted));
                    return null;
                });
                written = true;
            } finally {
                if (!written) {
                    wanted.set(false);
                    dropped.accept(draft);
                }
            }
        } finally {
            one.unlock();
        }
    }

    /** A save that was given up must not put anything in place when the folder answers again. */
    private void moved(AtomicBoolean wanted) {
        patience.moved();
        if (!wanted.get()) {
            throw new IllegalStateException("given up");
        }
    }

    private <T> T patiently(Supplier<T> work) {
        try {
            return patience.call(work::get);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO,
                    Messages.get("folderSilent", store.files().root(), e.getMessage()), store.files().root(), e);
        }
    }

    /** Does something while nothing is being saved. */
    public <T> T still(Supplier<T> work) {
        one.lock();
        try {
            return work.get();
        } finally {
            one.unlock();
        }
    }

    @Override
    public void close() {
        patience.close();
    }
}
