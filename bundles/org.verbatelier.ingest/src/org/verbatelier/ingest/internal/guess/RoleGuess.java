package org.verbatelier.ingest.internal.guess;

import java.util.Set;

import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.internal.guess.ColumnSample.Shape;

/**
 * The role of a column as its header and its first values tell it.
 *
 * @param role the likeliest
 * @param confidence 0 to 1
 */
record RoleGuess(ColumnRole role, double confidence) {

    private static final int FEW = 30;
    /** Values beyond which marks are no marks. */
    private static final int MOST_MARKS = 102;

    static RoleGuess of(ColumnSample sample) {
        HeaderWords words = HeaderWords.of(sample.header());
        RoleGuess guess = byValues(sample, words);
        guess = guess != null ? guess : text(sample, words);
        guess = guess != null ? guess : score(sample, words);
        guess = guess != null ? guess : place(sample, words);
        guess = guess != null ? guess : circumstance(sample, words);
        guess = guess != null ? guess : identifier(sample, words);
        return guess != null ? guess : new RoleGuess(ColumnRole.ATTRIBUTE, 0.8);
    }

    /** What values tell by themselves, whatever the header. */
    private static RoleGuess byValues(ColumnSample sample, HeaderWords words) {
        if (sample.header().startsWith("#") && sample.count() == 0) {
            // what a separator at the end of every line leaves
            return new RoleGuess(ColumnRole.SKIP, 0.95);
        }
        if (sample.share(Shape.PERSONAL) >= 0.5) {
            return new RoleGuess(ColumnRole.PERSONAL, 0.99);
        }
        if (sample.share(Shape.NAME) >= 0.8 && !words.hasAny(Vocabulary.RESIDENCE)) {
            return new RoleGuess(ColumnRole.PERSONAL, 0.75);
        }
        if (words.hasAny(Vocabulary.CODES) && sample.count() > 0 && sample.share(Shape.GOLD) >= 0.8) {
            return new RoleGuess(ColumnRole.CODES, 0.95);
        }
        boolean audiences = sample.count() > 0
                && sample.distinct().stream().allMatch(value -> Audiences.parse(value).isPresent());
        if (audiences && sample.averageWords() <= 4 && (words.hasAny(Vocabulary.AUDIENCE)
                || sample.distinct().stream().map(Audiences::parse).distinct().count() > 1)) {
            return new RoleGuess(ColumnRole.AUDIENCE, words.hasAny(Vocabulary.AUDIENCE) ? 0.98 : 0.85);
        }
        return null;
    }

    private static RoleGuess text(ColumnSample sample, HeaderWords words) {
        boolean named = words.hasAny(Vocabulary.TEXT);
        if (sample.rows() == 0 && named && !words.hasAny(Vocabulary.SCORE)) {
            return new RoleGuess(ColumnRole.TEXT, 0.8);
        }
        if (sample.share(Shape.LEVEL) >= 0.8 || sample.share(Shape.DATE) >= 0.8) {
            return null;
        }
        if (named && isProse(sample) && sample.distinctCount() > sample.count() * 0.3) {
            return new RoleGuess(ColumnRole.TEXT, 0.97);
        }
        if (isLongText(sample)) {
            return new RoleGuess(ColumnRole.TEXT, 0.9);
        }
        if (named && isProse(sample) && sample.averageWords() >= 3 && sample.distinctCount() > FEW / 3) {
            return new RoleGuess(ColumnRole.TEXT, 0.85);
        }
        return named && sample.count() == 0 && !words.hasAny(Vocabulary.SCORE) ? new RoleGuess(ColumnRole.TEXT, 0.6)
                : null;
    }

    private static RoleGuess score(ColumnSample sample, HeaderWords words) {
        boolean marks = sample.count() > 0 && sample.share(Shape.NUMBER) >= 0.9
                && sample.distinctCount() <= MOST_MARKS && sample.least() >= 0;
        if (sample.share(Shape.LEVEL) >= 0.9 && WordedScales.scale(sample.distinct()) != null) {
            return new RoleGuess(ColumnRole.SCORE, 0.93);
        }
        if (words.hasAny(Vocabulary.WEIGHT) && sample.share(Shape.NUMBER) >= 0.9) {
            return new RoleGuess(ColumnRole.WEIGHT, 0.95);
        }
        if (words.hasAny(Vocabulary.PERSON) && words.isOnly(Vocabulary.PERSON)) {
            return null;
        }
        if (words.hasAny(Vocabulary.SCORE) && sample.distinctCount() <= MOST_MARKS && sample.averageWords() <= 4
                && sample.share(Shape.YES_NO) < 1) {
            return new RoleGuess(ColumnRole.SCORE, sample.count() == 0 || marks ? 0.95 : 0.7);
        }
        if (marks && HeaderScale.of(sample.header()) != null && !words.hasAny(Vocabulary.COUNTED)) {
            return new RoleGuess(ColumnRole.SCORE, 0.9);
        }
        boolean closed = marks && sample.share(Shape.INTEGER) == 1 && sample.greatest() <= 10
                && sample.share(Shape.YES_NO) < 1;
        if (closed && words.hasAny(Vocabulary.JUDGED) && !words.hasAny(Vocabulary.COUNTED)) {
            return new RoleGuess(ColumnRole.SCORE, 0.8);
        }
        return null;
    }

