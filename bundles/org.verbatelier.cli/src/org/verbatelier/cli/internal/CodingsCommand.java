package org.verbatelier.cli.internal;

import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Lists what people coded. */
@picocli.CommandLine.Command
final class CodingsCommand extends StudyCommand {

    @Option(names = "--coder", paramLabel = "NAME")
    private String coder;

    CodingsCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        for (VerbatimEntry entry : open.study().corpus().entries()) {
            for (Coding coding : open.study().codings().of(entry.id())) {
                String by = open.study().codings().coderOf(coding);
                if (coder == null || coder.equals(by)) {
                    Annotation.of(entry, coding, by).print(console, json);
                }
            }
        }
        return ExitCode.DONE;
    }
}
