package org.verbatelier.cli.internal;

import java.util.List;
import java.util.Optional;

import org.verbatelier.core.operation.Operation;
import org.verbatelier.runtime.OpenStudy;

/** Does again what was undone last. */
@picocli.CommandLine.Command
final class RedoCommand extends UndoCommand {

    RedoCommand(Console console) {
        super(console);
    }

    @Override
    Optional<Operation> step(OpenStudy open) {
        return open.study().redo();
    }

    /** The contract has one field for both commands; the second name says what happened. */
    @Override
    void report(List<String> done) {
        console.json(Json.object("undone", done, "redone", done));
    }

    @Override
    String key() {
        return "redo";
    }
}
