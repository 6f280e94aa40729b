package org.verbatelier.ingest.internal.guess;

import java.util.List;

import org.verbatelier.ingest.ColumnMapping;

/**
 * A column as guessed.
 *
 * @param mapping how it would be imported
 * @param confidence of the role, 0 to 1
 * @param filled share of the sampled rows with a value
 * @param samples distinct values for people
 */
public record GuessedColumn(ColumnMapping mapping, double confidence, double filled, List<String> samples) {

    GuessedColumn with(ColumnMapping other, double newConfidence) {
        return new GuessedColumn(other, newConfidence, filled, samples);
    }
}
