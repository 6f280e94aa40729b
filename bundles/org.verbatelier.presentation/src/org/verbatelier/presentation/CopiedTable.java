package org.verbatelier.presentation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table on its way into a word processor or a spreadsheet: as text with tabs, and as HTML.
 *
 * @param caption sentences above the table, such as its title, base and method; may be empty
 * @param heads titles of the columns
 * @param rows cells as text, as many as there are heads
 * @param numbers whether each column holds numbers, which stand to the right
 */
public record CopiedTable(List<String> caption, List<String> heads, List<List<String>> rows, List<Boolean> numbers) {

    public CopiedTable {
        caption = List.copyOf(caption);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        numbers = List.copyOf(numbers);
    }

    /** Lines of cells separated by tabs, captions above and an empty line between. */
    public String tsv() {
        StringBuilder text = new StringBuilder();
        caption.forEach(line -> text.append(cell(line)).append('\n'));
        if (!caption.isEmpty()) {
            text.append('\n');
        }
        text.append(line(heads));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CopiedTable::cell).collect(Collectors.joining("\t")) + "\n";
    }

    /** A spreadsheet must not take words for a formula. */
    private static String cell(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]+", " ");
        return !flat.isEmpty() && "=@".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }

    /** A table with its captions. */
    public String html() {
        StringBuilder html = new StringBuilder("<html><body>");
        caption.forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        html.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>");
        for (int i = 0; i < heads.size(); i++) {
            html.append(open("th", i)).append(escaped(heads.get(i))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(open("td", i)).append(escaped(row.get(i))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table></body></html>").toString();
    }

    private String open(String tag, int column) {
        return column < numbers.size() && numbers.get(column) ? "<" + tag + " align=\"right\">" : "<" + tag + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
