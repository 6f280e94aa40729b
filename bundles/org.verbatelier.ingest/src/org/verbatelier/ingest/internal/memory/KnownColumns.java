package org.verbatelier.ingest.internal.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;

/** Finds the columns of a mapping in another file's header: by name, else by what the names have in common. */
public final class KnownColumns {

    private KnownColumns() {
    }

    /**
     * The known column of each header that has one, by header. An open question that is headed otherwise now keeps its
     * identity.
     */
    public static Map<String, ColumnMapping> match(List<String> header, List<ColumnMapping> known) {
        Map<String, ColumnMapping> matched = new HashMap<>();
        Map<String, ColumnMapping> byKey = new HashMap<>();
        // two columns of the same key would be mixed up
        Set<String> ambiguous = new HashSet<>();
        boolean whole = header.equals(known.stream().map(ColumnMapping::name).toList());
        for (ColumnMapping column : known) {
            if (!whole && isNumber(column.name())) {
                continue;
            }
            if (header.contains(column.name())) {
                matched.putIfAbsent(column.name(), column);
            } else {
                String key = HeaderName.of(column.name()).key();
                if (key.isEmpty() || byKey.putIfAbsent(key, column) != null) {
                    ambiguous.add(key);
                }
            }
        }
        Set<String> used = new HashSet<>();
        for (String name : header) {
            String key = HeaderName.of(name).key();
            ColumnMapping column = byKey.get(key);
            if (!matched.containsKey(name) && column != null && !ambiguous.contains(key) && used.add(key)) {
                matched.put(name, column.role() == ColumnRole.TEXT ? column.withQuestion(column.questionId()) : column);
            }
        }
        return matched;
    }

    /** Whether a column has no name of its own and is only known by its place. */
    public static boolean isNumber(String name) {
        return name.matches("#\\d+");
    }
}
