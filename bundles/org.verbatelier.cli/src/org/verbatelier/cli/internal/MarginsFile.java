package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.verbatelier.analysis.Categories;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Weights;
import org.verbatelier.core.StudyException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A file of known margins: columns {@code variable;value;target}, the target in any unit. */
final class MarginsFile {

    private final Console console;
    private final Path file;

    MarginsFile(Console console, Path file) {
        this.console = console;
        this.file = file;
    }

    /**
     * Weights that bring those whom the filter keeps to the margins.
     *
     * @param start weights to begin with; null for 1
     */
    Weights weights(Evidence evidence, EvidenceFilter filter, Weights start) {
        try {
            return Weights.raked(evidence, filter, start, margins());
        } catch (IllegalArgumentException e) {
            throw refused(e.getMessage(), e);
        }
    }

    private Map<String, Map<String, Double>> margins() {
        Map<String, Map<String, Double>> margins = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().fieldSeparator(';')
                .ofNamedCsvRecord(Files.newBufferedReader(file))) {
            for (NamedCsvRecord row : rows) {
                String variable = row.findField("variable").orElse("");
                Double target = Categories.number(row.findField("target").or(() -> row.findField("cible")).orElse(""));
                String value = row.findField("value").or(() -> row.findField("valeur")).orElse("");
                if (variable.isEmpty() || value.isEmpty() || target == null || target < 0) {
                    throw refused(console.text("figures.badMargin", row.getStartingLineNumber()), null);
                }
                margins.computeIfAbsent(variable, name -> new LinkedHashMap<>()).put(value, target);
            }
        } catch (IOException | CsvParseException e) {
            throw refused(e.getMessage(), e);
        }
        return margins;
    }

    private StudyException refused(String why, Exception cause) {
        return new StudyException(StudyException.Kind.INPUT, console.text("figures.margins", file, why), file, cause);
    }
}
