package org.verbatelier.presentation.history;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.verbatelier.core.HistoryEntry;
import org.verbatelier.core.Standing;
import org.verbatelier.core.Study;
import org.verbatelier.core.operation.Operation;
import org.verbatelier.presentation.FoldedText;

/**
 * What was done in a study, newest first. Only the rows that are looked at are read from the journal. May be used from any
 * thread.
 */
public final class HistoryList {

    private static final int KEPT = 2_000;
    private static final int CHUNK = 200;

    private final Study study;
    private final Map<Integer, HistoryEntry> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, HistoryEntry> eldest) {
            return size() > KEPT;
        }
    };

    public HistoryList(Study study) {
        this.study = study;
    }

    /** The sequences of everything that was done, newest first. */
    public int[] all() {
        int[] operations = study.read(study::operations);
        for (int i = 0, j = operations.length - 1; i < j; i++, j--) {
            int other = operations[i];
            operations[i] = operations[j];
            operations[j] = other;
        }
        return operations;
    }

    /** One row. */
    public HistoryRow row(int sequence) {
        return study.read(() -> {
            HistoryEntry entry = entry(sequence);
            return new HistoryRow(sequence, entry.time(), entry.coder(), entry.operation(), study.standing(sequence));
        });
    }

    private synchronized HistoryEntry entry(int sequence) {
        return read.computeIfAbsent(sequence, study::history);
    }

    /**
     * Looks for rows whose coder or name holds what was typed, every word of it, whatever the case and accents. Reads the
     * whole journal, a little at a time, so that changes can be made meanwhile.
     *
     * @param named the name of an operation
     * @param found told each sequence, newest first
     * @param cancelled asked now and then
     */
    public void find(String typed, Function<Operation, String> named, IntConsumer found, BooleanSupplier cancelled) {
        String[] words = FoldedText.of(typed).strip().split("\\s+");
        int[] all = all();
        for (int from = 0; from < all.length && !cancelled.getAsBoolean(); from += CHUNK) {
            int begin = from;
            int end = Math.min(all.length, from + CHUNK);
            study.read(() -> {
                Arrays.stream(all, begin, end).filter(sequence -> answers(study.history(sequence), words, named))
                        .forEach(found);
                return null;
            });
        }
    }

    private static boolean answers(HistoryEntry entry, String[] words, Function<Operation, String> named) {
        String text = FoldedText.of(entry.coder() + " " + named.apply(entry.operation()));
        return Arrays.stream(words).allMatch(text::contains);
    }

    /**
     * How many steps lead to the moment just after something was done.
     *
     * @return negative to undo, positive to redo; 0 when it is that moment, or cannot be reached because the operation was
     *         dropped
     */
    public int steps(int sequence) {
        return study.read(() -> {
            int[] operations = study.operations();
            return switch (study.standing(sequence)) {
                case DONE -> -(int) Arrays.stream(operations)
                        .filter(o -> o > sequence && study.standing(o) == Standing.DONE).count();
                case UNDONE -> (int) Arrays.stream(operations)
                        .filter(o -> o <= sequence && study.standing(o) == Standing.UNDONE).count();
                case DROPPED -> 0;
            };
        });
    }

    /** How many steps lead to the beginning of the study; 0 or negative. */
    public int stepsToBeginning() {
        return study.read(() -> -(int) Arrays.stream(study.operations())
                .filter(o -> study.standing(o) == Standing.DONE).count());
    }
}
