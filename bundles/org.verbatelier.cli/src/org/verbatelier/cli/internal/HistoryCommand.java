package org.verbatelier.cli.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.verbatelier.core.HistoryEntry;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.OperationLabels;

/** Shows who did what and when. */
@picocli.CommandLine.Command
final class HistoryCommand extends StudyCommand {

    HistoryCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        OperationLabels labels = new OperationLabels(console.locale(), open.study());
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(console.locale()).withZone(ZoneId.systemDefault());
        open.study().history().forEach(entry -> print(entry, labels, time));
        return ExitCode.DONE;
    }

    private void print(HistoryEntry entry, OperationLabels labels, DateTimeFormatter time) {
        Operation operation = entry.operation();
        String kind = entry.kind().name().toLowerCase(Locale.ROOT);
        if (json) {
            console.jsonLine(Json.object("sequence", entry.sequence(), "time", entry.time().toString(), "coder",
                    entry.coder(), "kind", kind, "operation", operation.getClass().getSimpleName(), "label",
                    labels.of(operation), "target", entry.target()));
        } else {
            console.say("history." + kind, String.valueOf(entry.sequence()), time.format(entry.time()), entry.coder(),
                    labels.of(operation));
        }
    }
}
