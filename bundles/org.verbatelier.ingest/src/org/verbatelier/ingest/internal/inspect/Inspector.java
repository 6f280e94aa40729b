package org.verbatelier.ingest.internal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.RefusedRows;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.conversation.Transcript;
import org.verbatelier.ingest.internal.conversation.TranscriptParser;
import org.verbatelier.ingest.internal.detect.EncodingDetector;
import org.verbatelier.ingest.internal.detect.FileKinds;
import org.verbatelier.ingest.internal.detect.FileProbe;
import org.verbatelier.ingest.internal.document.DocumentText;
import org.verbatelier.ingest.internal.document.Documents;
import org.verbatelier.ingest.internal.guess.ColumnGuesser;
import org.verbatelier.ingest.internal.memory.KnownColumns;
import org.verbatelier.ingest.internal.memory.Memory;
import org.verbatelier.ingest.internal.memory.QuestionLinks;
import org.verbatelier.ingest.internal.table.Decoding;
import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.ingest.internal.table.TableReader;
import org.verbatelier.model.corpus.Audience;

/** Finds out what a file is. */
public final class Inspector {

    /** Rows looked at to guess roles. */
    private static final int SAMPLE_ROWS = 500;
    /** A transcript larger than this is no transcript. */
    private static final long LARGEST_TEXT = 64L << 20;

    private final ImportOptions options;
    private final Problems problems;
    private final Documents documents;
    private final Memory memory;
    private final TableFinder tables;
    private final ConversationFinder conversations;

    /**
     * Prepares inspections.
     *
     * @param documents reads the forms that need a library
     * @param memory what earlier imports left
     */
    public Inspector(ImportOptions options, Problems problems, Documents documents, Memory memory) {
        this.options = options;
        this.problems = problems;
        this.documents = documents;
        this.memory = memory;
        this.tables = new TableFinder(options, problems, documents);
        this.conversations = new ConversationFinder(options, problems);
    }

    /**
     * Inspects a file.
     *
     * @throws IOException when the file cannot be read
     * @throws org.verbatelier.core.StudyException when it makes no sense
     */
    public Inspected inspect(Path file, FileProbe probe) throws IOException {
        FileKind kind = FileKinds.detect(file, probe, problems);
        return switch (kind) {
            case XLSX, ODS, XLS -> table(file, probe, tables.sheet(file, kind));
            case CSV -> table(file, probe, tables.text(file, encoding(file, probe)));
            case TXT -> text(file, probe, encoding(file, probe));
            case DOCX, DOC, ODT, PDF, RTF -> conversations.conversation(file, probe, kind, null,
                    documents.text(file, kind));
            case HTML -> page(file, probe, encoding(file, probe));
            case VTT, SRT, TEXTGRID -> spoken(file, probe, kind, encoding(file, probe));
            case EML, MBOX -> table(file, probe, conversations.mails(file, kind, documents.mails(file, kind)));
        };
    }

