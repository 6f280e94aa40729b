package org.verbatelier.cli.internal;

import java.util.Optional;

import org.verbatelier.core.Edits;
import org.verbatelier.core.operation.RecordConsent;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what the people of a conversation agreed to. */
@picocli.CommandLine.Command
final class ConsentCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "CONVERSATION", descriptionKey = "CONVERSATION")
    private String conversation;

    @Option(names = "--notes", paramLabel = "yes|no")
    private String notes;

    @Option(names = "--recording", paramLabel = "yes|no")
    private String recording;

    @Option(names = "--quoting", paramLabel = "yes|no")
    private String quoting;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason;

    ConsentCommand(Console console) {
        super(console);
    }

    @Override
    protected boolean writes() {
        return true;
    }

    @Override
    protected int run(OpenStudy open) {
        Optional<RecordConsent> recorded = new Edits(open.study()).consent(conversation, answer("--notes", notes),
                answer("--recording", recording), answer("--quoting", quoting), reason);
        recorded.ifPresent(open.study()::apply);
        if (json) {
            console.json(Json.object("conversation", conversation, "recorded", recorded.isPresent()));
        } else {
            console.say(recorded.isPresent() ? "consent.recorded" : "consent.unchanged", conversation);
        }
        return ExitCode.DONE;
    }

    /** What is not said stays as the file has it. */
    private ConsentAnswer answer(String option, String value) {
        return switch (value) {
            case null -> ConsentAnswer.UNKNOWN;
            case "yes", "oui" -> ConsentAnswer.GIVEN;
            case "no", "non" -> ConsentAnswer.REFUSED;
            default -> throw usage("usage.badValue", value, option);
        };
    }
}
