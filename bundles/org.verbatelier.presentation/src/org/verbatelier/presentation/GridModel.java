package org.verbatelier.presentation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.verbatelier.core.Study;
import org.verbatelier.core.StudyEvent;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.FlagKind;

/**
 * The rows of the grid: which verbatims, in which order, which of them as one. {@link #arrange}, {@link #count} and
 * {@link #facets} run in the background and hold the study only for moments; what {@code arrange} returns is put on show by
 * {@link #show}. Everything else belongs to the thread that shows, and costs no more in a large study.
 *
 * <p>A verbatim that no longer answers the filter after being coded stays until the next arrangement, so that nothing moves
 * under the coder's hands.
 */
public final class GridModel {

    /** Studies up to this size are counted as soon as they are there. */
    private static final int SMALL = 5_000;

    private final Study study;
    private final Marks marks;
    private final StateBoard states;
    private final StudyColumns columns;
    private final RowSets sets;
    private final Map<String, Set<String>> families = new HashMap<>();
    private Arrangement shown;
    private Rows rows;
    private String texts;

    /** All verbatims of a study in corpus order. */
    public GridModel(Study study) {
        this.study = study;
        this.marks = new Marks(study);
        this.states = new StateBoard(study);
        this.columns = new StudyColumns(study);
        this.sets = new RowSets(study, new RowTest(study, states, marks, columns));
        this.texts = study.corpus().fingerprint();
        showAll(GridView.ALL);
    }

    /** Without looking at any verbatim. */
    private void showAll(GridView view) {
        int[] all = IntStream.range(0, study.corpus().entries().size()).toArray();
        if (all.length <= SMALL) {
            states.count();
        }
        show(new Arrangement(view, all, null, List.of(), states.progress()));
    }

    /** Computes rows. */
    public Arrangement arrange(GridFilter filter, GridOrder order) {
        return arrange(shown.view().with(filter).with(order));
    }

    /** Computes rows. */
    public Arrangement arrange(GridView view) {
        while (true) {
            try {
                return tryToArrange(view);
            } catch (Sweep.Outdated e) {
                // words came or went meanwhile: once more, with what there is now
            }
        }
    }

    private Arrangement tryToArrange(GridView view) {
        states.count();
        int size = new Sweep(study).size();
        BitSet accepted = new BitSet(size);
        accepted.set(0, size);
        List<Integer> alone = new ArrayList<>();
        for (Condition condition : view.filter().conditions()) {
            BitSet set = set(condition, size);
            alone.add(set.cardinality());
            accepted.and(set);
        }
        int[] entries = accepted.stream().toArray();
        Progress progress = states.progress(entries);
        entries = new RowSort(study, states, columns).sort(entries, view.order());
        if (view.likeness() == Likeness.NONE) {
            return new Arrangement(view, entries, null, alone, progress);
        }
        Grouping grouping = Grouping.of(entries, columns.groups(view.likeness()), view.order().isCorpus());
        return new Arrangement(view, grouping.entries(), grouping.starts(), alone, progress);
    }

    private BitSet set(Condition condition, int size) {
        BitSet set = sets.of(condition.criterion());
        if (condition.without()) {
            set.flip(0, size);
        }
        return set;
    }

    /** What could be added to a filter, and how many verbatims would then be left. */
    public Facets facets(GridFilter filter) {
        while (true) {
            try {
                int size = new Sweep(study).size();
                return new FacetCount(study, states, marks, columns).of(filter, without -> {
                    BitSet accepted = new BitSet(size);
                    accepted.set(0, size);
                    filter.conditions().stream().filter(c -> !c.criterion().equals(without))
                            .forEach(condition -> accepted.and(set(condition, size)));
                    return accepted;
                });
            } catch (Sweep.Outdated e) {
                // once more
            }
        }
    }

    /** Puts rows on show. */
    public void show(Arrangement arrangement) {
        shown = arrangement;
        rows = new Rows(arrangement, study.corpus().entries().size());
    }

    /** The rows on show. */
    public Arrangement shown() {
        return shown;
    }

    /** The number of rows. */
    public int size() {
        return rows.size();
    }

    /** The verbatim in a row. */
    public VerbatimEntry entry(int row) {
        return study.corpus().entries().get(rows.entry(row));
    }

