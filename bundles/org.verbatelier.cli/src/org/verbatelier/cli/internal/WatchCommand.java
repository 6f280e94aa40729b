package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.FolderWatch;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports what is put into a folder, until it is told to stop. The study is only locked while something is imported. */
@picocli.CommandLine.Command
final class WatchCommand extends Command {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    /** Long enough for a file that is being written to have moved between two looks. */
    private static final double SETTLING_SECONDS = 2;

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "STUDY")
    private Path folder;

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "FOLDER")
    private Path watched;

    @Mixin
    private ImportChoices choices = new ImportChoices();

    @Option(names = "--interval", paramLabel = "SECONDS")
    private double interval = 5;

    @Option(names = "--once")
    private boolean once;

    @Option(names = "--reports", paramLabel = "FOLDER")
    private Path reports;

    private final Stop stop = new Stop();
    private String told = "";
    private int exitCode = ExitCode.DONE;

    WatchCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        if (!(interval >= 0.1 && interval <= 86_400)) {
            throw usage("usage.badValue", interval, "--interval");
        }
        if (reports != null && reports.toAbsolutePath().normalize().startsWith(watched.toAbsolutePath().normalize())) {
            throw usage("watch.reportsInside", reports);
        }
        if (!Files.isDirectory(watched)) {
            throw refused("watch.noFolder", watched);
        }
        if (!Study.isStudy(folder)) {
            throw refused("watch.noStudy", folder);
        }
        ImportOptions options = choices.options(console, this);
        FolderWatch watch = new FolderWatch(watched);
        try (stop) {
            stop.listen();
            console.tell(console.text("watch.begins", watched));
            look(watch, options);
            while (stop.pause((long) (1000 * (watch.isWaiting() ? Math.min(interval, SETTLING_SECONDS) : interval)))) {
                look(watch, options);
                if (once && !watch.isWaiting()) {
                    break;
                }
            }
        }
        return exitCode;
    }

    private StudyException refused(String key, Path path) {
        return new StudyException(StudyException.Kind.INPUT, console.text(key, path), path, null);
    }

    private void look(FolderWatch watch, ImportOptions options) {
        try {
            List<Path> ready = watch.ready();
            if (!ready.isEmpty() && imported(ready, options)) {
                watch.handled(ready);
            }
        } catch (IOException e) {
            if (once) {
                throw refused("watch.noFolder", watched);
            }
            // a shared folder may come back
            tellOnce(console.text("watch.unreadable", watched, e.toString()));
        }
    }

    /** Imports files; false when the study is in use and they have to wait. */
    private boolean imported(List<Path> files, ImportOptions options) {
        ImportReport report;
        try (OpenStudy open = OpenStudy.open(folder, console.settings(), console.contributions())) {
            report = open.importFiles(files, options, new Progress(console, console.text("import.task")) {
                @Override
                public boolean isCanceled() {
                    return stop.isRequested();
                }
            });
        } catch (OperationCanceledException e) {
            return false;
        } catch (StudyException e) {
            if (e.kind() == StudyException.Kind.LOCKED) {
                tellOnce(console.text("watch.locked", e.getMessage()));
                return false;
            }
            if (e.kind() != StudyException.Kind.INPUT || files.size() != 1) {
                throw e;
            }
            report = new ImportReport(List.of(ImportReport.File.failed(files.getFirst().toString(), null,
                    e.getMessage())));
        }
        told = "";
        tell(report);
        return true;
    }

    private void tellOnce(String message) {
        if (!message.equals(told)) {
            told = message;
            console.tell(message);
        }
    }

    private void tell(ImportReport report) {
        exitCode = Math.max(exitCode, Math.min(ImportCommand.exitCode(report), ExitCode.FINDINGS));
        String now = console.settings().session().clock().instant().toString();
        if (json) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("time", now);
            line.put("study", folder.toString());
            line.put("files", report.files());
            console.jsonLine(line);
        } else {
            new ImportPrinter(console, false).print(report);
        }
        console.out().flush();
        if (reports != null) {
            write(report);
        }
    }

    private void write(ImportReport report) {
        ImportFilesWritten written = new ImportFilesWritten(console);
        String moment = NAME.format(console.settings().session().clock().instant().atOffset(ZoneOffset.UTC));
        written.writing(reports, () -> Files.createDirectories(reports));
        written.report(report, reports.resolve("import-" + moment + ".html"));
        for (ImportReport.File file : report.files()) {
            if (ImportFilesWritten.isRepairable(file)) {
                written.refused(file, reports.resolve(
                        "refus-" + moment + "-" + ImportFilesWritten.stem(Path.of(file.file())) + ".csv"));
            }
        }
    }
}
