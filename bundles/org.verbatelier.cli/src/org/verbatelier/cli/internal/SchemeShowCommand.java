package org.verbatelier.cli.internal;

import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Parameters;

/** Shows a coding scheme of a study or of a plug-in. */
@picocli.CommandLine.Command
final class SchemeShowCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "ID")
    private String id;

    SchemeShowCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        SchemeView view = new SchemeView(open.scheme(id));
        if (json) {
            console.json(view.json());
        } else {
            view.print(console);
        }
        return ExitCode.DONE;
    }
}