    private Guess<Charset> encoding(Path file, FileProbe probe) {
        if (options.encoding() == null) {
            return EncodingDetector.detect(probe);
        }
        try {
            String name = options.encoding().equalsIgnoreCase("MacRoman") ? "x-MacRoman" : options.encoding();
            return Guess.certain(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw problems.input("encoding.unknown", file, options.encoding(),
                    String.join(", ", EncodingDetector.offered()));
        }
    }

    private Inspected text(Path file, FileProbe probe, Guess<Charset> encoding) throws IOException {
        Decoding.Sample sample = Decoding.sample(file, encoding.value(), TableFinder.SAMPLE);
        boolean saidTable = options.separator() != null || !options.textColumns().isEmpty();
        Transcript transcript = TranscriptParser.parse(sample.text(), conversations.noteRole());
        if (saidTable || transcript.note() && transcript.headers().isEmpty()
                && TableFinder.isTable(sample)) {
            return table(file, probe, tables.text(file, encoding));
        }
        return spoken(file, probe, FileKind.TXT, encoding);
    }

    private Inspected spoken(Path file, FileProbe probe, FileKind kind, Guess<Charset> encoding) throws IOException {
        if (probe.size() > LARGEST_TEXT) {
            throw problems.input("text.tooLong", file);
        }
        return conversations.conversation(file, probe, kind, encoding,
                DocumentText.plain(read(file, encoding.value())));
    }

    private Inspected page(Path file, FileProbe probe, Guess<Charset> encoding) {
        return conversations.conversation(file, probe, FileKind.HTML, encoding,
                documents.page(file, encoding.value()));
    }

    private String read(Path file, Charset charset) throws IOException {
        try (InputStream in = Files.newInputStream(file); Reader reader = Decoding.reader(in, charset)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[1 << 15];
            int count;
            while ((count = reader.read(buffer, 0, buffer.length)) > 0) {
                text.append(buffer, 0, count);
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            throw problems.at("text.undecodable", file, Decoding.firstBadLine(file, charset), charset.name());
        }
    }

    /** The name of a file without its extension. */
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Inspected table(Path file, FileProbe probe, FoundTable found) throws IOException {
        List<String> warnings = found.warnings();
        List<Row> sample = new ArrayList<>();
        List<String> header;
        boolean pads;
        try (TableReader reader = found.opening().open()) {
            header = reader.header();
            pads = reader.padsShortRows();
            for (Row row = reader.next(); row != null; row = sample.size() < SAMPLE_ROWS ? reader.next() : null) {
                sample.add(row);
            }
            tables.warnAboutRows(reader, sample, warnings);
        }
        Memory.Remembered remembered = options.mapping() == null ? memory.mapping(header) : null;
        Mapping followed = remembered != null ? remembered.mapping()
                : options.mapping() != null || found.kind().isWorkbook() || found.kind() == FileKind.CSV
                        ? options.mapping()
                        : ConversationFinder.mailMapping();
        List<Preview.Column> columns = new MappingResolver(file, options, problems)
                .columns(ColumnGuesser.guess(header, sample), followed);
        columns = linked(columns, file, followed, warnings);
        // wave and audience hold for the whole file, so only a file of the very same form takes them over
        Mapping defaults = remembered == null || remembered.isWhole() ? followed : null;
        Mapping mapping = new Mapping(columns.stream().map(Preview.Column::mapping).toList(),
                options.audience() != null ? options.audience() : defaults == null ? null : defaults.audience(),
                options.wave() != null ? options.wave() : defaults == null ? null : defaults.wave(), null, null);
        if (followed != null) {
            warnAboutMapping(header, followed, remembered, warnings);
        }
        warnAboutColumns(columns, warnings);
        return new Inspected.Table(file, probe, found.kind(), found.encoding(), found.separator(), found.sheets(),
                found.sheet(), remembered == null ? null : remembered.source(), columns, mapping, sample, pads,
                warnings, found.opening());
    }

    private List<Preview.Column> linked(List<Preview.Column> columns, Path file, Mapping followed,
            List<String> warnings) {
        boolean told = columns.stream().anyMatch(column -> column.mapping().role() == ColumnRole.AUDIENCE);
        Audience everyone = options.audience() != null ? options.audience()
                : followed == null || followed.audience() == null ? Audience.TENANT : followed.audience();
        List<ColumnMapping> mappings = new QuestionLinks(memory.questions(), options.questions(),
                told ? null : everyone, problems, warnings)
                .link(columns.stream().map(Preview.Column::mapping).toList(), file);
        return IntStream.range(0, mappings.size()).mapToObj(i -> new Preview.Column(mappings.get(i),
                columns.get(i).confidence(), columns.get(i).filled(), columns.get(i).samples())).toList();
    }

    private void warnAboutMapping(List<String> header, Mapping followed, Memory.Remembered remembered,
            List<String> warnings) {
        Map<String, ColumnMapping> known = KnownColumns.match(header, followed.columns());
        Set<String> found = known.values().stream().map(ColumnMapping::name).collect(Collectors.toSet());
        List<String> missing = followed.header().stream()
                .filter(name -> !found.contains(name) && !RefusedRows.TECHNICAL.contains(name)).toList();
        if (remembered == null) {
            missing.forEach(name -> warnings.add(problems.messages().get("warn.mappingColumn", name)));
        } else if (!remembered.isWhole()) {
            warnings.add(problems.messages().get("warn.remembered", remembered.source(),
                    listed(header.stream().filter(name -> !known.containsKey(name)).toList()), listed(missing)));
        }
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }

    private void warnAboutColumns(List<Preview.Column> columns, List<String> warnings) {
        for (Preview.Column column : columns) {
            ColumnRole role = column.mapping().role();
            String name = column.mapping().name();
            if (role == ColumnRole.PERSONAL && !column.mapping().imported()) {
                warnings.add(problems.messages().get("warn.personal", name));
            } else if ((role == ColumnRole.TEXT || role == ColumnRole.ID) && column.confidence() < 0.8) {
                warnings.add(problems.messages().get(role == ColumnRole.ID ? "warn.id" : "warn.text", name));
            }
        }
        if (columns.stream().noneMatch(column -> column.mapping().role() == ColumnRole.ID)) {
            warnings.add(problems.messages().get("warn.noId"));
        }
    }

    /** Reads a file once for all its inspections. */
    public static FileProbe probe(Path file, Problems problems) throws IOException {
        if (Files.isDirectory(file)) {
            throw problems.input("file.folder", file);
        }
        try {
            return FileProbe.of(file, problems::checkCancelled);
        } catch (NoSuchFileException e) {
            throw problems.input("file.missing", file);
        }
    }
}
