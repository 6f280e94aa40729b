package org.verbatelier.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that holds all others; alone it shows the help page. */
@Command(name = "verbatelier", synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true)
    private boolean help;

    @Option(names = { "-V", "--version" })
    private boolean version;

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (version) {
            console.print("Verbatelier " + console.version());
            return ExitCode.DONE;
        }
        spec.commandLine().usage(console.err());
        return ExitCode.USAGE;
    }
}
