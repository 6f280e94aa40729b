package org.verbatelier.ingest.internal.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.RefusedRows;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.guess.GuessedColumn;
import org.verbatelier.ingest.internal.memory.KnownColumns;

/** Settles how columns are imported: what was said, else what a followed mapping says, else what was guessed. */
final class MappingResolver {

    private final Path file;
    private final ImportOptions options;
    private final Problems problems;

    MappingResolver(Path file, ImportOptions options, Problems problems) {
        this.file = file;
        this.options = options;
        this.problems = problems;
    }

    /**
     * Settles the columns.
     *
     * @param followed the mapping to follow before guesses, or null
     * @throws org.verbatelier.core.StudyException when an option names a column that the file does not have
     */
    List<Preview.Column> columns(List<GuessedColumn> guesses, Mapping followed) {
        List<String> header = guesses.stream().map(guess -> guess.mapping().name()).toList();
        checkNames(header);
        Map<String, ColumnMapping> known = followed == null ? Map.of() : KnownColumns.match(header, followed.columns());
        boolean textsGiven = !options.textColumns().isEmpty();
        boolean idGiven = options.idColumn() != null || options.roles().containsValue(ColumnRole.ID);
        List<Preview.Column> columns = new ArrayList<>();
        for (GuessedColumn guess : guesses) {
            ColumnMapping mapping = guess.mapping();
            double confidence = guess.confidence();
            ColumnMapping before = known.get(mapping.name());
            if (before != null) {
                mapping = new ColumnMapping(mapping.name(), before.role(), before.kind() == null ? mapping.kind()
                        : before.kind(), before.imported(), before.scale(), before.question());
                confidence = 1;
            } else if (RefusedRows.TECHNICAL.contains(mapping.name())) {
                mapping = mapping.withRole(ColumnRole.SKIP);
                confidence = 1;
            }
            Optional<ColumnRole> said = said(mapping.name());
            if (said.isPresent()) {
                // a column named by the user is wanted, personal data included
                mapping = mapping.withRole(said.get()).withImported(said.get() != ColumnRole.SKIP);
                confidence = 1;
            } else if (textsGiven && mapping.role() == ColumnRole.TEXT || idGiven && mapping.role() == ColumnRole.ID
                    || mapping.role().isSingle() && options.roles().containsValue(mapping.role())) {
                mapping = mapping.withRole(ColumnRole.ATTRIBUTE);
            }
            columns.add(new Preview.Column(mapping, confidence, guess.filled(), guess.samples()));
        }
        return columns;
    }

    private Optional<ColumnRole> said(String name) {
        if (options.skipped().contains(name)) {
            return Optional.of(ColumnRole.SKIP);
        }
        if (options.textColumns().contains(name)) {
            return Optional.of(ColumnRole.TEXT);
        }
        if (name.equals(options.idColumn())) {
            return Optional.of(ColumnRole.ID);
        }
        return Optional.ofNullable(options.roles().get(name));
    }

    private void checkNames(List<String> header) {
        Set<String> named = new LinkedHashSet<>(options.textColumns());
        if (options.idColumn() != null) {
            named.add(options.idColumn());
        }
        named.addAll(options.roles().keySet());
        named.addAll(options.skipped());
        for (String name : named) {
            if (!header.contains(name)) {
                throw problems.input("column.unknown", file, name, String.join(", ", header));
            }
        }
    }
}
