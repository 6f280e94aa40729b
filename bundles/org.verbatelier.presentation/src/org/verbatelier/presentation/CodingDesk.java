package org.verbatelier.presentation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Valence;

/**
 * What a coder's keys do: where they are, which words are marked, which chip the next key acts upon. Lives on one thread,
 * the one that shows it; changes go through {@link Study#apply}. What answers false had nothing to do.
 *
 * <p>A judgement acts on the chip in focus when it is a coding, else on what was applied last on the present verbatim.
 * Accepting and refusing act on the chip in focus when it is a suggestion, else on the first one pending.
 */
public final class CodingDesk {

    private final Study study;
    private final GridModel grid;
    private final DeskPlace place;
    private final DeskMoves moves;
    private final DeskCodings codings;
    private final RuleOutcomes outcomes;
    private Advance advance = Advance.NEVER;
    private Set<String> touched = Set.of();

    public CodingDesk(Study study, GridModel grid) {
        this.study = study;
        this.grid = grid;
        this.place = new DeskPlace(study);
        this.moves = new DeskMoves(place, grid, new Marks(study));
        this.codings = new DeskCodings(study, place);
        this.outcomes = new RuleOutcomes(study);
    }

    /** Told whenever position, selection, focus or a mark has changed. */
    public void addListener(Runnable listener) {
        place.addListener(listener);
    }

    public void removeListener(Runnable listener) {
        place.removeListener(listener);
    }

    /** Says when to go on to the next verbatim without being asked. */
    public void setAdvance(Advance when) {
        advance = when;
    }

    /** The verbatims selected; the last one is the present one. */
    public List<String> selection() {
        return place.selection();
    }

    /** The present verbatim. */
    public Optional<VerbatimEntry> current() {
        return place.current();
    }

    /** Goes to verbatims; the last one becomes the present one. */
    public void select(List<String> verbatims) {
        place.select(verbatims);
    }

    /** Goes to a row of the grid by its verbatim. */
    public void go(String verbatim) {
        place.select(List.of(verbatim));
    }

    /** Goes back to where the coder was before; what was applied there last can be judged again. */
    public boolean back() {
        return place.back();
    }

    /** The words marked in the present verbatim; null when none are. */
    public Span words() {
        return place.words();
    }

    /** Marks words of the present verbatim, to be coded; null for the whole text. */
    public void mark(Span span) {
        place.mark(span);
    }

    /** The marks on the present verbatim, in reading order. */
    public List<Mark> marks() {
        return place.marks();
    }

    /** The chip the next key acts upon: the one chosen, else the first suggestion pending. */
    public Optional<Mark> focus() {
        return place.focus();
    }

    /** Whether a judgement by key would act upon this mark. */
    public boolean isJudged(Mark mark) {
        return codings.isJudged(mark);
    }

    /** Chooses the chip that keys act upon; null for the usual one. */
    public void focus(Mark mark) {
        place.focus(mark);
    }

    /** Chooses the next chip in reading order, or the previous one. */
    public void focusNext(int step) {
        place.focusNext(step);
    }

    /** Applies a code to the marked words, or to the whole of every selected verbatim. False when it was there already. */
    public boolean code(String qualified) {
        return codings.code(qualified, null);
    }

    /** Makes a code and applies it, as one step. */
    public boolean code(String qualified, Operation creation) {
        return codings.code(qualified, creation);
    }

    /** The codes that one key applies. */
    public Favourites favourites() {
        return study.read(() -> Favourites.of(study.codes()));
    }

    /** The qualified code that a key applies; empty when it is nobody's favourite. */
    public Optional<String> favourite(char key) {
        return favourites().code(key);
    }

    /** Applies once more the code that was applied last. */
    public boolean repeat() {
        return codings.repeat();
    }

    /** The qualified code applied last; null when none was. */
    public String lastCode() {
        return codings.lastCode();
    }

