package org.verbatelier.ingest.internal.guess;

import java.util.Set;

import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.internal.guess.ColumnSample.Shape;
import org.verbatelier.model.corpus.VariableKind;

/** How the values of a column are read, and on which scale. */
final class KindGuess {

    private static final int FEW = 30;
    private static final Set<ColumnRole> NAMES = Set.of(ColumnRole.WAVE, ColumnRole.QPV, ColumnRole.RESIDENCE,
            ColumnRole.AGENCY, ColumnRole.MOMENT, ColumnRole.CHANNEL, ColumnRole.PROVIDER, ColumnRole.AUDIENCE);

    private KindGuess() {
    }

    static VariableKind kind(ColumnSample sample, ColumnRole role) {
        if (role == ColumnRole.TEXT || role == ColumnRole.CODES || role == ColumnRole.ID) {
            return VariableKind.TEXT;
        }
        if (sample.count() > 0 && sample.share(Shape.DATE) >= 0.95 && role != ColumnRole.SCORE) {
            return VariableKind.DATE;
        }
        if (role == ColumnRole.SCORE) {
            return sample.share(Shape.NUMBER) < 0.95 || isClosed(sample) || HeaderScale.of(sample.header()) != null
                    ? VariableKind.SCALE
                    : VariableKind.NUMBER;
        }
        if (sample.count() > 0 && sample.share(Shape.NUMBER) >= 0.95 && !NAMES.contains(role)) {
            return VariableKind.NUMBER;
        }
        return sample.count() == 0 || sample.distinctCount() <= Math.max(FEW, sample.count() / 5)
                || role != ColumnRole.ATTRIBUTE ? VariableKind.CATEGORY : VariableKind.TEXT;
    }

    private static boolean isClosed(ColumnSample sample) {
        return sample.share(Shape.INTEGER) == 1 && sample.least() >= 0 && sample.greatest() <= 10;
    }

    /**
     * The scale of a score: the one its header tells, the usual one that holds the values, or its levels in words;
     * null when there is none.
     */
    static String scale(ColumnSample sample) {
        if (sample.count() == 0) {
            return HeaderScale.of(sample.header());
        }
        if (sample.share(Shape.NUMBER) < 0.95) {
            return WordedScales.scale(sample.distinct());
        }
        String told = HeaderScale.of(sample.header());
        if (told != null && sample.greatest() <= Double.parseDouble(told.substring(2))) {
            return sample.least() < 1 ? "0" + told.substring(1) : told;
        }
        if (sample.least() < 0) {
            return null;
        }
        if (sample.greatest() > 10) {
            return sample.greatest() <= 20 ? "0-20" : sample.greatest() <= 100 ? "0-100" : null;
        }
        boolean tenInHeader = HeaderWords.of(sample.header()).hasAny(Set.of("10", "nps"));
        if (tenInHeader || sample.greatest() > 5 || sample.least() == 0) {
            return "0-10";
        }
        return sample.greatest() > 4 ? "1-5" : "1-4";
    }
}
