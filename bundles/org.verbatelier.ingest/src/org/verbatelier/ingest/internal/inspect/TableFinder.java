package org.verbatelier.ingest.internal.inspect;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.detect.DialectDetector;
import org.verbatelier.ingest.internal.document.Documents;
import org.verbatelier.ingest.internal.guess.KnownExport;
import org.verbatelier.ingest.internal.table.CsvRows;
import org.verbatelier.ingest.internal.table.Decoding;
import org.verbatelier.ingest.internal.table.Dialect;
import org.verbatelier.ingest.internal.table.Dialect.Quoting;
import org.verbatelier.ingest.internal.table.HeadedRows;
import org.verbatelier.ingest.internal.table.OdsWorkbook;
import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.ingest.internal.table.TableReader;
import org.verbatelier.ingest.internal.table.Tables;
import org.verbatelier.ingest.internal.table.Workbook;
import org.verbatelier.ingest.internal.table.XlsxWorkbook;

/** Finds out how a table is written: separator, quotation marks, sheet; and what is odd about it. */
final class TableFinder {

    /** Characters looked at. */
    static final int SAMPLE = 1 << 18;
    private static final int SHOWN_TITLE = 60;

    private final ImportOptions options;
    private final Problems problems;
    private final Documents documents;

    TableFinder(ImportOptions options, Problems problems, Documents documents) {
        this.options = options;
        this.problems = problems;
        this.documents = documents;
    }

    /**
     * Whether a text that is no transcript is a table: of commas, prose has some too.
     *
     * @param sample its beginning
     */
    static boolean isTable(Decoding.Sample sample) {
        DialectDetector.Found found = DialectDetector.detect(sample.text(), sample.whole(), null);
        char separator = found.dialect().value().separator();
        return found.dialect().confidence() >= 0.8 && found.records() > 1
                && (separator != ',' || found.columns() > 2 || found.records() > 10);
    }

    FoundTable text(Path file, Guess<Charset> encoding) throws IOException {
        Decoding.Sample sample = Decoding.sample(file, encoding.value(), SAMPLE);
        Guess<Dialect> found = DialectDetector.detect(sample.text(), sample.whole(), options.separator()).dialect();
        Dialect dialect = found.value();
        Guess<Character> separator = new Guess<>(dialect.separator(), found.confidence());
        List<String> warnings = new ArrayList<>();
        warnAboutText(sample, encoding, warnings);
        if (separator.isDoubtful()) {
            warnings.add(problems.messages().get("warn.separator", shown(separator.value())));
        }
        if (dialect.quoting() == Quoting.BACKSLASH) {
            warnings.add(problems.messages().get("warn.backslash"));
        }
        Inspected.Opening opening = () -> new HeadedRows(
                new CsvRows(file, encoding.value(), dialect, problems), false, head -> headless(file, head));
        return new FoundTable(FileKind.CSV, encoding, separator, List.of(), null, warnings, opening);
    }

    private RuntimeException headless(Path file, Row head) {
        return head == null ? problems.input("file.empty", file)
                : problems.at("csv.header", file, head.line(), head.defect().column(), head.defect().reason());
    }

    private void warnAboutText(Decoding.Sample sample, Guess<Charset> encoding, List<String> warnings) {
        String name = encoding.value().name();
        if (encoding.isDoubtful()) {
            warnings.add(problems.messages().get("warn.encoding", name));
        } else if (sample.damaged() && options.encoding() != null) {
            warnings.add(problems.messages().get("warn.encodingWrong", name));
        }
        if (!sample.damaged() && sample.text().indexOf('\uFFFD') >= 0) {
            warnings.add(problems.messages().get("warn.lostLetters"));
        }
        Mojibake.find(sample.text()).ifPresent(example -> warnings.add(
                problems.messages().get("warn.mojibake", example.damaged(), example.meant())));
    }

    private static String shown(char separator) {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    FoundTable sheet(Path file, FileKind kind) throws IOException {
        List<String> names;
        Guess<String> sheet;
        try (Workbook workbook = workbook(file, kind)) {
            names = workbook.sheets().stream().map(Workbook.Sheet::name).toList();
            sheet = Tables.sheet(workbook, options.sheet(), file, problems);
        }
        List<String> warnings = new ArrayList<>();
        if (sheet.isDoubtful()) {
            warnings.add(problems.messages().get("warn.sheet", sheet.value()));
        }
        Inspected.Opening opening = () -> Tables.open(workbook(file, kind), sheet.value(), file, problems);
        return new FoundTable(kind, null, null, names, sheet, warnings, opening);
    }

    private Workbook workbook(Path file, FileKind kind) throws IOException {
        return switch (kind) {
            case XLSX -> new XlsxWorkbook(file, problems);
            case ODS -> new OdsWorkbook(file, problems);
            case XLS -> documents.workbook(file);
            default -> throw new IllegalArgumentException(kind + " has no sheets that are read here");
        };
    }

    /** Says what is above the header, and whether there is anything below. */
    void warnAboutRows(TableReader reader, List<Row> sample, List<String> warnings) {
        List<Row> titles = reader.titles();
        if (!titles.isEmpty()) {
            String first = String.join(" ", titles.getFirst().cells()).strip();
            warnings.add(problems.messages().get("warn.titleLines", titles.size(),
                    first.length() <= SHOWN_TITLE ? first
                            : first.substring(0, first.offsetByCodePoints(0, Math.min(SHOWN_TITLE,
                                    first.codePointCount(0, first.length())))) + "…"));
        }
        if (sample.isEmpty()) {
            warnings.add(problems.messages().get("warn.noRows"));
        }
        KnownExport.of(reader.header()).ifPresent(
                export -> warnings.add(problems.messages().get("warn.export", export.label())));
    }
}
