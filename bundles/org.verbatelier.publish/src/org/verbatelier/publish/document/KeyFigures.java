package org.verbatelier.publish.document;

import java.util.List;

/**
 * A few figures side by side.
 *
 * @param figures two to five figures
 */
public record KeyFigures(List<Figure> figures) implements Block {

    /**
     * A figure.
     *
     * @param value as printed
     * @param label what it is
     * @param detail its base or interval; may be empty
     */
    public record Figure(String value, String label, String detail) {}

    public KeyFigures {
        figures = List.copyOf(figures);
    }
}
