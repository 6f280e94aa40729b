package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.internal.inspect.Inspected;
import org.verbatelier.model.corpus.Source;

/**
 * A file turned into a source, not yet applied.
 *
 * @param source what is new; null when nothing is
 * @param report the account of the file
 */
public record Built(Source source, ImportReport.File report) {

    /** Counts what happens to rows or turns, so that the report adds up by construction. */
    static final class Account {

        private final List<ImportReport.Rejection> rejected = new ArrayList<>();
        private final List<String> warnings;
        private int imported;
        private int updated;
        private int unchanged;
        private int empty;
        private int duplicates;

        Account(List<String> warnings) {
            this.warnings = new ArrayList<>(warnings);
        }

        void imported() {
            imported++;
        }

        void updated() {
            updated++;
        }

        void unchanged() {
            unchanged++;
        }

        void empty() {
            empty++;
        }

        void duplicate() {
            duplicates++;
        }

        void reject(long line, String column, String reason) {
            reject(line, column, reason, List.of());
        }

        void reject(long line, String column, String reason, List<String> cells) {
            rejected.add(new ImportReport.Rejection(line, column, reason, cells));
        }

        void warn(String warning) {
            warnings.add(warning);
        }

        ImportReport.File report(Inspected file, String source, List<ImportReport.Variable> variables) {
            int read = imported + updated + unchanged + empty + duplicates + rejected.size();
            rejected.sort(Comparator.comparingLong(ImportReport.Rejection::line));
            String name = file.file().toString();
            FileKind kind = file.kind();
            String encoding = file.encoding() == null ? null : file.encoding().value().name();
            Double encodingConfidence = file.encoding() == null ? null : rounded(file.encoding().confidence());
            return switch (file) {
                case Inspected.Table table -> new ImportReport.File(name, kind, encoding, encodingConfidence,
                        table.separator() == null ? null : String.valueOf(table.separator().value()),
                        table.separator() == null ? null : rounded(table.separator().confidence()),
                        table.sheet() == null ? null : table.sheet().value(), source, table.recognised(), read,
                        imported,
                        updated, unchanged, empty, duplicates, rejected, variables, warnings, null);
                case Inspected.Conversation conversation -> new ImportReport.File(name, kind, encoding,
                        encodingConfidence, null, null, null, source, null, read, imported, updated, unchanged, empty,
                        duplicates, rejected, variables, warnings, null);
            };
        }

        private static double rounded(double confidence) {
            return Math.round(confidence * 100) / 100.0;
        }
    }
}
