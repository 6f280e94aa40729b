package org.verbatelier.analysis.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Trace;
import org.verbatelier.model.coding.Valence;

/** The rows of a table, and to which one each code belongs. Immutable. */
public final class Rows {

    /**
     * A row.
     *
     * @param scheme identifier of the scheme; empty for the row of everything
     * @param code theme or code without its scheme; empty for the row of everything
     * @param label what people read
     */
    public record Head(String scheme, String code, String label) {}

    private final Grouping by;
    private final List<Head> heads;
    private final int[] rows;

    private Rows(Grouping by, List<Head> heads, int[] rows) {
        this.by = by;
        this.heads = List.copyOf(heads);
        this.rows = rows;
    }

    /** Rows for the codes that some evidence uses, of one scheme or (null) of all. */
    public static Rows of(Evidence evidence, Grouping by, String scheme) {
        List<String> names = evidence.markArrays().names();
        int[] rows = new int[names.size()];
        Map<String, Integer> known = new LinkedHashMap<>();
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            CodeEntry entry = evidence.code(names.get(i));
            if (scheme != null && !names.get(i).startsWith(scheme + ":")) {
                rows[i] = -1;
                continue;
            }
            Head head = switch (by) {
                case THEME -> new Head(entry.scheme(), entry.theme(), entry.themeLabel());
                case CODE -> new Head(entry.scheme(), entry.schemeCode(), entry.label());
                case WHOLE -> new Head("", "", "");
            };
            rows[i] = known.computeIfAbsent(head.scheme() + ":" + head.code(), key -> {
                heads.add(head);
                return heads.size() - 1;
            });
        }
        return new Rows(by, heads, rows);
    }

    public int size() {
        return heads.size();
    }

    public Head head(int row) {
        return heads.get(row);
    }

    /** The row of a code by its index; -1 when it is not counted. */
    public int of(int code) {
        return rows[code];
    }

    /** The way to the words of a row. */
    public Trace trace(int row, EvidenceFilter filter, Valence valence) {
        Head head = heads.get(row);
        return by == Grouping.WHOLE ? new Trace(filter, by, null, null, valence)
                : new Trace(filter, by, head.scheme(), head.code(), valence);
    }

    boolean matches(int row, Trace trace) {
        Head head = heads.get(row);
        return (trace.scheme() == null || trace.scheme().equals(head.scheme()))
                && (trace.code() == null || trace.code().equals(head.code()));
    }
}
