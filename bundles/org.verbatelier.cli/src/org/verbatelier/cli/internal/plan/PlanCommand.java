package org.verbatelier.cli.internal.plan;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.verbatelier.cli.internal.Console;
import org.verbatelier.cli.internal.ExitCode;
import org.verbatelier.cli.internal.StudyCommand;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;

/** Lists irritants, chantiers, actions and what is missing from a plan. */
@picocli.CommandLine.Command
public final class PlanCommand extends StudyCommand {

    @Option(names = "--tfpb")
    private boolean tfpb;

    @Option(names = "--year", paramLabel = "YYYY")
    private Integer year;

    @Option(names = "--mine", paramLabel = "NAME")
    private String mine;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD")
    private String today;

    public PlanCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        LocalDate day = day();
        PlanReading reading = open.study().read(() -> new PlanReading(open.study(), day, mine));
        if (tfpb && json) {
            console.json(PlanJson.tfpb(reading.tfpb(year), console.locale()));
        } else if (tfpb) {
            new PlanLines(reading, console).print(reading.tfpb(year));
        } else if (json) {
            console.json(new PlanJson(reading).document());
        } else {
            new PlanLines(reading, console).print();
        }
        return ExitCode.DONE;
    }

    private LocalDate day() {
        try {
            return today == null ? LocalDate.now() : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw usage("usage.badValue", today, "--today");
        }
    }
}
