package org.verbatelier.cli.internal;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share. */
public abstract class Command implements Callable<Integer> {

    protected final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--help", usageHelp = true)
    private boolean help;

    @Option(names = "--json")
    protected boolean json;

    protected Command(Console console) {
        this.console = console;
    }

    /** A usage error by key. */
    protected ParameterException usage(String key, Object... arguments) {
        return UsageErrors.of(commandLine(), console.text(key, arguments));
    }

    protected CommandLine commandLine() {
        return spec.commandLine();
    }
}
