package org.verbatelier.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the way a command was typed. */
final class UsageErrors {

    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    /** A usage error found by a command itself, with a message fit for people. */
    static ParameterException of(CommandLine line, String message) {
        return new ParameterException(line, message);
    }

    int tell(ParameterException e) {
        console.tell(console.text("error", message(e)));
        console.tell(console.text("usage.seeHelp", e.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return ExitCode.USAGE;
    }

    private String message(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> console.text("usage.missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> console.text("usage.twice", name(twice.getOverwritten()));
            default -> e.getArgSpec() == null ? e.getMessage()
                    : console.text("usage.badValue", e.getValue() == null ? "" : e.getValue(), name(e.getArgSpec()));
        };
    }

    private String unmatched(UnmatchedArgumentException e) {
        String text = String.join(" ", e.getUnmatched());
        List<String> nearest = e.getSuggestions();
        String key = e.isUnknownOption() ? "usage.unknownOption"
                : e.getCommandLine().getSubcommands().isEmpty() ? "usage.tooMany" : "usage.unknownCommand";
        return nearest.isEmpty() ? console.text(key, text)
                : console.text(key, text) + " " + console.text("usage.didYouMean", String.join(", ", nearest));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
