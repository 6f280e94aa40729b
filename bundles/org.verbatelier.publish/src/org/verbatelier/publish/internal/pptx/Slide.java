package org.verbatelier.publish.internal.pptx;

import java.util.ArrayList;
import java.util.List;

import org.verbatelier.chart.Chart;

/** A slide before it is printed: what stands where, in points. */
final class Slide {

    /** What slides look like. */
    enum Kind {
        TITLE, SECTION, CONTENT
    }

    /** Something on a slide. */
    sealed interface Piece {

        Box box();
    }

    /** A place on a slide, in points. */
    record Box(double x, double y, double width, double height) {}

    /** Words, on a ground of a colour and beside a bar of a colour where these are not empty. */
    record Words(Box box, List<Text> texts, String ground, String bar, double inset) implements Piece {}

    /** A native chart. */
    record Drawing(Box box, Chart chart) implements Piece {}

    /**
     * A table.
     *
     * @param widths of its columns
     * @param rows with the header first
     * @param heights of the rows
     */
    record Grid(Box box, String name, double[] widths, List<List<Square>> rows, double[] heights, double size)
            implements Piece {}

    /**
     * A cell.
     *
     * @param align {@code l}, {@code ctr} or {@code r}
     * @param fill colour, empty for none, {@code hatch} for a withheld figure
     */
    record Square(String words, boolean bold, String align, String fill) {}

    private final Kind kind;
    private final String title;
    private final String kicker;
    private final List<Piece> pieces = new ArrayList<>();

    Slide(Kind kind, String title, String kicker) {
        this.kind = kind;
        this.title = title;
        this.kicker = kicker;
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** The section it belongs to, above its title; may be empty. */
    String kicker() {
        return kicker;
    }

    List<Piece> pieces() {
        return pieces;
    }
}
