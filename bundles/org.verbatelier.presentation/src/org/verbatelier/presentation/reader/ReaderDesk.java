package org.verbatelier.presentation.reader;

import java.util.Optional;
import java.util.function.BiFunction;

import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Layer;
import org.verbatelier.model.coding.Memo;
import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.Mark;

/**
 * What a coder's keys do to the words themselves: move the bounds of a coding, write notes. Each is one undo. It acts on
 * the coding that a judgement would act upon, or on the only one the coder has on the verbatim.
 */
public final class ReaderDesk {

    private final Study study;
    private final CodingDesk desk;

    public ReaderDesk(Study study, CodingDesk desk) {
        this.study = study;
        this.desk = desk;
    }

    /** The coding whose bounds and note keys change; empty when none is meant, or it is somebody else's. */
    public Optional<Mark> coding() {
        var own = desk.marks().stream().filter(mark -> !mark.isSuggestion()
                && mark.by().equals(study.session().coder())).toList();
        return own.stream().filter(desk::isJudged).findFirst()
                .or(() -> own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty());
    }

    /**
     * Moves the end of the coding one word later or earlier.
     *
     * @return the words it is on now; empty when nothing could be moved
     */
    public Optional<String> moveEnd(boolean later) {
        return move((bounds, span) -> bounds.withEnd(span, later));
    }

    /** Moves the start of the coding one word later or earlier; as {@link #moveEnd}. */
    public Optional<String> moveStart(boolean later) {
        return move((bounds, span) -> bounds.withStart(span, later));
    }

    private Optional<String> move(BiFunction<SpanBounds, Span, Span> change) {
        Optional<Mark> mark = coding();
        Optional<Coding> coding = mark.map(Mark::coding).flatMap(study.codings()::find);
        String text = desk.current().map(VerbatimEntry::text).orElse("");
        if (coding.isEmpty()) {
            return Optional.empty();
        }
        Span span = change.apply(new SpanBounds(text), mark.get().span());
        if (!span.equals(mark.get().span()) && isFree(coding.get(), span)) {
            desk.focus(mark.get()); // so that its words are seen as they change
            new Edits(study).move(coding.get(), span).ifPresent(study::apply);
            return Optional.of(span.in(text));
        }
        return Optional.empty();
    }

    /** The same code twice by the same coder on the same words is not a coding. */
    private boolean isFree(Coding coding, Span span) {
        String coder = study.codings().coderOf(coding);
        return study.codings().of(coding.getVerbatim()).stream().noneMatch(other -> other != coding
                && other.getCode().equals(coding.getCode()) && other.getStart() == span.start()
                && other.getEnd() == span.end() && study.codings().coderOf(other).equals(coder));
    }

    /** Writes a note on a coding; blank removes it. False when it says so already or is somebody else's. */
    public boolean annotate(Mark mark, String memo) {
        return study.codings().find(mark.coding()).flatMap(coding -> new Edits(study).annotate(coding, memo))
                .map(this::apply).orElse(false);
    }

    /** The coder's note on a verbatim; empty text when there is none. */
    public String memo(String verbatim) {
        return study.codings().memosOf(verbatim).stream()
                .filter(memo -> ((Layer) memo.eContainer()).getCoder().equals(study.session().coder()))
                .map(Memo::getText).findFirst().orElse("");
    }

    /** Writes the coder's note on a verbatim; blank removes it. False when it says so already. */
    public boolean memo(String verbatim, String text) {
        return !memo(verbatim).equals(text.strip()) && new Edits(study).memo(verbatim, text.strip()).map(this::apply)
                .orElse(false);
    }

    /** Makes a code of the marked words and puts it on them. False when no words are marked or there is no scheme. */
    public boolean codeInVivo(String themeLabel) {
        Optional<VerbatimEntry> current = desk.current();
        if (current.isEmpty() || desk.words() == null) {
            return false;
        }
        return InVivo.of(study, current.get(), desk.words(), desk.lastCode(), themeLabel)
                .map(made -> made.creation() == null ? desk.code(made.code())
                        : desk.code(made.code(), made.creation()))
                .orElse(false);
    }

    private boolean apply(Operation operation) {
        study.apply(operation);
        return true;
    }
}
