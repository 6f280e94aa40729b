package org.verbatelier.presentation.imports;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Preview;

/**
 * A file that is about to be imported.
 *
 * @param path where it is
 * @param options what a person said about it
 * @param preview what was understood; null before it was looked at, and while it cannot be read
 * @param problem why it cannot be read, as a sentence with the remedy; null when it can
 * @param stale whether the options have changed since it was looked at
 * @param included false when a person left it out
 */
public record DraftFile(Path path, ImportOptions options, Preview preview, String problem, boolean stale,
        boolean included) {

    public DraftFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(options);
    }

    /** A file that has not been looked at. */
    static DraftFile of(Path path, ImportOptions options) {
        return new DraftFile(path, options, null, null, true, true);
    }

    DraftFile with(ImportOptions changed) {
        return new DraftFile(path, changed, preview, problem, true, included);
    }

    DraftFile understood(Preview seen) {
        return new DraftFile(path, options, seen, null, false, included);
    }

    DraftFile failed(String why) {
        return new DraftFile(path, options, null, why, false, included);
    }

    DraftFile included(boolean wanted) {
        return new DraftFile(path, options, preview, problem, stale, wanted);
    }

    /** The file's name. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** The table understood; empty for other files. */
    public Optional<Preview.Table> table() {
        return preview instanceof Preview.Table table ? Optional.of(table) : Optional.empty();
    }

    /** The conversation or note understood; empty for other files. */
    public Optional<Preview.Conversation> conversation() {
        return preview instanceof Preview.Conversation found ? Optional.of(found) : Optional.empty();
    }

    /** What is known of it. */
    public FileState state() {
        if (!included) {
            return FileState.LEFT_OUT;
        }
        if (problem != null) {
            return FileState.ERROR;
        }
        if (preview == null) {
            return FileState.READING;
        }
        if (table().filter(table -> table.mapping().texts().isEmpty()).isPresent()) {
            return FileState.ERROR;
        }
        return isDoubtful() ? FileState.TO_CHECK : FileState.RECOGNISED;
    }

    /** The name of the earlier source whose form this file has; empty when it has none. */
    public Optional<String> recognised() {
        return table().map(Preview.Table::recognised);
    }

    /** Whether it can be imported without a person: its form is known, or it tells all by itself. */
    public boolean isKnownFormat() {
        return state() == FileState.RECOGNISED
                && (recognised().isPresent() || options.mapping() != null || conversation().isPresent());
    }

    private boolean isDoubtful() {
        return switch (preview) {
            case Preview.Table table -> isDoubtful(table.encoding()) || isDoubtful(table.separator())
                    || isDoubtful(table.sheet()) || table.rowProblems().stream().anyMatch(Objects::nonNull)
                    || table.columns().stream().anyMatch(DraftFile::isDoubtful);
            case Preview.Conversation found -> isDoubtful(found.encoding()) || found.note()
                    || !found.note() && EncounterFacts.of(found).isQuarantined()
                    || found.speakers().stream().anyMatch(EncounterFacts::isUnknown);
        };
    }

    private static boolean isDoubtful(Guess<?> guess) {
        return guess != null && guess.isDoubtful();
    }

    /** A wrong guess of another role costs nothing: the column is kept all the same. */
    private static boolean isDoubtful(Preview.Column column) {
        ColumnRole role = column.mapping().role();
        return (role == ColumnRole.TEXT || role == ColumnRole.ID) && SheetHead.isDoubtful(column);
    }
}
