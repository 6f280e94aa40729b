package org.verbatelier.cli.internal;

import java.io.PrintWriter;

import org.eclipse.core.runtime.OperationCanceledException;
import org.verbatelier.cli.internal.plan.PlanCommand;
import org.verbatelier.core.StudyException;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.runtime.EventLog;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** All commands, and how they are run. */
public final class Commands {

    private final Console console;

    public Commands(Console console) {
        this.console = console;
    }

    /** Runs one command and answers its exit code. */
    public int run(String... arguments) {
        try {
            int exitCode = commandLine().execute(arguments);
            console.problemsOfPlugins().forEach(problem -> console.tell(console.text("warning", problem)));
            return exitCode;
        } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError e) {
            return internal(e);
        }
    }

    /** The commands, in the order of the help page. Register a new one here. */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(new RootCommand(console))
                .addSubcommand("demo", new DemoCommand(console))
                .addSubcommand("new", new NewCommand(console))
                .addSubcommand("import", new ImportCommand(console))
                .addSubcommand("watch", new WatchCommand(console))
                .addSubcommand("verbatims", new VerbatimsCommand(console))
                .addSubcommand("conversations", new ConversationsCommand(console))
                .addSubcommand("consent", new ConsentCommand(console))
                .addSubcommand("scheme", new CommandLine(new SchemeCommand(console))
                        .addSubcommand("list", new SchemeListCommand(console))
                        .addSubcommand("add", new SchemeAddCommand(console))
                        .addSubcommand("show", new SchemeShowCommand(console)))
                .addSubcommand("autocode", new AutocodeCommand(console))
                .addSubcommand("suggestions", new SuggestionsCommand(console))
                .addSubcommand("code", new CodeCommand(console))
                .addSubcommand("codings", new CodingsCommand(console))
                .addSubcommand("evaluate", new EvaluateCommand(console))
                .addSubcommand("search", new SearchCommand(console))
                .addSubcommand("frequencies", new FrequenciesCommand(console))
                .addSubcommand("crosstab", new CrosstabCommand(console))
                .addSubcommand("plan", new PlanCommand(console))
                .addSubcommand("agreement", new AgreementCommand(console))
                .addSubcommand("mirror", new MirrorCommand(console))
                .addSubcommand("sites", new SitesCommand(console))
                .addSubcommand("publish", new PublishCommand(console))
                .addSubcommand("check", new CheckCommand(console))
                .addSubcommand("history", new HistoryCommand(console))
                .addSubcommand("undo", new UndoCommand(console))
                .addSubcommand("redo", new RedoCommand(console))
                .addSubcommand("plugins", new PluginsCommand(console))
                .addSubcommand("bench", new BenchCommand(console));
        line.setResourceBundle(Console.bundle("help", console.locale()));
        line.setOut(new PrintWriter(console.out(), true));
        line.setErr(new PrintWriter(console.err(), true));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setParameterExceptionHandler((e, arguments) -> new UsageErrors(console).tell(e));
        line.setExecutionExceptionHandler((e, failed, parsed) -> answer(e));
        return line;
    }

    private int answer(Exception e) {
        return switch (e) {
            case CommandLine.ParameterException usage -> new UsageErrors(console).tell(usage);
            case SyntaxException syntax -> tell(syntax.message(console.locale()), ExitCode.USAGE);
            case OperationCanceledException canceled -> tell(console.text("canceled"), ExitCode.REFUSED);
            case StudyException study -> tell(study.getMessage(),
                    study.kind() == StudyException.Kind.IO ? ExitCode.INTERNAL : ExitCode.REFUSED);
            default -> internal(e);
        };
    }

    private int tell(String message, int exitCode) {
        console.tell(console.text("error", message));
        return exitCode;
    }

    /** An error that nobody foresaw: one line for the person, the rest for the log. */
    private int internal(Throwable e) {
        EventLog.error(Commands.class, "command failed", e);
        return tell(console.text("internalError", e.toString()), ExitCode.INTERNAL);
    }
}
