package org.verbatelier.ingest.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes headers usable as names: unique and never empty. */
final class Headers {

    private Headers() {
    }

    private static final Pattern BLOCK = Pattern.compile("(?i)</?(p|br|div|li|ul|ol|tr|td|table|h\\d)\\b[^<>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\t]+\\s*");

    /** A repeated header gets its rank, {@code note (2)}; an empty one the number of its column, {@code #3}. */
    static List<String> unique(String[] cells) {
        List<String> names = new ArrayList<>(cells.length);
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < cells.length; i++) {
            String cell = plain(cells[i]);
            String base = cell.isEmpty() ? "#" + (i + 1) : cell;
            String name = base;
            for (int rank = 2; !taken.add(name); rank++) {
                name = base + " (" + rank + ")";
            }
            names.add(name);
        }
        return names;
    }

    /** The words of a header: survey tools leave the mark-up of their questions in it, spreadsheets line breaks. */
    private static String plain(String cell) {
        String text = cell;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BLOCK.matcher(text).replaceAll(" ")).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = text.replace("&nbsp;", "\u00A0").replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<")
                    .replace("&gt;", ">").replace("&amp;", "&");
        }
        text = BREAKS.matcher(text).replaceAll(" ");
        return (text.equals(cell) ? text : text.replaceAll(" {2,}", " ")).strip();
    }
}
