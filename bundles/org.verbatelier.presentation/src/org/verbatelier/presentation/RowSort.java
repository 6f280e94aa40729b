package org.verbatelier.presentation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;

/** Sorts verbatims by numbers that stand for what a column shows. */
final class RowSort {

    /** The key of what is empty: last in both directions. */
    static final int EMPTY = Integer.MAX_VALUE;

    private final Study study;
    private final StateBoard states;
    private final StudyColumns columns;

    RowSort(Study study, StateBoard states, StudyColumns columns) {
        this.study = study;
        this.states = states;
        this.columns = columns;
    }

    /** Verbatims, given in corpus order, in another order. */
    int[] sort(int[] entries, GridOrder order) {
        int[] sorted = entries;
        for (GridOrder.Key key : order.keys().reversed()) {
            sorted = sort(sorted, keyOf(key.column()), key.ascending());
        }
        return sorted;
    }

    private int[] sort(int[] entries, IntUnaryOperator key, boolean ascending) {
        long[] packed = new long[entries.length];
        new Sweep(study).run(entries.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                int own = key.applyAsInt(entries[i]);
                long directed = ascending || own == EMPTY ? own : EMPTY - 1 - own;
                // the place decides among equal keys: the sort is stable
                packed[i] = directed << Integer.SIZE | i;
            }
        });
        Arrays.sort(packed);
        int[] sorted = new int[entries.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = entries[(int) packed[i]];
        }
        return sorted;
    }

    private IntUnaryOperator keyOf(GridColumn column) {
        return switch (column) {
            case GridColumn.State state -> entry -> states.get(entry).ordinal();
            case GridColumn.Identifier identifier -> {
                int[] ranks = columns.identifiers();
                yield entry -> ranks[entry];
            }
            case GridColumn.Text text -> entry -> study.corpus().entries().get(entry).text().length();
            case GridColumn.Chips chips -> entry -> codings(entry).size();
            case GridColumn.Attribute attribute -> {
                ValueColumn values = columns.values(attribute.name());
                yield values::key;
            }
            case GridColumn.Code code -> {
                Set<String> wanted = CodeFamily.of(study.codes(), code.code());
                yield entry -> strongest(codings(entry), wanted);
            }
        };
    }

    private List<Coding> codings(int entry) {
        return study.codings().of(study.corpus().entries().get(entry).id());
    }

    private static int strongest(List<Coding> codings, Set<String> wanted) {
        int strongest = -1;
        for (Coding coding : codings) {
            if (wanted.contains(coding.getCode())) {
                strongest = Math.max(strongest, switch (coding.getValence()) {
                    case UNSPECIFIED -> 0;
                    case NEUTRAL -> 1;
                    case POSITIVE -> 2;
                    case NEGATIVE -> 3 + coding.getSeverity();
                });
            }
        }
        return strongest < 0 ? EMPTY : strongest;
    }
}
