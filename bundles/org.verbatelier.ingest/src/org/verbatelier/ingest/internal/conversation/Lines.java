package org.verbatelier.ingest.internal.conversation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbatelier.ingest.internal.document.DocumentText;
import org.verbatelier.ingest.internal.document.Mark;
import org.verbatelier.ingest.internal.worker.Marks.Kind;

/** Cuts a text into lines. A row of a table is one line, however many its cells have. */
final class Lines {

    private final String text;
    private final List<Mark> emphases;
    private final List<Mark> rows;
    private final List<Mark> cells;
    private final List<Line> lines = new ArrayList<>();
    private int nextEmphasis;
    private int nextCell;

    private Lines(DocumentText document) {
        this.text = document.text();
        this.emphases = marks(document, Kind.EMPHASIS);
        this.rows = marks(document, Kind.ROW);
        this.cells = marks(document, Kind.CELL);
    }

    private static List<Mark> marks(DocumentText document, Kind kind) {
        return document.marks().stream().filter(mark -> mark.kind() == kind)
                .sorted(Comparator.comparingInt(Mark::from)).toList();
    }

    static List<Line> of(DocumentText document) {
        Lines lines = new Lines(document);
        lines.cut();
        return List.copyOf(lines.lines);
    }

    private void cut() {
        int from = 0;
        for (Mark row : rows) {
            // a table inside a cell is part of that cell's row
            if (row.from() >= from) {
                List<Line.Span> found = cellsOf(row);
                if (found.size() > 1) {
                    plain(from, row.from());
                    int to = withoutLineEnd(row.from(), row.to());
                    lines.add(new Line(row.from(), to, text.substring(row.from(), to), row.from(), found));
                    from = skipLineEnd(row.to());
                }
            }
        }
        plain(from, text.length());
    }

    private List<Line.Span> cellsOf(Mark row) {
        List<Line.Span> found = new ArrayList<>();
        int end = row.from();
        while (nextCell < cells.size() && cells.get(nextCell).from() < row.to()) {
            Mark cell = cells.get(nextCell++);
            if (cell.from() >= end) {
                int from = cell.from();
                int to = cell.to();
                while (from < to && text.charAt(from) <= ' ') {
                    from++;
                }
                while (to > from && text.charAt(to - 1) <= ' ') {
                    to--;
                }
                found.add(new Line.Span(from, to));
                end = cell.to();
            }
        }
        return found;
    }

    private int withoutLineEnd(int from, int end) {
        int to = end;
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return to;
    }

    private int skipLineEnd(int at) {
        return at < text.length() && text.charAt(at) == '\n' && text.charAt(at - 1) != '\n' ? at + 1 : at;
    }

    private void plain(int start, int end) {
        int from = start;
        while (from < end) {
            int to = from;
            while (to < end && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            lines.add(new Line(from, to, text.substring(from, to), lead(from, to), List.of()));
            from = to + 1;
            if (to < end && text.charAt(to) == '\r' && from < end && text.charAt(from) == '\n') {
                from++;
            }
        }
    }

    /** Runs of emphasis that touch are one: programs split them at will. */
    private int lead(int from, int to) {
        while (nextEmphasis < emphases.size() && emphases.get(nextEmphasis).to() <= from) {
            nextEmphasis++;
        }
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        int lead = from;
        for (int i = nextEmphasis; i < emphases.size() && emphases.get(i).from() <= at; i++) {
            if (emphases.get(i).to() > at) {
                lead = Math.min(emphases.get(i).to(), to);
                at = lead;
                while (at < to && isBlank(text.charAt(at))) {
                    at++;
                }
            }
        }
        return lead;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
    }
}
