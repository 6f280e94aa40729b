package org.verbatelier.ingest.internal.codebook;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes a scheme as the table that {@link CodebookParser} reads. */
public final class CodebookTable {

    private final Scheme scheme;
    private final List<String> frames;

    public CodebookTable(Scheme scheme) {
        this.scheme = scheme;
        Set<String> found = new LinkedHashSet<>();
        scheme.getThemes().forEach(theme -> collect(theme.getCodes(), found));
        this.frames = List.copyOf(found);
    }

    private static void collect(List<Code> codes, Set<String> frames) {
        for (Code code : codes) {
            code.getCrosswalks().forEach(crosswalk -> frames.add(crosswalk.getFrame()));
            collect(code.getCodes(), frames);
        }
    }

    /** UTF-8 with a byte order mark and semicolons, as French spreadsheets open without asking. */
    public byte[] bytes() {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
            List<String> header = new ArrayList<>();
            for (Column column : Column.values()) {
                header.add(column.written());
            }
            header.addAll(frames);
            csv.writeRecord(header);
            for (Theme theme : scheme.getThemes()) {
                if (theme.getCodes().isEmpty()) {
                    csv.writeRecord(line(theme, Map.of(), Map.of()));
                }
                write(theme.getCodes(), theme, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(List<Code> codes, Theme theme, CsvWriter csv) {
        for (Code code : codes) {
            csv.writeRecord(line(theme, CodeCells.of(code), CodeCells.crosswalks(code)));
            write(code.getCodes(), theme, csv);
        }
    }

    private List<String> line(Theme theme, Map<Column, String> code, Map<String, String> crosswalks) {
        Map<Column, String> cells = CodeCells.of(theme);
        cells.putAll(code);
        List<String> line = new ArrayList<>();
        for (Column column : Column.values()) {
            line.add(PlainCell.written(cells.getOrDefault(column, "")));
        }
        frames.forEach(frame -> line.add(PlainCell.written(crosswalks.getOrDefault(frame, ""))));
        return line;
    }
}
