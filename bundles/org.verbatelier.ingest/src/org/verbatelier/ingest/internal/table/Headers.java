package org.verbatelier.ingest.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes headers usable as names: unique and never empty. */
final class Headers {

    private Headers() {
    }

    /** A repeated header gets its rank, {@code note (2)}; an empty one the number of its column, {@code #3}. */
    static List<String> unique(String[] cells) {
        List<String> names = new ArrayList<>(cells.length);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < cells.length; i++) {
            String base = cells[i].isBlank() ? "#" + (i + 1) : cells[i].strip();
            String name = base;
            for (int rank = 2; !taken.add(name); rank++) {
                name = base + " (" + rank + ")";
            }
            names.add(name);
        }
        return names;
    }
}
