package org.verbatelier.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.Preview;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports tables, transcripts and documents, or whole folders of them, as one step. */
@picocli.CommandLine.Command
final class ImportCommand extends StudyCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files;

    @Mixin
    private ImportChoices choices = new ImportChoices();

    @Option(names = "--save-mapping", paramLabel = "MAPPING")
    private Path savedMapping;

    @Option(names = "--report", paramLabel = "REPORT")
    private Path reportFile;

    @Option(names = "--refused", paramLabel = "ROWS")
    private Path refusedFile;

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    protected boolean writes() {
        return !dryRun;
    }

    @Override
    protected int run(OpenStudy open) {
        if (reportFile != null && !ImportReport.isWritable(reportFile)) {
            throw usage("import.badReport", reportFile);
        }
        ImportOptions options = choices.options(console, this).withDryRun(dryRun);
        if (savedMapping != null) {
            saveMapping(open, options);
        }
        ImportReport report = open.importFiles(files, options, new Progress(console, console.text("import.task")));
        ImportFilesWritten written = new ImportFilesWritten(console);
        if (reportFile != null) {
            written.report(report, reportFile);
        }
        if (refusedFile != null) {
            written.refused(report, refusedFile);
        }
        if (json) {
            console.json(report);
        } else {
            new ImportPrinter(console, dryRun).print(report);
        }
        return exitCode(report);
    }

    /** What the process answers: a file that could not be imported is a finding as long as another could. */
    static int exitCode(ImportReport report) {
        return report.files().stream().allMatch(ImportReport.File::isFailed) ? ExitCode.REFUSED
                : report.hasErrors() || report.hasRejections() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Saves how the first table is understood, before it is imported. */
    private void saveMapping(OpenStudy open, ImportOptions options) {
        Path first = files.getFirst();
        Preview preview = Files.isDirectory(first) ? null : new Importer().preview(open.study(), first, options);
        if (!(preview instanceof Preview.Table table)) {
            throw usage("import.noTable", first);
        }
        new ImportFilesWritten(console).writing(savedMapping, () -> table.mapping().save(savedMapping));
    }
}
