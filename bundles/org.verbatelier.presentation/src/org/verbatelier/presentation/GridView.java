package org.verbatelier.presentation;

/**
 * What a person wants to see in the grid.
 *
 * @param filter which verbatims
 * @param order in which order; in corpus order, large groups come first
 * @param likeness which of them are shown as one
 */
public record GridView(GridFilter filter, GridOrder order, Likeness likeness) {

    /** Everything as in the sources. */
    public static final GridView ALL = new GridView(GridFilter.NONE, GridOrder.CORPUS, Likeness.NONE);

    public GridView with(GridFilter other) {
        return new GridView(other, order, likeness);
    }

    public GridView with(GridOrder other) {
        return new GridView(filter, other, likeness);
    }

    public GridView with(Likeness other) {
        return new GridView(filter, order, other);
    }
}
