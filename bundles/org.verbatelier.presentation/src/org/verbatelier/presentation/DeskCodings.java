package org.verbatelier.presentation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.AddCodings;
import org.verbatelier.core.operation.CodingData;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.core.operation.Together;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.coding.Suggestion;
import org.verbatelier.model.coding.Valence;

/** Applies, judges and takes away codings where the coder is, and answers suggestions. False means: nothing was to be done. */
final class DeskCodings {

    private final Study study;
    private final DeskPlace place;
    private final Marks marks;
    private String lastCode;

    DeskCodings(Study study, DeskPlace place) {
        this.study = study;
        this.place = place;
        this.marks = new Marks(study);
    }

    /** Applies a code, after {@code before} when that is not null, as one step. */
    boolean code(String qualified, Operation before) {
        List<Edits.Application> applications = place.selection().stream()
                .map(verbatim -> new Edits.Application(verbatim,
                        place.selection().size() == 1 ? place.words() : null, qualified, Valence.UNSPECIFIED, 0,
                        Edits.MANUAL))
                .toList();
        boolean done = new Edits(study).code(applications).map(operation -> add(operation, before)).orElse(false);
        lastCode = qualified;
        return done;
    }

    private boolean add(AddCodings operation, Operation before) {
        place.changing(() -> {
            place.last(operation.codings().stream().map(CodingData::id).toList());
            place.letGo();
            study.apply(before == null ? operation : Together.of(List.of(before, operation)));
        });
        lastCode = operation.codings().getLast().code();
        return true;
    }

    boolean repeat() {
        return lastCode != null && code(lastCode, null);
    }

    String lastCode() {
        return lastCode;
    }

    boolean judge(Valence valence, int severity) {
        List<Coding> targets = targets();
        int stated = valence == Valence.NEGATIVE && severity == 0 ? proposed(targets) : severity;
        return apply(new Edits(study).judge(targets, valence, stated));
    }

    private int proposed(List<Coding> targets) {
        return targets.size() != 1 || targets.getFirst().getValence() == Valence.NEGATIVE ? 0
                : study.codes().find(targets.getFirst().getCode()).map(Code::getDefaultSeverity).orElse(0);
    }

    private List<Coding> targets() {
        List<String> ids = isCodingChosen() ? List.of(place.chosen().coding()) : place.last();
        return ids.stream().map(study.codings()::find).flatMap(Optional::stream).toList();
    }

    /** Whether a judgement would act upon this mark. */
    boolean isJudged(Mark mark) {
        return !mark.isSuggestion()
                && (isCodingChosen() ? mark.isSame(place.chosen()) : place.last().contains(mark.coding()));
    }

    private boolean isCodingChosen() {
        return place.chosen() != null && !place.chosen().isSuggestion();
    }

    private boolean apply(Optional<? extends Operation> operation) {
        operation.ifPresent(study::apply);
        return operation.isPresent();
    }

    /** The suggestion that accepting and refusing act upon. */
    Optional<Suggestion> suggestion() {
        return place.focus().filter(Mark::isSuggestion).flatMap(mark -> study.proposals().of(mark.verbatim()).stream()
                .filter(s -> Mark.of(s).isSame(mark)).findFirst());
    }

    boolean accept() {
        return new Edits(study).accept(answered()).map(o -> add(o, null)).orElse(false);
    }

    boolean refuse() {
        return new Edits(study).refuse(answered()).map(this::withoutFocus).orElse(false);
    }

    /** The suggestion in focus and, when several verbatims are selected, what the same rule suggests on the others. */
    private List<Suggestion> answered() {
        return suggestion().map(chosen -> place.selection().size() == 1 ? List.of(chosen)
                : place.selection().stream().flatMap(verbatim -> verbatim.equals(chosen.getVerbatim())
                        ? Stream.of(chosen)
                        : marks.suggestions(verbatim).stream().filter(s -> s.getRule().equals(chosen.getRule())
                                && s.getCode().equals(chosen.getCode())))
                        .toList())
                .orElse(List.of());
    }

    boolean remove() {
        List<Coding> removed = study.codings().find(place.chosen().coding()).stream().toList();
        return new Edits(study).remove(removed).map(this::withoutFocus).orElse(false);
    }

    private boolean withoutFocus(Operation operation) {
        place.changing(() -> {
            place.blur();
            study.apply(operation);
        });
        return true;
    }

    boolean refuseOrRemove() {
        return isCodingChosen() ? remove() : refuse();
    }

    boolean acceptAll(List<Suggestion> suggestions) {
        return apply(new Edits(study).accept(suggestions));
    }

    boolean refuseAll(List<Suggestion> suggestions) {
        return apply(new Edits(study).refuse(suggestions));
    }

    boolean toggle(FlagKind kind) {
        return apply(new Edits(study).flag(place.selection(), kind, !has(kind)));
    }

    /** Whether somebody has set a mark on the present verbatim. */
    boolean has(FlagKind kind) {
        String current = place.currentId();
        return current == null
                || study.codings().flagsOf(current).stream().anyMatch(flag -> flag.getKind() == kind);
    }

    /** Whether the present verbatim is coded, nothing is suggested on it any more and, if asked, all is judged. */
    boolean isDone(boolean judged) {
        List<Mark> marks = place.marks();
        return !marks.isEmpty() && marks.stream().noneMatch(Mark::isSuggestion)
                && !(judged && marks.stream().anyMatch(this::isOwnAndUnjudged));
    }

    private boolean isOwnAndUnjudged(Mark mark) {
        return mark.valence() == Valence.UNSPECIFIED && mark.by().equals(study.session().coder());
    }
}
