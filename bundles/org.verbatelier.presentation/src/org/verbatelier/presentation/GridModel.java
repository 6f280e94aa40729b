package org.verbatelier.presentation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.VerbatimEntry;

/**
 * The rows of the grid: which verbatims, in which order. {@link #arrange} may run in the background; what it returns is
 * put on show by {@link #show}. A verbatim that no longer answers the filter after being coded stays until the next
 * arrangement, so that nothing moves under the coder's hands.
 */
public final class GridModel {

    private final Study study;
    private final Marks marks;
    private final StateBoard states;
    private Arrangement shown;

    /**
     * Rows ready to be shown.
     *
     * @param filter the filter they answer
     * @param order their order
     * @param entries indexes in the corpus, one a row
     */
    public record Arrangement(GridFilter filter, GridOrder order, int[] entries) {}

    /** All verbatims of a study in corpus order. */
    public GridModel(Study study) {
        this.study = study;
        this.marks = new Marks(study);
        this.states = new StateBoard(study);
        show(arrange(GridFilter.NONE, GridOrder.CORPUS));
    }

    /** Computes rows; takes no more than some tens of milliseconds for 40,000 verbatims. */
    public Arrangement arrange(GridFilter filter, GridOrder order) {
        return study.read(() -> {
            List<VerbatimEntry> entries = study.corpus().entries();
            RowTest test = new RowTest(study, states, marks, filter);
            IntStream accepted = IntStream.range(0, entries.size()).filter(i -> test.accepts(i, entries.get(i)));
            return new Arrangement(filter, order, order.column() == null ? accepted.toArray()
                    : accepted.boxed().sorted(new RowOrder(study, states).by(order)).mapToInt(i -> i).toArray());
        });
    }

    /** Puts rows on show. */
    public void show(Arrangement arrangement) {
        shown = arrangement;
    }

    /** The rows on show. */
    public Arrangement shown() {
        return shown;
    }

    public int size() {
        return shown.entries().length;
    }

    /** The verbatim in a row. */
    public VerbatimEntry entry(int row) {
        return study.corpus().entries().get(shown.entries()[row]);
    }

    /** The row of a verbatim, or -1 when it is not on show. */
    public int rowOf(String verbatim) {
        int wanted = study.corpus().indexOf(verbatim);
        int[] entries = shown.entries();
        if (shown.order().column() == null) {
            return Math.max(-1, Arrays.binarySearch(entries, wanted));
        }
        for (int row = 0; row < entries.length; row++) {
            if (entries[row] == wanted) {
                return row;
            }
        }
        return -1;
    }

    public CodingState state(int row) {
        return states.get(shown.entries()[row]);
    }

    /** The chips of a row, in reading order. */
    public List<Mark> marks(int row) {
        return marks.of(entry(row).id());
    }

    /** What is done in the whole study. */
    public Progress progress() {
        return states.progress();
    }

    /** How many verbatims of the whole study are in a state. */
    public int count(CodingState state) {
        return states.count(state);
    }

    /** The first row after {@code from} that is in a state, going round; empty when there is none. */
    public Optional<Integer> next(int from, CodingState state) {
        return round(from, row -> state(row) == state);
    }

    /** The first row after {@code from} with something still suggested, going round; empty when there is none. */
    public Optional<Integer> nextSuggested(int from) {
        return round(from, row -> !marks.pending(entry(row).id()).isEmpty());
    }

    private Optional<Integer> round(int from, IntPredicate wanted) {
        int n = size();
        return IntStream.range(1, n + 1).map(i -> Math.floorMod(from + i, n)).filter(wanted).boxed().findFirst();
    }

    /**
     * Takes account of a change.
     *
     * @return what it touched; when that is everything, the rows have been arranged anew
     */
    public Affected changed(StudyEvent event) {
        Affected affected = Affected.by(event.effective());
        if (affected.isEverything()) {
            states.renew();
            show(arrange(shown.filter(), shown.order()));
        } else {
            affected.verbatims().stream().mapToInt(study.corpus()::indexOf).filter(i -> i >= 0)
                    .forEach(states::renew);
        }
        return affected;
    }

    /** Orders rows by a column. */
    private record RowOrder(Study study, StateBoard states) {

        Comparator<Integer> by(GridOrder order) {
            Comparator<Integer> ascending = switch (order.column()) {
                case GridColumn.State ignored -> Comparator.comparing(states::get);
                case GridColumn.Identifier i -> Comparator.comparing(e -> entry(e).id());
                case GridColumn.Text t -> Comparator.comparingInt(e -> entry(e).text().length());
                case GridColumn.Chips c -> Comparator.comparingInt(e -> study.codings().of(entry(e).id()).size());
                case GridColumn.Attribute a -> ValueOrder.of(e -> entry(e).value(a.name()));
            };
            return order.ascending() ? ascending : ascending.reversed();
        }

        private VerbatimEntry entry(int index) {
            return study.corpus().entries().get(index);
        }
    }

    /** Numbers as numbers, the rest as text, nothing last. */
    private record ValueOrder(Function<Integer, Value> value) implements Comparator<Integer> {

        static ValueOrder of(IntFunction<String> text) {
            Map<Integer, Value> known = new HashMap<>();
            return new ValueOrder(row -> known.computeIfAbsent(row, r -> Value.of(text.apply(r))));
        }

        @Override
        public int compare(Integer one, Integer two) {
            return value.apply(one).compareTo(value.apply(two));
        }
    }

    private record Value(String folded, Double number) implements Comparable<Value> {

        static Value of(String text) {
            return new Value(FoldedText.of(text), text.matches("-?\\d{1,15}([.,]\\d+)?")
                    ? Double.valueOf(text.replace(',', '.'))
                    : null);
        }

        @Override
        public int compareTo(Value other) {
            if (folded.isEmpty() || other.folded.isEmpty()) {
                return Boolean.compare(folded.isEmpty(), other.folded.isEmpty());
            }
            // numbers before words, so that the order is one whatever is compared with what
            if (number == null || other.number == null) {
                return number == null && other.number == null ? folded.compareTo(other.folded)
                        : Boolean.compare(number == null, other.number == null);
            }
            return number.compareTo(other.number);
        }
    }
}
