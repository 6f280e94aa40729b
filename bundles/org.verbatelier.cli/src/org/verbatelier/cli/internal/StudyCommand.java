package org.verbatelier.cli.internal;

import java.nio.file.Path;

import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Settings;

import picocli.CommandLine.Parameters;

/** A command on a study, which is open while the command runs. */
public abstract class StudyCommand extends Command {

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "STUDY")
    protected Path folder;

    protected StudyCommand(Console console) {
        super(console);
    }

    @Override
    public final Integer call() {
        try (OpenStudy open = open()) {
            return run(open);
        }
    }

    /** Opens the study; a command that changes it says so by overriding {@link #writes()}. */
    private OpenStudy open() {
        return writes() ? OpenStudy.open(folder, settings(), console.contributions())
                : OpenStudy.openReadOnly(folder, settings(), console.contributions());
    }

    /** Who works. */
    protected Settings settings() {
        return console.settings();
    }

    /** Whether the command changes the study. */
    protected boolean writes() {
        return false;
    }

    /** Does the work and answers the exit code. */
    protected abstract int run(OpenStudy open);
}
