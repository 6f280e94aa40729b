package org.verbatelier.ingest.internal.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.internal.table.Dialect;
import org.verbatelier.ingest.internal.table.Dialect.Quoting;

/** Tells the field separator of a text table, and how it writes quotation marks, from a sample of its records. */
public final class DialectDetector {

    /** The separators offered to the user, the most usual in French exports first. */
    public static final List<Character> OFFERED = List.of(';', ',', '\t', '|');

    /** Worth of a narrow table whose header is not its first record; in a wide one that is no chance. */
    private static final double BELOW_TITLES = 0.7;
    private static final double WIDE_BELOW_TITLES = 0.98;
    /** Worth of a table whose supposed header is made of figures: a decimal comma, not a separator. */
    private static final double BELOW_FIGURES = 0.4;
    private static final double TWO_COLUMNS = 0.95;
    private static final double LONE_RECORD = 0.85;

    private DialectDetector() {
    }

    /**
     * What was found.
     *
     * @param dialect with the confidence of its separator; below 0.5 when the text does not look like a table
     * @param records records in the sample
     * @param columns the usual number of cells of a record
     */
    public record Found(Guess<Dialect> dialect, int records, int columns) {}

    /**
     * Chooses a dialect.
     *
     * @param sample the beginning of the text
     * @param whole whether the sample is the whole text; otherwise its last record is ignored
     * @param said the separator that the user said, or null
     */
    public static Found detect(String sample, boolean whole, Character said) {
        if (said != null) {
            return quoting(sample, whole, said, 1);
        }
        if (sample.startsWith("sep=") && sample.length() > 4 && OFFERED.contains(sample.charAt(4))) {
            return quoting(sample, whole, sample.charAt(4), 1);
        }
        char best = ';';
        Candidate bestCandidate = null;
        Map<Character, Candidate> candidates = new HashMap<>();
        for (char separator : OFFERED) {
            Candidate candidate = Candidate.of(sample, RecordSample.of(sample, whole, separator, false));
            candidates.put(separator, candidate);
            if (bestCandidate == null || candidate.isBetterThan(bestCandidate)) {
                bestCandidate = candidate;
                best = separator;
            }
        }
        candidates.remove(best);
        double rival = 0;
        for (Candidate other : candidates.values()) {
            // what makes far fewer columns is only a usual sign, such as a decimal comma
            rival = Math.max(rival, other.score() * Math.min(1, 1.2 * other.width() / bestCandidate.width()));
        }
        double score = bestCandidate.score();
        return quoting(sample, whole, best, score == 0 ? 0.3 : Math.clamp(score - rival / 5, 0.3, 1));
    }

    private static Found quoting(String sample, boolean whole, char separator, double confidence) {
        RecordSample doubled = RecordSample.of(sample, whole, separator, false);
        Quoting quoting = Quoting.DOUBLED;
        if (doubled.oddities() > 0 && sample.contains("\\\"")) {
            RecordSample escaped = RecordSample.of(sample, whole, separator, true);
            quoting = escaped.oddities() < doubled.oddities() ? Quoting.BACKSLASH : quoting;
        }
        return new Found(new Guess<>(new Dialect(separator, quoting), confidence), doubled.counts().size(),
                Candidate.of(sample, doubled).width());
    }

    private record Candidate(double score, int width) {

        /** Score 0 to 1: how many records have as many cells as most have, the one that names them first. */
        static Candidate of(String text, RecordSample sample) {
            List<Integer> counts = sample.counts();
            int width = usual(counts);
            if (width < 2) {
                return new Candidate(0, width);
            }
            if (counts.size() == 1) {
                return new Candidate(width == 2 ? 0.6 : LONE_RECORD, width);
            }
            int header = counts.indexOf(width);
            long same = counts.stream().skip(header + 1L).filter(count -> count == width).count();
            int below = counts.size() - header - 1;
            double score = below == 0 ? 0.5 : (double) same / below;
            score *= (width == 2 ? TWO_COLUMNS : 1) * (header == 0 ? 1
                    : !isNamed(text, sample.starts().get(header)) ? BELOW_FIGURES
                            : width > 3 ? WIDE_BELOW_TITLES : BELOW_TITLES);
            return new Candidate(score, width);
        }

        /** Whether a line reads like names rather than figures. */
        private static boolean isNamed(String text, int start) {
            int letters = 0;
            int digits = 0;
            for (int i = start; i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i++) {
                letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
                digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            }
            return letters > 2 * digits;
        }

        boolean isBetterThan(Candidate other) {
            // where both make a table, more columns are rarely chance
            double close = Math.abs(score - other.score);
            return close < 0.1 && width != other.width && score > 0.5 ? width > other.width : score > other.score;
        }

        /** The most frequent number of cells; among equals that of the earliest record. */
        private static int usual(List<Integer> counts) {
            Map<Integer, Integer> frequencies = new HashMap<>();
            counts.forEach(count -> frequencies.merge(count, 1, Integer::sum));
            int best = 0;
            for (int count : counts) {
                if (best == 0 || frequencies.get(count) > frequencies.get(best)) {
                    best = count;
                }
            }
            return best;
        }
    }
}
