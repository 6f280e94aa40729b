package org.verbatelier.ingest.internal.guess;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.internal.guess.ColumnSample.Shape;
import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.model.corpus.VariableKind;

/** Guesses the role and the kind of each column from its header and its first values. */
public final class ColumnGuesser {

    private final List<GuessedColumn> guesses = new ArrayList<>();
    private final List<ColumnSample> samples = new ArrayList<>();

    private ColumnGuesser(List<String> header, List<Row> rows) {
        KnownExport export = KnownExport.of(header).orElse(null);
        for (int i = 0; i < header.size(); i++) {
            ColumnSample sample = new ColumnSample(header.get(i));
            for (Row row : rows) {
                if (row.defect() == null) {
                    sample.add(row.cell(i));
                }
            }
            samples.add(sample);
            RoleGuess role = export == null ? RoleGuess.of(sample)
                    : export.role(header.get(i)).map(known -> new RoleGuess(known, 0.97))
                            .orElseGet(() -> RoleGuess.of(sample));
            guesses.add(new GuessedColumn(mapping(sample, role.role()), role.confidence(), sample.filled(),
                    sample.examples(5)));
        }
    }

    /**
     * Guesses all columns.
     *
     * @param header unique headers
     * @param rows the first rows
     */
    public static List<GuessedColumn> guess(List<String> header, List<Row> rows) {
        ColumnGuesser guesser = new ColumnGuesser(header, rows);
        guesser.keepBestOfSingles();
        guesser.nameAnIdentifier();
        guesser.findText();
        return guesser.guesses;
    }

    private static ColumnMapping mapping(ColumnSample sample, ColumnRole role) {
        return new ColumnMapping(sample.header(), role, KindGuess.kind(sample, role), true,
                role == ColumnRole.SCORE ? KindGuess.scale(sample) : null).withRole(role);
    }

    /** Two residences, two waves… would be ambiguous: the surest stays, the others become attributes. */
    private void keepBestOfSingles() {
        for (ColumnRole role : ColumnRole.values()) {
            if (!role.isSingle()) {
                continue;
            }
            int best = -1;
            for (int i = 0; i < guesses.size(); i++) {
                if (guesses.get(i).mapping().role() == role
                        && (best < 0 || guesses.get(i).confidence() > guesses.get(best).confidence())) {
                    best = i;
                }
            }
            for (int i = 0; i < guesses.size(); i++) {
                if (i != best && guesses.get(i).mapping().role() == role) {
                    change(i, ColumnRole.ATTRIBUTE, 0.6);
                }
            }
        }
    }

    private void change(int column, ColumnRole role, double confidence) {
        guesses.set(column, guesses.get(column).with(mapping(samples.get(column), role), confidence));
    }

    /** Without an obvious identifier, a first column whose values never repeat is one. */
    private void nameAnIdentifier() {
        boolean named = guesses.stream().anyMatch(guess -> guess.mapping().role() == ColumnRole.ID);
        if (named || guesses.size() < 2) {
            return;
        }
        ColumnSample sample = samples.getFirst();
        if (guesses.getFirst().mapping().role() == ColumnRole.ATTRIBUTE && RoleGuess.isKey(sample)
                && sample.count() >= 5 && sample.distinctCount() == sample.count()
                && sample.share(Shape.DATE) < 0.5) {
            change(0, ColumnRole.ID, 0.6);
        }
    }

    /** Without an obvious open question, the attribute with the most words is the likeliest one. */
    private void findText() {
        if (guesses.stream().anyMatch(guess -> guess.mapping().role() == ColumnRole.TEXT)) {
            return;
        }
        int best = -1;
        for (int i = 0; i < guesses.size(); i++) {
            if (isPossibleText(i)
                    && (best < 0 || samples.get(i).averageWords() > samples.get(best).averageWords())) {
                best = i;
            }
        }
        if (best >= 0) {
            change(best, ColumnRole.TEXT, 0.5);
        }
    }

    private boolean isPossibleText(int column) {
        ColumnSample sample = samples.get(column);
        if (guesses.size() == 1) {
            return true;
        }
        boolean free = guesses.get(column).mapping().role() == ColumnRole.ATTRIBUTE
                && guesses.get(column).mapping().kind() != VariableKind.DATE && sample.share(Shape.NUMBER) < 0.5;
        return free && (sample.averageWords() >= 2
                || HeaderWords.of(sample.header()).hasAny(Vocabulary.TEXT) && sample.share(Shape.GOLD) < 0.5);
    }
}
