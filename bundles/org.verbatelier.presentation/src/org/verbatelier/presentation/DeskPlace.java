package org.verbatelier.presentation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;

/** Where a coder is: verbatims selected, words marked, chip in focus, what was applied last; and where they were before. */
final class DeskPlace {

    private static final int REMEMBERED = 50;

    private final Study study;
    private final Marks marks;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Left> trail = new ArrayDeque<>();
    private List<String> selection = List.of();
    private Span words;
    private Mark focus;
    private List<String> last = List.of();

    /** A place that was left, with what had been applied there last. */
    private record Left(List<String> selection, List<String> last) {}

    DeskPlace(Study study) {
        this.study = study;
        this.marks = new Marks(study);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void tell() {
        listeners.forEach(Runnable::run);
    }

    List<String> selection() {
        return selection;
    }

    Optional<VerbatimEntry> current() {
        return selection.isEmpty() ? Optional.empty() : study.corpus().find(selection.getLast());
    }

    String currentId() {
        return current().map(VerbatimEntry::id).orElse(null);
    }

    void select(List<String> verbatims) {
        boolean moved = verbatims.isEmpty() || !verbatims.getLast().equals(currentId());
        if (moved && !selection.isEmpty()) {
            trail.push(new Left(selection, last));
            if (trail.size() > REMEMBERED) {
                trail.removeLast();
            }
        }
        selection = List.copyOf(verbatims);
        if (moved) {
            words = null;
            focus = null;
            last = List.of();
        }
        tell();
    }

    boolean back() {
        while (!trail.isEmpty()) {
            Left left = trail.pop();
            List<String> there = left.selection().stream().filter(this::exists).toList();
            if (!there.isEmpty()) {
                selection = there;
                words = null;
                focus = null;
                last = left.last();
                tell();
                return true;
            }
        }
        return false;
    }

    private boolean exists(String verbatim) {
        return study.corpus().indexOf(verbatim) >= 0;
    }

    Span words() {
        return words;
    }

    void mark(Span span) {
        words = span;
        tell();
    }

    List<Mark> marks() {
        String current = currentId();
        return current == null ? List.of() : marks.of(current);
    }

    Optional<Mark> focus() {
        return focus != null ? Optional.of(focus) : marks().stream().filter(Mark::isSuggestion).findFirst();
    }

    /** The chip that was chosen; null when none was. */
    Mark chosen() {
        return focus;
    }

    void focus(Mark mark) {
        if (mark != null && !mark.verbatim().equals(currentId())) {
            select(List.of(mark.verbatim()));
        }
        focus = mark;
        tell();
    }

    void focusNext(int step) {
        List<Mark> all = marks();
        if (!all.isEmpty()) {
            int at = focus().map(f -> indexOf(all, f)).orElse(step > 0 ? -1 : all.size());
            focus(all.get(Math.floorMod(at + step, all.size())));
        }
    }

    /** Forgets chip and words, without telling: something is about to change. */
    void letGo() {
        focus = null;
        words = null;
    }

    /** Forgets the chip only. */
    void blur() {
        focus = null;
    }

    /**
     * Runs a change that lets the present chip and words go; when it throws, they and what was applied last are as before.
     */
    void changing(Runnable change) {
        Mark focusBefore = focus;
        Span wordsBefore = words;
        List<String> lastBefore = last;
        try {
            change.run();
        } catch (RuntimeException e) {
            focus = focusBefore;
            words = wordsBefore;
            last = lastBefore;
            throw e;
        }
    }

    /** Codings applied last on the present verbatims. */
    List<String> last() {
        return last;
    }

    void last(List<String> codings) {
        last = List.copyOf(codings);
    }

    /** Takes account of a change: what is gone is no longer in focus or selected. */
    void changed() {
        if (focus != null) {
            List<Mark> all = marks();
            int at = indexOf(all, focus);
            focus = at < 0 ? null : all.get(at);
        }
        selection = selection.stream().filter(this::exists).toList();
        tell();
    }

    private static int indexOf(List<Mark> all, Mark mark) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSame(mark)) {
                return i;
            }
        }
        return -1;
    }
}
