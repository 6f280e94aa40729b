package org.verbatelier.publish.internal.pdf;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.publish.document.Run;

/** Breaks words in their styles into lines. Lengths are points. */
final class Lines {

    /**
     * Words of one style on a line.
     *
     * @param whole the run they come from
     */
    record Piece(String words, Run whole, double width) {}

    private final Fonts fonts;
    private final double size;
    private final double room;
    private final boolean bold;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double used;

    private Lines(Fonts fonts, double size, double room, boolean bold) {
        this.fonts = fonts;
        this.size = size;
        this.room = room;
        this.bold = bold;
    }

    /** The lines of a paragraph; {@code bold} makes plain words bold. */
    static List<List<Piece>> of(List<Run> runs, Fonts fonts, double size, double room, boolean bold) {
        Lines lines = new Lines(fonts, size, room, bold);
        runs.forEach(lines::add);
        lines.end();
        return lines.lines;
    }

    static Fonts.Face face(Run.Style style, boolean bold) {
        return switch (style) {
            case STRONG -> Fonts.Face.BOLD;
            case EMPHASIS -> Fonts.Face.ITALIC;
            case PLAIN, MUTED -> bold ? Fonts.Face.BOLD : Fonts.Face.REGULAR;
        };
    }

    private void add(Run run) {
        String[] paragraphs = run.text().split("\\R", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                end();
            }
            int from = 0;
            while (from < paragraphs[i].length()) {
                int space = paragraphs[i].indexOf(' ', from);
                int to = space < 0 ? paragraphs[i].length() : space + 1;
                word(paragraphs[i].substring(from, to), run);
                from = to;
            }
        }
    }

    private void word(String word, Run run) {
        double width = width(word.stripTrailing(), run);
        if (!line.isEmpty() && used + width > room) {
            end();
        }
        String rest = word;
        while (width > room && rest.length() > 1) {
            int fit = fitting(rest, run);
            append(rest.substring(0, fit), run);
            end();
            rest = rest.substring(fit);
            width = width(rest.stripTrailing(), run);
        }
        append(rest, run);
    }

    /** How many characters of a word without spaces fit on a line, at least one. */
    private int fitting(String word, Run run) {
        int fit = 1;
        while (fit < word.length() && width(word.substring(0, fit + 1), run) <= room) {
            fit++;
        }
        return Character.isHighSurrogate(word.charAt(fit - 1)) ? Math.max(fit - 1, Math.min(2, word.length())) : fit;
    }

    private void append(String words, Run run) {
        double width = width(words, run);
        Piece last = line.isEmpty() ? null : line.get(line.size() - 1);
        if (last != null && last.whole() == run) {
            line.set(line.size() - 1, new Piece(last.words() + words, run, last.width() + width));
        } else {
            line.add(new Piece(words, run, width));
        }
        used += width;
    }

    private double width(String words, Run run) {
        return fonts.width(words, face(run.style(), bold), size);
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
