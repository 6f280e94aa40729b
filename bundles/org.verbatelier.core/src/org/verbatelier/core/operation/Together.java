package org.verbatelier.core.operation;

import java.util.List;

/**
 * Several changes as one: all are made or none is, and one undo takes them all back.
 *
 * @param operations the changes in the order in which they are made, each fitting the state that those before it leave;
 *        at least one, and never a {@code Together} itself, as nested ones are put in a row
 */
public record Together(List<Operation> operations) implements Operation {

    public Together {
        operations = operations.stream().flatMap(operation -> operation.steps().stream()).toList();
    }

    @Override
    public Operation inverse() {
        return new Together(operations.reversed().stream().map(Operation::inverse).toList());
    }

    @Override
    public List<Operation> steps() {
        return operations;
    }

    /** Several changes as one operation, a single one as itself. */
    public static Operation of(List<? extends Operation> operations) {
        List<Operation> all = operations.stream().flatMap((Operation operation) -> operation.steps().stream())
                .toList();
        return all.size() == 1 ? all.getFirst() : new Together(all);
    }
}
