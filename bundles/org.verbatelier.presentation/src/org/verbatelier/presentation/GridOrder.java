package org.verbatelier.presentation;

/**
 * The order of rows; equal rows stay in corpus order.
 *
 * @param column what decides; null for corpus order
 * @param ascending whether small comes first
 */
public record GridOrder(GridColumn column, boolean ascending) {

    /** As in the sources. */
    public static final GridOrder CORPUS = new GridOrder(null, true);

    /** The order after a click on the head of a column: ascending, descending, corpus order again. */
    public GridOrder clicked(GridColumn head) {
        if (!head.equals(column)) {
            return new GridOrder(head, true);
        }
        return ascending ? new GridOrder(head, false) : CORPUS;
    }
}
