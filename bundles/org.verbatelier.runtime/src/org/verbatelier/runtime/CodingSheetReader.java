package org.verbatelier.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.core.Edits;
import org.verbatelier.core.GoldCode;
import org.verbatelier.core.Span;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.runtime.internal.CodeNames;
import org.verbatelier.runtime.internal.Messages;
import org.verbatelier.runtime.internal.Sheet;

/**
 * Reads codings from a table: columns {@code verbatim;code;valence;severity} and optionally {@code start;end}, or
 * {@code verbatim;codes} in gold notation. The verbatim is its identifier, or that of a participant who said one thing
 * only; or {@code file;turn} name a turn of an imported conversation. Offsets count UTF-16 units.
 */
public final class CodingSheetReader {

    private static final List<String> VERBATIM = List.of("verbatim", "id");
    private static final List<String> ID = List.of("id");
    private static final List<String> FILE = List.of("file", "fichier");
    private static final List<String> TURN = List.of("turn", "tour");
    private static final List<String> CODE = List.of("code");
    private static final List<String> CODES = List.of("codes", "codes_gold");
    private static final List<String> VALENCE = List.of("valence");
    private static final List<String> SEVERITY = List.of("severity", "gravite", "gravité");
    private static final List<String> START = List.of("start", "debut", "début");
    private static final List<String> END = List.of("end", "fin");

    private final OpenStudy open;
    private final CodeNames names;
    private final String origin;
    private final List<Edits.Application> applications = new ArrayList<>();
    private final List<CodingSheet.Rejection> rejected = new ArrayList<>();
    private final Set<String> schemes = new LinkedHashSet<>();

    private CodingSheetReader(OpenStudy open, String origin) {
        this.open = open;
        this.names = new CodeNames(open);
        this.origin = origin;
    }

