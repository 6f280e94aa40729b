package org.verbatelier.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbatelier.core.operation.Operation;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.OperationLabels;

import picocli.CommandLine.Parameters;

/** Takes the last operations back. */
@picocli.CommandLine.Command
class UndoCommand extends StudyCommand {

    @Parameters(index = "1", arity = "0..1", paramLabel = "N", descriptionKey = "N", defaultValue = "1")
    private int count;

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    protected boolean writes() {
        return true;
    }

    @Override
    protected final int run(OpenStudy open) {
        if (count < 1) {
            throw usage("usage.badValue", count, "N");
        }
        OperationLabels labels = new OperationLabels(console.locale(), open.study());
        List<String> done = new ArrayList<>();
        Optional<Operation> operation = step(open);
        while (operation.isPresent()) {
            done.add(labels.of(operation.get()));
            operation = done.size() < count ? step(open) : Optional.empty();
        }
        if (json) {
            report(done);
        } else {
            done.forEach(label -> console.say(key(), label));
            if (done.isEmpty()) {
                console.say(key() + ".nothing");
            }
        }
        return ExitCode.DONE;
    }

    Optional<Operation> step(OpenStudy open) {
        return open.study().undo();
    }

    void report(List<String> done) {
        console.json(Json.object("undone", done));
    }

    String key() {
        return "undo";
    }
}
