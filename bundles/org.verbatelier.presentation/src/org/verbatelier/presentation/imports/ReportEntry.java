package org.verbatelier.presentation.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;

/**
 * An import of this session, to be read again.
 *
 * @param report what became of each row
 * @param options how each file was read, by its path as in the report
 * @param finished when it ended
 * @param pretended whether it was a trial that wrote nothing
 * @param sequence number of its entry in the study's journal; negative when nothing was written
 */
public record ReportEntry(ImportReport report, Map<String, ImportOptions> options, Instant finished, boolean pretended,
        long sequence) {

    public ReportEntry {
        options = Map.copyOf(options);
    }

    /** How a file was read. */
    public ImportOptions optionsOf(ImportReport.File file) {
        return options.get(file.file());
    }

    /** The files that are not in the study because they could not be read. */
    public List<ImportReport.File> failed() {
        return report.files().stream().filter(file -> file.error() != null).toList();
    }

    /** Whether the import made a source. */
    public boolean made(String source) {
        return report.files().stream().anyMatch(file -> source.equals(file.source()));
    }

    /** The file a source was made of; null when this import did not make it. */
    public Path fileOf(String source) {
        return report.files().stream().filter(file -> source.equals(file.source())).map(file -> Path.of(file.file()))
                .findFirst().orElse(null);
    }
}
