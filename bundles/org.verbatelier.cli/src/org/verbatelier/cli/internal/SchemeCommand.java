package org.verbatelier.cli.internal;

/** Holds the commands on coding schemes; alone it is a usage error. */
@picocli.CommandLine.Command(synopsisSubcommandLabel = "list|add|show")
final class SchemeCommand extends Command {

    SchemeCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        throw usage("scheme.which");
    }
}
