package org.verbatelier.chart.internal;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.chart.TextMeasurer;

/**
 * Breaks words into lines: at spaces, after hyphens and slashes, and within a word only when it alone is wider than the
 * line. Nothing is ever left out; no-break spaces hold.
 */
final class Wrapping {

    /** Rooms are often made for the very words: rounding must not break them. */
    private static final double SLACK = 0.01;

    private final TextMeasurer measurer;
    private final Typeset typeset;

    Wrapping(TextMeasurer measurer, Typeset typeset) {
        this.measurer = measurer;
        this.typeset = typeset;
    }

    private double width(String words) {
        return measurer.width(words, typeset.size(), typeset.bold());
    }

    /** The lines of words, at least one. */
    List<String> lines(String words, double width) {
        double room = width + SLACK;
        if (words.indexOf('\n') < 0 && width(words) <= room) {
            return List.of(words.strip());
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(words)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing()) > room) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            String rest = piece;
            while (line.isEmpty() && width(rest.stripTrailing()) > room && rest.codePointCount(0, rest.length()) > 1) {
                int fitting = fitting(rest, room);
                lines.add(rest.substring(0, fitting));
                rest = rest.substring(fitting);
            }
            line.append(rest);
        }
        if (!line.toString().isBlank() || lines.isEmpty()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    /** How wide the widest piece is that cannot be broken well. */
    double narrowest(String words) {
        return pieces(words).stream().mapToDouble(piece -> width(piece.stripTrailing())).max().orElse(0);
    }

    private int fitting(String word, double room) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next)) > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static List<String> pieces(String words) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character == ' ' || character == '\n' || (character == '-' || character == '/') && i > start) {
                pieces.add(words.substring(start, i + 1).replace('\n', ' '));
                start = i + 1;
            }
        }
        if (start < words.length() || pieces.isEmpty()) {
            pieces.add(words.substring(start));
        }
        return pieces;
    }
}