    /**
     * Judges. A negative judgement without severity takes the one the codebook proposes for the code.
     *
     * @param severity 1 to 4, 0 when not stated
     * @return false when there is nothing to judge or it is judged so already
     */
    public boolean judge(Valence valence, int severity) {
        return andOn(() -> codings.judge(valence, severity), Advance.JUDGED);
    }

    /** Accepts the suggestion in focus, and what the same rule suggests on the other verbatims selected, as one step. */
    public boolean accept() {
        return andOn(codings::accept, Advance.ANSWERED);
    }

    /** Refuses the suggestion in focus, for good, and those of the same rule on the other verbatims selected. */
    public boolean refuse() {
        return andOn(codings::refuse, advance);
    }

    /** Refuses the suggestion, or takes away the coding, in focus. */
    public boolean refuseOrRemove() {
        return andOn(codings::refuseOrRemove, advance);
    }

    /** Accepts suggestions, as one step. */
    public boolean acceptAll(List<Suggestion> suggestions) {
        return codings.acceptAll(suggestions);
    }

    /** Refuses suggestions, as one step. */
    public boolean refuseAll(List<Suggestion> suggestions) {
        return codings.refuseAll(suggestions);
    }

    /** The suggestion that accepting and refusing act upon. */
    public Optional<Suggestion> suggestion() {
        return codings.suggestion();
    }

    /** Sets a mark on the selected verbatims, or clears it when the present one has it. */
    public boolean toggle(FlagKind kind) {
        boolean done = codings.toggle(kind);
        if (done && kind == FlagKind.NOTHING_TO_CODE && codings.has(kind) && advance != Advance.NEVER) {
            goOn();
        }
        return done;
    }

    private boolean andOn(BooleanSupplier change, Advance when) {
        boolean done = change.getAsBoolean();
        if (done && advance == when && advance != Advance.NEVER && codings.isDone(advance == Advance.JUDGED)) {
            goOn();
        }
        return done;
    }

    private void goOn() {
        if (moves.isOneRow() && !nextToCode()) {
            nextSuggestion();
        }
    }

    /** Goes to the next verbatim to code, going round. */
    public boolean nextToCode() {
        return moves.toState(CodingState.TO_CODE, 1);
    }

    public boolean previousToCode() {
        return moves.toState(CodingState.TO_CODE, -1);
    }

    /** Goes to the next verbatim to discuss, going round. */
    public boolean nextToDiscuss() {
        return moves.toState(CodingState.TO_DISCUSS, 1);
    }

    public boolean previousToDiscuss() {
        return moves.toState(CodingState.TO_DISCUSS, -1);
    }

    /** Goes to the next verbatim with something suggested, going round. */
    public boolean nextSuggestion() {
        return moves.toSuggestion(1);
    }

    public boolean previousSuggestion() {
        return moves.toSuggestion(-1);
    }

    /** Goes some rows down, or up when negative. */
    public boolean step(int rows) {
        return moves.by(rows);
    }

    /** How the rules have fared with this coder. */
    public RuleOutcomes outcomes() {
        return outcomes;
    }

    /** Why the suggestion in focus is made; empty when none is in focus. */
    public Optional<Reason> reason() {
        return focus().filter(Mark::isSuggestion).map(mark -> Reason.of(mark, study, outcomes));
    }

    /** The verbatims that undo or redo has just changed; empty after the next change, or when told to forget. */
    public Set<String> touched() {
        return touched;
    }

    /** No longer shows what undo or redo has changed. */
    public void forgetTouched() {
        if (!touched.isEmpty()) {
            touched = Set.of();
            place.tell();
        }
    }

    /** Takes account of a change of the study, made here or elsewhere; the grid model is told first. */
    public Affected changed(StudyEvent event) {
        Affected affected = grid.changed(event);
        outcomes.changed(event);
        touched = event.kind() == StudyEvent.Kind.DONE ? Set.of() : new LinkedHashSet<>(affected.verbatims());
        place.changed();
        return affected;
    }
}
