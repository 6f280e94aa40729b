package org.verbatelier.ingest.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.verbatelier.ingest.ImportReport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes import reports in the form that a file's name asks for. */
public final class ReportFile {

    private ReportFile() {
    }

    /** Writes a report; {@link ImportReport#write(Path, Locale)} says how. */
    public static void write(ImportReport report, Path file, Locale locale) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json")) {
            throw new IllegalArgumentException(name);
        }
        Files.writeString(file, new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(report) + "\n");
    }
}
