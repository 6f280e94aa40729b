package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Runs what it is given when told to, in order; what has been cancelled by then is only begun when told so. */
final class HandWorker implements FigureWorker {

    final List<Integer> delays = new ArrayList<>();
    int finished;
    int givenUp;
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> Runnable run(int delay, Function<BooleanSupplier, T> work, Consumer<T> then,
            Consumer<RuntimeException> failed) {
        boolean[] cancelled = { false };
        delays.add(delay);
        waiting.add(() -> {
            if (cancelled[0]) {
                givenUp++;
                return;
            }
            try {
                then.accept(work.apply(() -> cancelled[0]));
                finished++;
            } catch (CancellationException e) {
                givenUp++;
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        });
        return () -> cancelled[0] = true;
    }

    /** Runs all that waits, and what that leads to. */
    void runAll() {
        while (!waiting.isEmpty()) {
            waiting.removeFirst().run();
        }
    }
}