    /** The row of a verbatim, which may be that of its group; -1 when it is not on show. */
    public int rowOf(String verbatim) {
        return rows.rowOf(study.corpus().indexOf(verbatim));
    }

    /** How many verbatims the group has that begins in a row; 0 in the further rows of an unfolded group. */
    public int groupSize(int row) {
        return rows.groupSize(row);
    }

    /** Whether the group of a row is unfolded. */
    public boolean isUnfolded(int row) {
        return rows.isUnfolded(row);
    }

    /** Unfolds or folds the group of a row. False when there is nothing to unfold or fold. */
    public boolean unfold(int row, boolean unfold) {
        return rows.unfold(row, unfold);
    }

    /** The row in which the group of a row begins. */
    public int head(int row) {
        return rows.head(row);
    }

    /** The verbatims that a row stands for; the one that it shows is the last. */
    public List<String> members(int row) {
        int[] members = rows.members(row);
        List<String> ids = new ArrayList<>(members.length);
        for (int i = 1; i <= members.length; i++) {
            ids.add(study.corpus().entries().get(members[i % members.length]).id());
        }
        return ids;
    }

    /** The state of a row: of what it shows, but to code when any it stands for is. */
    public CodingState state(int row) {
        CodingState first = states.get(rows.entry(row));
        boolean toCode = first != CodingState.TO_CODE && rows.groupSize(row) > 1
                && Arrays.stream(rows.members(row)).anyMatch(entry -> states.get(entry) == CodingState.TO_CODE);
        return toCode ? CodingState.TO_CODE : first;
    }

    /** The chips of a row, in reading order. */
    public List<Mark> marks(int row) {
        return marks.of(entry(row).id());
    }

    /** What people marked a row's verbatim as, apart from what its state says. */
    public List<FlagKind> flags(int row) {
        return study.codings().flagsOf(entry(row).id()).stream().map(Flag::getKind)
                .filter(kind -> kind != FlagKind.TO_DISCUSS && kind != FlagKind.NOTHING_TO_CODE).distinct().sorted()
                .toList();
    }

    /** Of the chips of a row those of a column's code or theme, in reading order. */
    public List<Mark> marks(int row, GridColumn.Code column) {
        Set<String> family = families.computeIfAbsent(column.code(), code -> CodeFamily.of(study.codes(), code));
        return marks(row).stream().filter(mark -> family.contains(mark.code())).toList();
    }

    /** Counts states, so that progress is known. */
    public void count() {
        while (!states.isCounted()) {
            try {
                states.count();
            } catch (Sweep.Outdated e) {
                // once more
            }
        }
    }

    /** What is done in the whole study; nothing of nothing until it has been counted. */
    public Progress progress() {
        return states.progress();
    }

    /** How many verbatims of the whole study are in a state; 0 until they have been counted. */
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
     * Takes account of a change. When texts came or went, all or none are shown until they are arranged anew.
     *
     * @return what it touched
     */
    public Affected changed(StudyEvent event) {
        Affected affected = Affected.by(event.effective());
        if (affected.isEverything()) {
            changedAltogether();
        } else {
            if (affected.isCodebook()) {
                // a code that has moved belongs to another theme
                families.clear();
                sets.forget();
            }
            int[] entries = affected.verbatims().stream().mapToInt(study.corpus()::indexOf).filter(i -> i >= 0)
                    .toArray();
            Arrays.stream(entries).forEach(states::renew);
            sets.changed(entries);
        }
        return affected;
    }

    private void changedAltogether() {
        states.forget();
        sets.forget();
        columns.forgetGroups();
        families.clear();
        String now = study.corpus().fingerprint();
        if (!now.equals(texts)) {
            texts = now;
            columns.forget();
            boolean plain = shown.filter().isNone() && shown.order().isCorpus()
                    && shown.view().likeness() == Likeness.NONE;
            if (plain || study.corpus().entries().size() <= SMALL) {
                showAll(GridView.ALL.with(shown.filter()));
            } else {
                show(new Arrangement(shown.view(), new int[0], shown.starts() == null ? null : new int[0],
                        shown.alone(), shown.progress()));
            }
        }
        if (study.corpus().entries().size() <= SMALL) {
            show(arrange(shown.view()));
        }
    }
}
