package org.verbatelier.ingest.internal.codebook;

import java.util.ArrayList;
import java.util.List;

/** Splits the rules of a cell at {@code ||}, which stands for nothing else outside quotation marks. */
final class RuleSplitter {

    private RuleSplitter() {
    }

    /** The rules without surrounding space; an empty one stays where it is, so that it can be told. */
    static List<String> split(String cell) {
        List<String> rules = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '"') {
                quoted = !quoted;
            } else if (!quoted && cell.startsWith("||", i)) {
                rules.add(cell.substring(start, i).strip());
                start = i + 2;
                i++;
            }
        }
        rules.add(cell.substring(start).strip());
        return rules;
    }
}
