package org.verbatelier.runtime.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatelier.core.StudyException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A small table in memory whose columns may have several names; UTF-8 or Windows-1252, semicolon, comma or tab. */
public final class Sheet {

    private final List<String> header;
    private final List<Row> rows = new ArrayList<>();

    private Sheet(List<String> header) {
        this.header = header;
    }

    /** Reads a table; throws INPUT with the line when it is damaged. */
    public static Sheet parse(byte[] bytes, Path file, Locale locale) {
        String text = decode(bytes);
        long line = 0;
        Sheet sheet = null;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber();
                if (sheet == null) {
                    sheet = new Sheet(record.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList());
                } else if (!record.getFields().stream().allMatch(String::isBlank)) {
                    sheet.rows.add(new Row(line, sheet.header, record.getFields()));
                }
            }
        } catch (CsvParseException e) {
            throw new StudyException(StudyException.Kind.INPUT, Messages.in(locale, "sheetDamaged", file, line + 1),
                    file, e);
        } catch (IOException e) {
            throw new IllegalStateException("a string is never unreadable", e);
        }
        return sheet == null ? new Sheet(List.of()) : sheet;
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            // what a spreadsheet on Windows saves; every byte has a meaning there
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    public List<String> header() {
        return header;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Whether there is a column with any of these names. */
    public boolean has(List<String> names) {
        return names.stream().anyMatch(header::contains);
    }

    /**
     * A row.
     *
     * @param line 1-based line of the file
     */
    public record Row(long line, List<String> header, List<String> cells) {

        public boolean has(List<String> names) {
            return names.stream().anyMatch(header::contains);
        }

        /** The cell of the first column that exists, without surrounding space; empty when there is none. */
        public String cell(List<String> names) {
            int at = header.indexOf(title(names));
            return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
        }

        /** The name that the file uses for a column; the first possible one when it has none. */
        public String title(List<String> names) {
            return names.stream().filter(header::contains).findFirst().orElse(names.getFirst());
        }
    }
}
