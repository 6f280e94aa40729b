package org.verbatelier.ingest.internal.codebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A small table, wholly in memory: what a spreadsheet saves as CSV, in UTF-8 or in the encoding of Windows, separated by
 * semicolon, comma or tab.
 *
 * @param rows records with their lines; the first is the header
 * @param damagedLine 1-based line after which the file makes no sense any more; 0 when all of it was read
 */
record Table(List<Row> rows, long damagedLine) {

    /**
     * A record.
     *
     * @param line 1-based line where it begins
     * @param cells cells without surrounding space
     */
    record Row(long line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    static Table parse(byte[] bytes) {
        String text = decode(bytes);
        List<Row> rows = new ArrayList<>();
        long line = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(text);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                List<String> cells = record.getFields().stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(line, cells));
                }
            }
            return new Table(rows, 0);
        } catch (CsvParseException e) {
            return new Table(rows, line + 1);
        } catch (IOException e) {
            throw new IllegalStateException("a string is never unreadable", e);
        }
    }

    private static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The separator that occurs most in the header. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ';';
        long most = 0;
        for (char candidate : new char[] { ';', ',', '\t' }) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
