package org.verbatelier.ingest.internal.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the first values of a column look like. */
final class ColumnSample {

    private static final int MOST_LEVELS = 20;

    private final String header;
    private final List<String> values = new ArrayList<>();
    private final Set<String> distinct = new LinkedHashSet<>();
    private int rows;
    private int numbers;
    private int integers;
    private int dates;
    private int personal;
    private int names;
    private int yesNo;
    private int levels;
    private int channels;
    private int qpvCodes;
    private int withSpaces;
    private int gold;
    private long characters;
    private long wordCount;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    ColumnSample(String header) {
        this.header = header;
    }

    void add(String raw) {
        rows++;
        String value = raw.strip();
        if (value.isEmpty()) {
            return;
        }
        values.add(value);
        distinct.add(value);
        characters += value.length();
        int words = 1;
        for (int i = 1; i < value.length(); i++) {
            if (value.charAt(i) == ' ' && value.charAt(i - 1) != ' ') {
                words++;
            }
        }
        wordCount += words;
        withSpaces += words > 1 ? 1 : 0;
        if (value.length() <= 80) {
            addShort(value);
        }
        if (ValueShapes.isGoldNotation(value)) {
            gold++;
        }
    }

    private void addShort(String value) {
        double number = ValueShapes.number(value);
        if (!Double.isNaN(number)) {
            numbers++;
            integers += number == Math.rint(number) ? 1 : 0;
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
        }
        dates += ValueShapes.isDate(value) ? 1 : 0;
        personal += ValueShapes.isPersonal(value) ? 1 : 0;
        names += ValueShapes.isFullName(value) ? 1 : 0;
        yesNo += ValueShapes.isYesNo(value) ? 1 : 0;
        // the levels of a scale are few: where values are many there is no use in looking
        levels += distinct.size() <= MOST_LEVELS && (WordedScales.level(value) >= 0 || WordedScales.isNoAnswer(value))
                ? 1
                : 0;
        channels += ValueShapes.isChannel(value) ? 1 : 0;
        qpvCodes += ValueShapes.isQpvCode(value) ? 1 : 0;
    }

    /** Rows looked at. */
    int rows() {
        return rows;
    }

    String header() {
        return header;
    }

    /** Share of the rows with a value. */
    double filled() {
        return rows == 0 ? 0 : (double) values.size() / rows;
    }

    /** Values that are not empty. */
    int count() {
        return values.size();
    }

    int distinctCount() {
        return distinct.size();
    }

    Set<String> distinct() {
        return distinct;
    }

    /** Distinct values, shortened, for people. */
    List<String> examples(int most) {
        return distinct.stream().limit(most)
                .map(value -> value.length() <= 80 ? value
                        : value.substring(0, value.offsetByCodePoints(0,
                                Math.min(79, value.codePointCount(0, value.length())))) + "…")
                .toList();
    }

    double averageLength() {
        return values.isEmpty() ? 0 : (double) characters / values.size();
    }

    double averageWords() {
        return values.isEmpty() ? 0 : (double) wordCount / values.size();
    }

    double share(Shape shape) {
        int hits = switch (shape) {
            case NUMBER -> numbers;
            case INTEGER -> integers;
            case DATE -> dates;
            case PERSONAL -> personal;
            case NAME -> names;
            case YES_NO -> yesNo;
            case LEVEL -> distinct.size() <= MOST_LEVELS ? levels : 0;
            case CHANNEL -> channels;
            case QPV_CODE -> qpvCodes;
            case SPACED -> withSpaces;
            case GOLD -> gold;
        };
        return values.isEmpty() ? 0 : (double) hits / values.size();
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    /** What a value can look like. */
    enum Shape {
        NUMBER, INTEGER, DATE, PERSONAL, NAME, YES_NO, LEVEL, CHANNEL, QPV_CODE, SPACED, GOLD
    }
}
