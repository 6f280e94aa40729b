package org.verbatelier.ingest.internal.codebook;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the lexicon of a scheme: the words its rules read as other words. */
public final class LexiconParser {

    /** What the tokenizer of rules yields. */
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+");
    private static final List<String> COLUMNS = List.of("token", "replacement");

    private final CodebookMessages messages;
    private final Findings findings;

    public LexiconParser(Path file, Locale locale) {
        messages = new CodebookMessages(locale);
        findings = new Findings(file, messages);
    }

    /** Replacements by token, in file order. */
    public Map<String, String> parse(byte[] bytes) {
        Table table = Table.parse(bytes);
        if (table.damagedLine() > 0) {
            findings.add(table.damagedLine(), -1, "", "damaged", table.damagedLine());
        }
        List<String> header = table.rows().isEmpty() ? List.of() : table.rows().getFirst().cells();
        for (String column : COLUMNS) {
            if (!header.contains(column)) {
                findings.add(1, -1, "", "missingColumn", column, String.join(", ", header));
            }
        }
        findings.raise();
        Map<String, String> lexicon = new LinkedHashMap<>();
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            String token = word(row, header, COLUMNS.getFirst());
            String replacement = word(row, header, COLUMNS.getLast());
            lexicon.put(token, replacement);
        }
        findings.raise();
        return lexicon;
    }

    private String word(Table.Row row, List<String> header, String column) {
        int at = header.indexOf(column);
        String word = row.cell(at);
        if (!TOKEN.matcher(word).matches()) {
            findings.add(row.line(), at, column, "badToken", word);
        }
        return word;
    }
}
