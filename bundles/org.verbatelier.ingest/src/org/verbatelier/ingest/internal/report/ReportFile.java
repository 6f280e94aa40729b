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

    /** Whether a file's name asks for a form that there is. */
    public static boolean isWritable(Path file) {
        return !form(file).isEmpty();
    }

    /** Writes a report; {@link ImportReport#write(Path, Locale)} says how. */
    public static void write(ImportReport report, Path file, Locale locale) throws IOException {
        Files.writeString(file, switch (form(file)) {
            case "json" -> new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(report)
                    + "\n";
            case "csv" -> new ReportTable(locale).of(report);
            case "html" -> new ReportPage(locale).of(report);
            default -> throw new IllegalArgumentException(String.valueOf(file.getFileName()));
        });
    }

    private static String form(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") ? "json"
                : name.endsWith(".csv") ? "csv"
                        : name.endsWith(".html") || name.endsWith(".htm") ? "html" : "";
    }
}
