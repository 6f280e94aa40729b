package org.verbatelier.presentation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Valence;

/**
 * What a coder's keys do: where they are, which words are marked, which chip the next key acts upon. Lives on one thread,
 * the one that shows it; changes go through {@link Study#apply}.
 *
 * <p>A judgement acts on the chip in focus when it is a coding, else on what was applied last on the present verbatim.
 * Accepting and refusing act on the chip in focus when it is a suggestion, else on the first one pending.
 */
public final class CodingDesk {

    private final Study study;
    private final GridModel grid;
    private final Marks marks;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<String> selection = List.of();
    private Span words;
    private Mark focus;
    private List<String> last = List.of();
    private String lastCode;

    public CodingDesk(Study study, GridModel grid) {
        this.study = study;
        this.grid = grid;
        this.marks = new Marks(study);
    }

    /** Told whenever position, selection, focus or a mark has changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The verbatims selected; the last one is the present one. */
    public List<String> selection() {
        return selection;
    }

    /** The present verbatim. */
    public Optional<VerbatimEntry> current() {
        return selection.isEmpty() ? Optional.empty() : study.corpus().find(selection.getLast());
    }

    private String currentId() {
        return current().map(VerbatimEntry::id).orElse(null);
    }

    /** Goes to verbatims; the last one becomes the present one. */
    public void select(List<String> verbatims) {
        boolean moved = verbatims.isEmpty() || !verbatims.getLast().equals(currentId());
        selection = List.copyOf(verbatims);
        if (moved) {
            words = null;
            focus = null;
            last = List.of();
        }
        tell();
    }

    /** Goes to a row of the grid by its verbatim. */
    public void go(String verbatim) {
        select(List.of(verbatim));
    }

    /** The words marked in the present verbatim; null when none are. */
    public Span words() {
        return words;
    }

    /** Marks words of the present verbatim, to be coded; null for the whole text. */
    public void mark(Span span) {
        words = span;
        tell();
    }

    /** The marks on the present verbatim, in reading order. */
    public List<Mark> marks() {
        String current = currentId();
        return current == null ? List.of() : marks.of(current);
    }

    /** The chip the next key acts upon: the one chosen, else the first suggestion pending. */
    public Optional<Mark> focus() {
        return focus != null ? Optional.of(focus) : marks().stream().filter(Mark::isSuggestion).findFirst();
    }

    /** Whether a judgement by key would act upon this mark. */
    public boolean isJudged(Mark mark) {
        return !mark.isSuggestion() && (focus != null && !focus.isSuggestion() ? mark.isSame(focus)
                : last.contains(mark.coding()));
    }

    /** Chooses the chip that keys act upon; null for the usual one. */
    public void focus(Mark mark) {
        if (mark != null && !mark.verbatim().equals(currentId())) {
            go(mark.verbatim());
        }
        focus = mark;
        tell();
    }

    /** Chooses the next chip in reading order, or the previous one. */
    public void focusNext(int step) {
        List<Mark> all = marks();
        if (!all.isEmpty()) {
            int at = focus().map(f -> indexOf(all, f)).orElse(step > 0 ? -1 : all.size());
            focus(all.get(Math.floorMod(at + step, all.size())));
        }
    }

