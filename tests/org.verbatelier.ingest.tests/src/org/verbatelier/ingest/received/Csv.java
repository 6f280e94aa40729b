package org.verbatelier.ingest.received;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A way to write tables as text.
 *
 * @param mark whether a byte-order mark comes first
 * @param quotesAll whether every cell is quoted, rather than those that need it
 * @param escape what precedes a quotation mark inside a cell: another one, or a backslash
 */
record Csv(Charset charset, boolean mark, char separator, String lineEnd, boolean quotesAll, char escape) {

    /** UTF-8, semicolons, CRLF, quotation marks where needed. */
    static final Csv USUAL = new Csv(StandardCharsets.UTF_8, false, ';', "\r\n", false, '"');

    Csv in(String encoding) {
        return new Csv(Charset.forName(encoding), mark, separator, lineEnd, quotesAll, escape);
    }

    Csv marked() {
        return new Csv(charset, true, separator, lineEnd, quotesAll, escape);
    }

    Csv separatedBy(char other) {
        return new Csv(charset, mark, other, lineEnd, quotesAll, escape);
    }

    Csv endingLinesWith(String other) {
        return new Csv(charset, mark, separator, other, quotesAll, escape);
    }

    Csv quotingAll() {
        return new Csv(charset, mark, separator, lineEnd, true, escape);
    }

    Csv escapingWith(char other) {
        return new Csv(charset, mark, separator, lineEnd, true, other);
    }

    byte[] bytes(List<List<String>> rows) {
        return ((mark ? "\uFEFF" : "") + text(rows)).getBytes(charset);
    }

    String text(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            out.append(line(row)).append(lineEnd);
        }
        return out.toString();
    }

    String line(List<String> row) {
        return String.join(String.valueOf(separator), row.stream().map(this::cell).toList());
    }

    private String cell(String text) {
        boolean quoted = quotesAll || text.indexOf(separator) >= 0 || text.matches("(?s).*[\"\r\n].*");
        return quoted ? '"' + text.replace("\"", escape + "\"") + '"' : text;
    }
}
