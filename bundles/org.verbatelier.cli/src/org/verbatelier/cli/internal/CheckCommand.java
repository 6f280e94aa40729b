package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.Finding;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyCheck;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the integrity of a study and mends what the journal still knows. */
@picocli.CommandLine.Command
final class CheckCommand extends Command {

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "STUDY")
    private Path folder;

    @Option(names = "--repair")
    private boolean repair;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<Finding> findings = StudyCheck.run(folder, console.settings().session());
        List<Finding> repaired = new ArrayList<>();
        if (repair && findings.stream().anyMatch(Finding::repairable)) {
            Study.rebuild(folder, console.settings().session()).close();
            List<Finding> before = findings;
            findings = StudyCheck.run(folder, console.settings().session());
            repaired.addAll(before);
            repaired.removeAll(findings);
        }
        List<Finding> all = new ArrayList<>(findings);
        if (findings.isEmpty()) {
            checkIndex(all);
        }
        report(all, repaired);
        return all.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** The index mends itself when it is opened; what can be wrong is that it cannot be made. */
    private void checkIndex(List<Finding> findings) {
        try (OpenStudy open = OpenStudy.openReadOnly(folder, console.settings(), console.contributions())) {
            int indexed = open.index(new Progress(console, console.text("search.task"))).size();
            int texts = open.study().corpus().entries().size();
            if (indexed != texts) {
                findings.add(new Finding(console.settings().indexOf(folder),
                        console.text("check.index", indexed, texts), true));
            }
        }
    }

    private void report(List<Finding> findings, List<Finding> repaired) {
        if (json) {
            console.json(Json.object("findings", findings.stream().map(CheckCommand::view).toList(), "repaired",
                    repaired.stream().map(CheckCommand::view).toList()));
            return;
        }
        repaired.forEach(finding -> console.say("check.repaired", finding.message()));
        findings.forEach(finding -> console.say(finding.repairable() ? "check.repairable" : "check.finding",
                finding.message()));
        if (findings.isEmpty()) {
            console.say("check.clean");
        }
    }

    private static Map<String, Object> view(Finding finding) {
        return Json.object("path", String.valueOf(finding.path()), "message", finding.message(), "repairable",
                finding.repairable());
    }
}