    private static int indexOf(List<Mark> all, Mark mark) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSame(mark)) {
                return i;
            }
        }
        return -1;
    }

    /** Applies a code to the marked words, or to the whole of every selected verbatim. False when it was there already. */
    public boolean code(String qualified) {
        Edits edits = new Edits(study);
        List<Edits.Application> applications = selection.stream().map(verbatim -> new Edits.Application(verbatim,
                selection.size() == 1 ? words : null, qualified, Valence.UNSPECIFIED, 0, Edits.MANUAL)).toList();
        lastCode = qualified;
        return edits.code(applications).map(this::add).orElse(false);
    }

    private boolean add(AddCodings operation) {
        last = operation.codings().stream().map(CodingData::id).toList();
        focus = null;
        words = null;
        study.apply(operation);
        lastCode = operation.codings().getLast().code();
        return true;
    }

    /** Applies once more the code that was applied last. False when there is none. */
    public boolean repeat() {
        return lastCode != null && code(lastCode);
    }

    /** The qualified code applied last; null when none was. */
    public String lastCode() {
        return lastCode;
    }

    /**
     * Judges. A negative judgement without severity takes the one the codebook proposes for the code.
     *
     * @param severity 1 to 4, 0 when not stated
     * @return false when there is nothing to judge or it is judged so already
     */
    public boolean judge(Valence valence, int severity) {
        List<Coding> targets = targets();
        int stated = valence == Valence.NEGATIVE && severity == 0 ? proposed(targets) : severity;
        return new Edits(study).judge(targets, valence, stated).map(this::apply).orElse(false);
    }

    private int proposed(List<Coding> targets) {
        return targets.size() != 1 || targets.getFirst().getValence() == Valence.NEGATIVE ? 0
                : study.codes().find(targets.getFirst().getCode()).map(Code::getDefaultSeverity).orElse(0);
    }

    private List<Coding> targets() {
        List<String> ids = focus != null && !focus.isSuggestion() ? List.of(focus.coding()) : last;
        return ids.stream().map(study.codings()::find).flatMap(Optional::stream).toList();
    }

    private boolean apply(Operation operation) {
        study.apply(operation);
        return true;
    }

    /** Accepts the suggestion in focus. False when there is none. */
    public boolean accept() {
        return suggestion().flatMap(s -> new Edits(study).accept(List.of(s))).map(this::add).orElse(false);
    }

    /** Refuses the suggestion in focus, for good. False when there is none. */
    public boolean refuse() {
        Optional<Suggestion> refused = suggestion();
        focus = null;
        return refused.flatMap(s -> new Edits(study).refuse(List.of(s))).map(this::apply).orElse(false);
    }

    /** Refuses the suggestion, or takes away the coding, in focus. */
    public boolean refuseOrRemove() {
        if (focus == null || focus.isSuggestion()) {
            return refuse();
        }
        List<Coding> removed = study.codings().find(focus.coding()).stream().toList();
        focus = null;
        return new Edits(study).remove(removed).map(this::apply).orElse(false);
    }

    /** Accepts everything a rule still suggests, as one step. False when there is nothing. */
    public boolean acceptAll(List<Suggestion> suggestions) {
        return new Edits(study).accept(suggestions).map(this::apply).orElse(false);
    }

    /** Refuses suggestions, as one step. */
    public boolean refuseAll(List<Suggestion> suggestions) {
        return new Edits(study).refuse(suggestions).map(this::apply).orElse(false);
    }

    /** The suggestion that accepting and refusing act upon. */
    public Optional<Suggestion> suggestion() {
        return focus().filter(Mark::isSuggestion).flatMap(mark -> study.proposals().of(mark.verbatim()).stream()
                .filter(s -> Mark.of(s).isSame(mark)).findFirst());
    }

    /** Sets a mark on the selected verbatims, or clears it when the present one has it. */
    public boolean toggle(FlagKind kind) {
        String current = currentId();
        boolean set = current != null
                && study.codings().flagsOf(current).stream().noneMatch(flag -> flag.getKind() == kind);
        return new Edits(study).flag(selection, kind, set).map(this::apply).orElse(false);
    }

    /** Goes to the next verbatim to code, going round. False when all is done. */
    public boolean nextToCode() {
        return goTo(grid.next(row(), CodingState.TO_CODE));
    }

    /** Goes to the next verbatim to discuss. False when there is none. */
    public boolean nextToDiscuss() {
        return goTo(grid.next(row(), CodingState.TO_DISCUSS));
    }

    /** Goes to the next verbatim with something suggested. False when there is none. */
    public boolean nextSuggestion() {
        return goTo(grid.nextSuggested(row()));
    }

    /** Goes some rows down, or up when negative. */
    public boolean step(int rows) {
        int target = Math.clamp((long) row() + rows, 0, Math.max(0, grid.size() - 1));
        return grid.size() > 0 && goTo(Optional.of(target));
    }

    private int row() {
        String current = currentId();
        return current == null ? -1 : grid.rowOf(current);
    }

    private boolean goTo(Optional<Integer> row) {
        row.ifPresent(r -> go(grid.entry(r).id()));
        return row.isPresent();
    }

    /** Takes account of a change of the study, made here or elsewhere; the grid model is told first. */
    public Affected changed(StudyEvent event) {
        Affected affected = grid.changed(event);
        if (focus != null && indexOf(marks(), focus) < 0) {
            focus = null;
        }
        if (focus != null) {
            focus = marks().get(indexOf(marks(), focus));
        }
        selection = selection.stream().filter(id -> study.corpus().indexOf(id) >= 0).toList();
        tell();
        return affected;
    }
}