    private static RoleGuess place(ColumnSample sample, HeaderWords words) {
        if (sample.share(Shape.QPV_CODE) >= 0.5) {
            return new RoleGuess(ColumnRole.QPV, 0.97);
        }
        if (words.hasAny(Vocabulary.QPV) && !words.isQuestion()) {
            boolean coded = sample.distinct().stream()
                    .allMatch(value -> ValueShapes.isYesNo(value) || ValueShapes.isQpvCode(value));
            return new RoleGuess(ColumnRole.QPV, coded ? 0.99 : 0.8);
        }
        boolean names = sample.share(Shape.YES_NO) < 1 || sample.count() == 0;
        boolean residence = names && words.hasAny(Vocabulary.RESIDENCE) && !words.hasAny(Vocabulary.NOT_RESIDENCE);
        if (residence && (!words.isQuestion() || words.hasAny(Set.of("quelle", "quel", "nom")))) {
            return new RoleGuess(ColumnRole.RESIDENCE, certainty(words, Vocabulary.RESIDENCE));
        }
        if (names && words.hasAny(Vocabulary.AGENCY) && !words.isQuestion()) {
            return new RoleGuess(ColumnRole.AGENCY, certainty(words, Vocabulary.AGENCY));
        }
        if (words.hasAny(Vocabulary.PERSON) && sample.share(Shape.GOLD) < 0.8 && !isAnswer(sample, words)) {
            return new RoleGuess(ColumnRole.PERSONAL, words.isOnly(Vocabulary.PERSON) ? 0.97 : 0.85);
        }
        return null;
    }

    /** A question about the caretaker's telephone holds no telephone. */
    private static boolean isAnswer(ColumnSample sample, HeaderWords words) {
        return words.isQuestion() && sample.count() > 0
                && (sample.share(Shape.YES_NO) == 1 || sample.distinctCount() <= 6 && sample.count() > 20);
    }

    private static RoleGuess circumstance(ColumnSample sample, HeaderWords words) {
        boolean names = sample.share(Shape.YES_NO) < 1 || sample.count() == 0;
        boolean few = sample.distinctCount() <= FEW;
        if (words.hasAny(Vocabulary.WAVE) && few && !words.hasAny(Vocabulary.NOT_WAVE) && !words.isQuestion()) {
            return new RoleGuess(ColumnRole.WAVE, certainty(words, Vocabulary.WAVE));
        }
        if (words.hasAny(Vocabulary.MOMENT) && few && names && !words.isQuestion()) {
            return new RoleGuess(ColumnRole.MOMENT, certainty(words, Vocabulary.MOMENT));
        }
        if (words.hasAny(Vocabulary.PROVIDER) && names && !words.isQuestion()
                && sample.share(Shape.NUMBER) < 0.9) {
            return new RoleGuess(ColumnRole.PROVIDER, certainty(words, Vocabulary.PROVIDER));
        }
        boolean channels = sample.share(Shape.CHANNEL) >= 0.9;
        if (few && (words.hasAny(Vocabulary.CHANNEL) && names && !words.isQuestion() || channels)) {
            return new RoleGuess(ColumnRole.CHANNEL, channels ? 0.97 : certainty(words, Vocabulary.CHANNEL));
        }
        return null;
    }

    private static RoleGuess identifier(ColumnSample sample, HeaderWords words) {
        if (words.isOnly(Vocabulary.SURE_ID) && sample.count() == 0) {
            return new RoleGuess(ColumnRole.ID, 0.9);
        }
        if (words.isOnly(Vocabulary.ID) && isKey(sample)) {
            return new RoleGuess(ColumnRole.ID, words.hasAny(Vocabulary.SURE_ID) ? 0.98 : 0.8);
        }
        // a file with repeated identifiers has to be told so, not renumbered
        return words.isOnly(Vocabulary.SURE_ID) && sample.filled() > 0.5
                && sample.distinctCount() >= sample.count() * 0.5 ? new RoleGuess(ColumnRole.ID, 0.85) : null;
    }

    private static double certainty(HeaderWords words, Set<String> vocabulary) {
        return words.isOnly(vocabulary) ? 0.97 : 0.8;
    }

    /** Several words on average, and no numbers. */
    private static boolean isProse(ColumnSample sample) {
        return sample.count() > 0 && sample.share(Shape.NUMBER) < 0.5 && sample.share(Shape.GOLD) < 0.5
                && sample.averageWords() >= 2;
    }

    private static boolean isLongText(ColumnSample sample) {
        return sample.averageWords() >= 5 && sample.averageLength() >= 25 && sample.share(Shape.SPACED) > 0.5
                && sample.distinctCount() > sample.count() * 0.5;
    }

    /** Filled, short, and different from row to row. */
    static boolean isKey(ColumnSample sample) {
        return sample.count() > 0 && sample.filled() > 0.95 && sample.distinctCount() >= sample.count() * 0.9
                && sample.averageLength() <= 40 && sample.share(Shape.SPACED) < 0.1;
    }
}
