package org.verbatelier.runtime.internal;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.verbatelier.core.StudyException;

/**
 * Runs the code of a plug-in so that its faults are put down to it. A refusal that a person can act upon, and the end of
 * what was cancelled, are no faults and pass.
 */
public record Guard(ProblemList problems, String contributor, String point, String contribution) {

    <T> T run(Supplier<T> code) {
        Outcome<T> outcome = problems.guard(contributor, point, contribution, () -> attempt(code));
        if (outcome.refusal() != null) {
            throw outcome.refusal();
        }
        return outcome.value();
    }

    private record Outcome<T>(T value, RuntimeException refusal) {}

    private static <T> Outcome<T> attempt(Supplier<T> code) {
        try {
            return new Outcome<>(code.get(), null);
        } catch (CancellationException e) {
            return new Outcome<>(null, e);
        } catch (StudyException e) {
            if (e.kind() == StudyException.Kind.REFUSED) {
                return new Outcome<>(null, e);
            }
            throw e;
        }
    }
}
