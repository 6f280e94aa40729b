package org.verbatelier.ingest.fidelity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.received.TableFiles;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

/** Every form of table. */
final class Forms {

    private Forms() {
    }

    static List<Form> all() {
        List<Form> forms = new ArrayList<>();
        String[] encodings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "x-MacRoman" };
        char[] separators = { ';', ',', '\t', '|' };
        for (int i = 0; i < encodings.length; i++) {
            forms.add(text(encodings[i], separators[i % 4], i % 2 == 0, LineDelimiter.CRLF));
            forms.add(text(encodings[i], separators[(i + 1) % 4], i % 2 == 1, i % 2 == 0 ? LineDelimiter.LF
                    : LineDelimiter.CR));
        }
        forms.add(new Form("shared strings.xlsx", Forms::isPossibleInXlsx, rows -> TableFiles.xlsx(escaped(rows)),
                o -> o));
        forms.add(
                new Form("inline strings.xlsx", Forms::isPossibleInXlsx, rows -> TableFiles.streamedXlsx(escaped(rows)),
                        o -> o));
        forms.add(new Form("older workbook.xls", point -> point != 0, TableFiles::xls, o -> o));
        forms.add(new Form("hand-made.ods", point -> Form.isXml(point) && point != '\r', TableFiles::ods, o -> o));
        return forms;
    }

    private static Form text(String encoding, char separator, boolean all, LineDelimiter lineEnd) {
        Charset charset = Charset.forName(encoding);
        String name = encoding + (all ? " all quoted" : "") + " separated by " + (separator == '\t' ? "tab" : separator)
                + " ended by " + lineEnd.name() + ".csv";
        return new Form(name.replace("|", "bar"), Form.encodable(charset), rows -> csv(rows, charset, separator, all,
                lineEnd), options -> options.withEncoding(encoding).withSeparator(separator));
    }

    private static byte[] csv(List<List<String>> rows, Charset charset, char separator, boolean all,
            LineDelimiter lineEnd) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var builder = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(lineEnd);
        try (Writer out = new OutputStreamWriter(bytes, charset);
                CsvWriter csv = (all ? builder.quoteStrategy(QuoteStrategies.ALWAYS) : builder).build(out)) {
            rows.forEach(row -> csv.writeRecord(row));
        }
        return bytes.toByteArray();
    }

    /** U+FFFE and U+FFFF are no characters, and POI writes question marks for them. */
    private static boolean isPossibleInXlsx(int point) {
        return point != 0 && (point & 0xFFFE) != 0xFFFE;
    }

    private static List<List<String>> escaped(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Forms::escaped).toList()).toList();
    }

    /** What Excel writes for what XML cannot hold, and for text that looks so; POI leaves that to its caller. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (text.substring(i).matches("(?s)_x[0-9A-Fa-f]{4}_.*")) {
                out.append("_x005F_");
            } else {
                boolean plain = c >= ' ' || c == '\n' || c == '\t';
                out.append(plain ? String.valueOf(c) : String.format("_x%04X_", (int) c));
            }
        }
        return out.toString();
    }
}