    /**
     * Reads a table; nothing is changed.
     *
     * @throws StudyException INPUT when it cannot be read or lacks the columns needed
     */
    public static CodingSheet read(OpenStudy open, Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new StudyException(StudyException.Kind.INPUT,
                    Messages.in(open.settings().locale(), "fileMissing", file), file, e);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.INPUT,
                    Messages.in(open.settings().locale(), "unreadable", file, e.toString()), file, e);
        }
        return read(open, file, bytes);
    }

    /**
     * Reads the bytes of a table that is not on disk.
     *
     * @param file its name, for messages and as the origin of the codings
     */
    public static CodingSheet read(OpenStudy open, Path file, byte[] bytes) {
        Sheet sheet = Sheet.parse(bytes, file, open.settings().locale());
        boolean identified = sheet.has(VERBATIM) || sheet.has(FILE) && sheet.has(TURN);
        if (!identified || !sheet.has(CODE) && !sheet.has(CODES)) {
            throw new StudyException(StudyException.Kind.INPUT, Messages.in(open.settings().locale(),
                    "codingColumns", file, String.join(", ", sheet.header())), file, null);
        }
        CodingSheetReader reader = new CodingSheetReader(open, "import:" + file.getFileName());
        sheet.rows().forEach(reader::read);
        return new CodingSheet(reader.applications, reader.rejected, List.copyOf(reader.schemes));
    }

    private void read(Sheet.Row row) {
        Optional<VerbatimEntry> verbatim = verbatim(row);
        if (verbatim.isEmpty()) {
            return;
        }
        if (open.study().consents().isQuarantined(verbatim.get())) {
            reject(row, VERBATIM, "quarantined", verbatim.get().id());
            return;
        }
        Span span = null;
        if (!row.cell(START).isEmpty() || !row.cell(END).isEmpty()) {
            span = span(row, verbatim.get());
            if (span == null) {
                return;
            }
        }
        if (row.has(CODE)) {
            single(row, verbatim.get(), span);
        } else {
            gold(row, verbatim.get(), span);
        }
    }

    private Optional<VerbatimEntry> verbatim(Sheet.Row row) {
        if (!row.has(VERBATIM)) {
            return turn(row);
        }
        // a survey file has the text itself in a column "verbatim" and the identifier beside it
        for (String name : VERBATIM) {
            Optional<VerbatimEntry> verbatim = open.study().corpus().find(row.cell(List.of(name)));
            if (verbatim.isPresent()) {
                return verbatim;
            }
        }
        String id = row.cell(row.has(ID) ? ID : VERBATIM);
        List<VerbatimEntry> said = open.study().corpus().ofParticipant(id);
        if (said.size() == 1) {
            return Optional.of(said.getFirst());
        }
        reject(row, VERBATIM, said.isEmpty() ? "noVerbatim" : "severalVerbatims", id, said.size());
        return Optional.empty();
    }

    private Optional<VerbatimEntry> turn(Sheet.Row row) {
        String file = row.cell(FILE);
        String label = row.cell(TURN);
        Optional<VerbatimEntry> turn = open.study().corpus().sources().stream()
                .filter(source -> source.getName().equals(file)).findFirst().flatMap(source -> turn(source, label));
        if (turn.isEmpty()) {
            reject(row, TURN, "noVerbatim", file + "/" + label, 0);
        }
        return turn;
    }

    private Optional<VerbatimEntry> turn(Source source, String label) {
        return source.getConversations().stream().flatMap(conversation -> conversation.getTurns().stream())
                .filter(turn -> label.equals(turn.getLabel())).map(Turn::getId).findFirst()
                .flatMap(open.study().corpus()::find);
    }

    private Span span(Sheet.Row row, VerbatimEntry verbatim) {
        try {
            Span span = new Span(Integer.parseInt(row.cell(START)), Integer.parseInt(row.cell(END)));
            if (span.length() > 0 && span.fits(verbatim.text())) {
                return span;
            }
        } catch (IllegalArgumentException e) {
            // told below like any other impossible pair
            reject(row, START, "badSpan", row.cell(START), row.cell(END), verbatim.text().length());
            return null;
        }
        reject(row, START, "badSpan", row.cell(START), row.cell(END), verbatim.text().length());
        return null;
    }

    private void single(Sheet.Row row, VerbatimEntry verbatim, Span span) {
        Valence valence = switch (row.cell(VALENCE)) {
            case "+", "POSITIVE", "positive" -> Valence.POSITIVE;
            case "-", "\u2212", "NEGATIVE", "negative" -> Valence.NEGATIVE;
            case "~", "NEUTRAL", "neutral" -> Valence.NEUTRAL;
            case "", "UNSPECIFIED", "unspecified" -> Valence.UNSPECIFIED;
            default -> null;
        };
        if (valence == null) {
            reject(row, VALENCE, "badValence", row.cell(VALENCE));
            return;
        }
        String severity = row.cell(SEVERITY);
        boolean none = severity.isEmpty() || severity.equals("0");
        if (!none && !(severity.matches("[1-4]") && valence == Valence.NEGATIVE)) {
            reject(row, SEVERITY, "badGrade", severity);
            return;
        }
        apply(row, CODE, verbatim, span, new GoldCode(row.cell(CODE), valence, none ? 0 : severity.charAt(0) - '0'));
    }

    private void gold(Sheet.Row row, VerbatimEntry verbatim, Span span) {
        for (String part : row.cell(CODES).split("\\|")) {
            if (!part.isBlank()) {
                try {
                    apply(row, CODES, verbatim, span, GoldCode.parse(part.strip()));
                } catch (IllegalArgumentException e) {
                    reject(row, CODES, "badGold", part.strip());
                }
            }
        }
    }

    private void apply(Sheet.Row row, List<String> column, VerbatimEntry verbatim, Span span, GoldCode code) {
        Optional<String> qualified = names.qualify(code.code());
        if (qualified.isEmpty()) {
            reject(row, column, "noCode", code.code());
            return;
        }
        names.toAdd(qualified.get()).ifPresent(schemes::add);
        applications.add(new Edits.Application(verbatim.id(), span, qualified.get(), code.valence(), code.severity(),
                origin));
    }

    private void reject(Sheet.Row row, List<String> column, String key, Object... arguments) {
        rejected.add(new CodingSheet.Rejection(row.line(), row.title(column),
                Messages.in(open.settings().locale(), "coding." + key, arguments)));
    }
}
