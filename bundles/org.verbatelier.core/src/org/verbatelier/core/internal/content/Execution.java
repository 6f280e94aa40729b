package org.verbatelier.core.internal.content;

import java.util.ArrayDeque;
import java.util.Deque;

import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;

/**
 * Makes changes: checks them, has them journalled, carries them out. Either all of this happens or the content stays as it
 * was.
 */
public final class Execution {

    private final Content content;
    private final OperationCheck check;

    public Execution(Content content) {
        this.content = content;
        this.check = new OperationCheck(content);
    }

    /**
     * Makes a change.
     *
     * @param journalling makes the change last; called once the change is known to be possible, and when it throws nothing
     *        has changed
     * @throws org.verbatelier.core.StudyException of kind REFUSED when the change does not fit the present state
     */
    public void run(Operation operation, Runnable journalling) {
        if (!(operation instanceof Together together)) {
            check.accept(operation);
            journalling.run();
            content.execute(operation);
            return;
        }
        check.acceptTogether(together);
        Deque<Operation> done = new ArrayDeque<>();
        boolean lasting = false;
        try {
            // each fits the state that those before it leave, so it can only be checked there
            for (Operation step : together.operations()) {
                check.accept(step);
                content.execute(step);
                done.push(step);
            }
            journalling.run();
            lasting = true;
        } finally {
            if (!lasting) {
                done.forEach(step -> content.execute(step.inverse()));
            }
        }
    }
}
