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
import java.util.function.Function;

import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.Guess;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.Preview;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.ingest.internal.conversation.Transcript;
import org.verbatelier.ingest.internal.conversation.TranscriptParser;
import org.verbatelier.ingest.internal.detect.EncodingDetector;
import org.verbatelier.ingest.internal.detect.FileKinds;
import org.verbatelier.ingest.internal.detect.FileProbe;
import org.verbatelier.ingest.internal.document.Documents;
import org.verbatelier.ingest.internal.guess.ColumnGuesser;
import org.verbatelier.ingest.internal.table.Decoding;
import org.verbatelier.ingest.internal.table.Row;
import org.verbatelier.ingest.internal.table.TableReader;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.SpeakerRole;

/** Finds out what a file is. */
public final class Inspector {

    /** Rows looked at to guess roles. */
    private static final int SAMPLE_ROWS = 500;
    /** A transcript larger than this is no transcript. */
    private static final long LARGEST_TEXT = 64L << 20;

    /** A mapping that an earlier import left, with the name of its source. */
    public record Remembered(Mapping mapping, String source) {}

    private final ImportOptions options;
    private final Problems problems;
    private final Documents documents;
    private final Function<List<String>, Remembered> memory;
    private final TableFinder tables;

    /**
     * Prepares inspections.
     *
     * @param documents reads the forms that need a library
     * @param memory gives the mapping remembered for a header, or null
     */
    public Inspector(ImportOptions options, Problems problems, Documents documents,
            Function<List<String>, Remembered> memory) {
        this.options = options;
        this.problems = problems;
        this.documents = documents;
        this.memory = memory;
        this.tables = new TableFinder(options, problems);
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
            case XLSX, ODS -> table(file, probe, tables.sheet(file, kind));
            case CSV -> table(file, probe, tables.text(file, encoding(file, probe)));
            case TXT -> text(file, probe, encoding(file, probe));
            case DOCX, DOC, ODT, PDF, RTF -> conversation(file, probe, kind, null, documents.text(file, kind).text());
            case HTML, VTT, SRT, TEXTGRID, EML, MBOX -> text(file, probe, encoding(file, probe));
            case XLS -> throw problems.input("file.binary", file);
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
        Transcript transcript = TranscriptParser.parse(sample.text(), noteRole());
        if (saidTable || transcript.note() && transcript.headers().isEmpty()
                && TableFinder.isTable(sample)) {
            return table(file, probe, tables.text(file, encoding));
        }
        if (probe.size() > LARGEST_TEXT) {
            throw problems.input("text.tooLong", file);
        }
        return conversation(file, probe, FileKind.TXT, encoding, read(file, encoding.value()));
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

    private SpeakerRole noteRole() {
        return options.audience() == Audience.TENANT ? SpeakerRole.TENANT
                : options.audience() == Audience.STAFF ? SpeakerRole.PROXIMITY : SpeakerRole.OTHER;
    }

    private Inspected conversation(Path file, FileProbe probe, FileKind kind, Guess<Charset> encoding, String text) {
        Transcript transcript = TranscriptParser.parse(text, noteRole());
        List<String> warnings = new ArrayList<>();
        if (encoding != null && encoding.isDoubtful()) {
            warnings.add(problems.messages().get("warn.encoding", encoding.value().name()));
        }
        if (transcript.note()) {
            warnings.add(problems.messages().get(noteRole() == SpeakerRole.OTHER ? "warn.noteWithoutRole"
                    : "warn.note"));
        } else {
            transcript.speakers().stream()
                    .filter(speaker -> speaker.role() == SpeakerRole.OTHER && !speaker.described())
                    .forEach(speaker -> warnings.add(problems.messages().get("warn.speaker", speaker.label())));
        }
        String id = transcript.header("conversation_id", "id");
        return new Inspected.Conversation(file, probe, kind, encoding, id == null || id.isEmpty() ? stem(file) : id,
                transcript, warnings);
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
        Remembered remembered = options.mapping() == null ? memory.apply(header) : null;
        Mapping followed = remembered != null ? remembered.mapping() : options.mapping();
        List<Preview.Column> columns = new MappingResolver(file, options, problems)
                .columns(ColumnGuesser.guess(header, sample), followed);
        Mapping mapping = new Mapping(columns.stream().map(Preview.Column::mapping).toList(),
                options.audience() != null ? options.audience() : followed == null ? null : followed.audience(),
                options.wave() != null ? options.wave() : followed == null ? null : followed.wave(), null, null);
        warnAboutColumns(columns, warnings);
        return new Inspected.Table(file, probe, found.kind(), found.encoding(), found.separator(), found.sheets(),
                found.sheet(), remembered == null ? null : remembered.source(), columns, mapping, sample, pads,
                warnings, found.opening());
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
            return FileProbe.of(file);
        } catch (NoSuchFileException e) {
            throw problems.input("file.missing", file);
        }
    }
}
