package org.verbatelier.presentation.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.HistoryEntry;
import org.verbatelier.core.Standing;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.AddNode;
import org.verbatelier.core.operation.MoveNode;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.RemoveNode;
import org.verbatelier.core.operation.SetFeature;
import org.verbatelier.core.operation.SetValues;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.plan.PlanEntry;

/** What was done to an entry of the plan, from the journal. */
public final class EntryHistory {

    /**
     * A change.
     *
     * @param sequence its line in the journal
     * @param operation the part of it that changed the entry
     */
    public record Change(int sequence, Instant time, String coder, Operation operation) {}

    private EntryHistory() {
    }

    /**
     * What was done to an entry and stands, newest first. Reads the journal back to when the entry was added: not for the
     * thread that shows it.
     *
     * @param most how many to find at most
     */
    public static List<Change> of(Study study, PlanEntry entry, int most) {
        String name = ":" + entry.getId();
        String identifier = "id=\"" + entry.getId() + "\"";
        List<Change> changes = new ArrayList<>();
        int[] all = study.read(study::operations);
        boolean begun = false;
        for (int i = all.length - 1; i >= 0 && changes.size() < most && !begun; i--) {
            int sequence = all[i];
            HistoryEntry line = study.read(() -> study.history(sequence));
            boolean stands = study.read(() -> study.standing(sequence)) == Standing.DONE;
            for (Operation step : steps(line.operation())) {
                if (stands && touches(step, name, identifier)) {
                    changes.add(new Change(sequence, line.time(), line.coder(), step));
                    begun |= step instanceof AddNode add && add.content().contains(identifier);
                }
            }
        }
        return List.copyOf(changes);
    }

    private static List<Operation> steps(Operation operation) {
        return operation instanceof Together together
                ? together.operations().stream().flatMap(step -> steps(step).stream()).toList()
                : List.of(operation);
    }

    private static boolean touches(Operation step, String name, String identifier) {
        return switch (step) {
            case SetFeature set -> set.target().endsWith(name);
            case SetValues set -> set.target().endsWith(name);
            case MoveNode move -> move.node().endsWith(name);
            case AddNode add -> add.parent().endsWith(name) || add.content().contains(identifier);
            case RemoveNode remove -> remove.parent().endsWith(name) || remove.content().contains(identifier);
            default -> false;
        };
    }
}
