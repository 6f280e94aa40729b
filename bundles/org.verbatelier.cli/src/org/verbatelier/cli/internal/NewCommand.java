package org.verbatelier.cli.internal;

import java.nio.file.Path;

import org.verbatelier.core.NewStudy;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates a study. */
@picocli.CommandLine.Command
final class NewCommand extends Command {

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "STUDY")
    private Path folder;

    @Option(names = "--name", required = true, paramLabel = "N")
    private String name;

    @Option(names = "--purpose", required = true, paramLabel = "P")
    private String purpose;

    @Option(names = "--organisation", paramLabel = "O", defaultValue = "")
    private String organisation;

    NewCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (OpenStudy open = OpenStudy.create(folder, new NewStudy(name, purpose, organisation), console.settings(),
                console.contributions())) {
            Path created = open.study().folder();
            if (json) {
                console.json(Json.object("study", created.toString()));
            } else {
                console.say("new.created", created);
            }
        }
        return ExitCode.DONE;
    }
}
