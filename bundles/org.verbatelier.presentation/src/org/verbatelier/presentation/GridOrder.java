package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of rows; rows that are equal in all keys stay in corpus order.
 *
 * @param keys what decides, the first before the others
 */
public record GridOrder(List<Key> keys) {

    /** As in the sources. */
    public static final GridOrder CORPUS = new GridOrder(List.of());

    private static final int MOST_KEYS = 3;

    /**
     * A column that decides.
     *
     * @param column what is compared
     * @param ascending whether small comes first; what is empty is always last
     */
    public record Key(GridColumn column, boolean ascending) {}

    public GridOrder {
        keys = List.copyOf(keys);
    }

    /** By one column. */
    public GridOrder(GridColumn column, boolean ascending) {
        this(List.of(new Key(column, ascending)));
    }

    public boolean isCorpus() {
        return keys.isEmpty();
    }

    /** The direction in which a column decides; empty when it does not. */
    public Optional<Boolean> ascending(GridColumn column) {
        return keys.stream().filter(key -> key.column().equals(column)).map(Key::ascending).findFirst();
    }

    /** The order after a click on the head of a column: ascending, descending, corpus order again. */
    public GridOrder clicked(GridColumn head) {
        boolean sole = keys.size() == 1 && keys.getFirst().column().equals(head);
        return !sole ? new GridOrder(head, true) : keys.getFirst().ascending() ? new GridOrder(head, false) : CORPUS;
    }

    /** The order after a click with Shift: the column decides among rows that are equal so far. */
    public GridOrder extended(GridColumn head) {
        List<Key> more = new ArrayList<>(keys);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).column().equals(head)) {
                if (more.get(i).ascending()) {
                    more.set(i, new Key(head, false));
                } else {
                    more.remove(i);
                }
                return new GridOrder(more);
            }
        }
        more.add(new Key(head, true));
        return new GridOrder(more.subList(Math.max(0, more.size() - MOST_KEYS), more.size()));
    }
}
