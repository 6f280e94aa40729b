package org.verbatelier.ingest.internal.detect;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.Guess;

/** Tells the field separator of a text table from a sample of its records. */
public final class SeparatorDetector {

    /** The separators offered to the user, the most usual in French exports first. */
    public static final List<Character> OFFERED = List.of(';', ',', '\t', '|');

    private static final int RECORDS = 300;

    private SeparatorDetector() {
    }

    /**
     * Chooses a separator.
     *
     * @param sample the beginning of the text
     * @param whole whether the sample is the whole text; otherwise its last record is ignored
     * @return confidence below 0.5 when the text does not look like a table of several columns
     */
    public static Guess<Character> detect(String sample, boolean whole) {
        if (sample.startsWith("sep=") && sample.length() > 4 && OFFERED.contains(sample.charAt(4))) {
            return Guess.certain(sample.charAt(4));
        }
        char best = ';';
        double bestScore = 0;
        double second = 0;
        for (char separator : OFFERED) {
            double score = score(fieldCounts(sample, whole, separator));
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = separator;
            } else {
                second = Math.max(second, score);
            }
        }
        if (bestScore == 0) {
            return new Guess<>(best, 0.3);
        }
        return new Guess<>(best, Math.max(0.3, Math.min(1, bestScore - second / 4)));
    }

    /** 0 to 1: how many records have as many fields as the header; a table of two columns is worth a bit less. */
    private static double score(List<Integer> counts) {
        if (counts.isEmpty() || counts.getFirst() < 2) {
            return 0;
        }
        int width = counts.getFirst();
        if (counts.size() == 1) {
            return 0.6;
        }
        long same = counts.stream().skip(1).filter(count -> count == width).count();
        double regular = (double) same / (counts.size() - 1);
        return width == 2 ? regular * 0.95 : regular;
    }

    private static List<Integer> fieldCounts(String text, boolean whole, char separator) {
        List<Integer> counts = new ArrayList<>();
        int fields = 1;
        boolean quoted = false;
        boolean atFieldStart = true;
        boolean blank = true;
        int i = 0;
        for (; i < text.length() && counts.size() < RECORDS; i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"') {
                    if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        i++;
                    } else {
                        quoted = false;
                    }
                }
            } else if (c == '"' && atFieldStart) {
                quoted = true;
                atFieldStart = false;
                blank = false;
            } else if (c == separator) {
                fields++;
                atFieldStart = true;
                blank = false;
            } else if (c == '\n' || c == '\r') {
                if (!blank) {
                    counts.add(fields);
                }
                fields = 1;
                atFieldStart = true;
                blank = true;
            } else {
                atFieldStart = false;
                blank = false;
            }
        }
        if (whole && i == text.length() && !blank) {
            counts.add(fields);
        }
        return counts;
    }
}
