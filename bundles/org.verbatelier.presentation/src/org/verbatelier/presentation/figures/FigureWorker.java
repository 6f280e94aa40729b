package org.verbatelier.presentation.figures;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs what takes time away from the thread that shows it. */
public interface FigureWorker {

    /**
     * Runs something after a while, unless it is cancelled before.
     *
     * @param delay milliseconds
     * @param work runs in the background; asks now and then whether it has been cancelled, and may then return null
     * @param then receives what it made on the thread that shows it, unless cancelled
     * @param failed receives what went wrong, on the same thread
     * @return cancels
     */
    <T> Runnable run(int delay, Function<BooleanSupplier, T> work, Consumer<T> then,
            Consumer<RuntimeException> failed);
}
