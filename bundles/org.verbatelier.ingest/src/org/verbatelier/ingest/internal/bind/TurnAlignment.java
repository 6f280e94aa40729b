package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which turns of a transcript are those of the stored one: the longest row of turns with the same words in the same order.
 * Between two of them, a turn that differs is the stored one in its place, changed; what is left over is new.
 */
final class TurnAlignment {

    /** Beyond this many comparisons, turns are only compared place by place. */
    private static final long MOST = 25_000_000;

    private final int[] partner;
    private final boolean[] equal;
    private int same;

    TurnAlignment(List<String> stored, List<String> turns) {
        this.partner = new int[turns.size()];
        this.equal = new boolean[turns.size()];
        Arrays.fill(partner, -1);
        int from = 0;
        int shorter = Math.min(stored.size(), turns.size());
        while (from < shorter && Words.same(stored.get(from), turns.get(from))) {
            match(from, from);
            from++;
        }
        if ((long) (stored.size() - from) * (turns.size() - from) > MOST) {
            for (int i = from; i < shorter; i++) {
                if (Words.same(stored.get(i), turns.get(i))) {
                    match(i, i);
                }
            }
        } else {
            alignRest(stored.stream().map(Words::key).toList(), turns.stream().map(Words::key).toList(), from);
        }
        pairGaps(stored.size());
    }

    private void match(int turn, int storedTurn) {
        partner[turn] = storedTurn;
        equal[turn] = true;
        same++;
    }

    private void alignRest(List<String> stored, List<String> turns, int from) {
        int rows = stored.size() - from;
        int columns = turns.size() - from;
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = stored.get(from + i).equals(turns.get(from + j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (stored.get(from + i).equals(turns.get(from + j))) {
                match(from + j++, from + i++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Pairs the turns left between two equal ones in order. */
    private void pairGaps(int storedSize) {
        int next = 0;
        List<Integer> open = new ArrayList<>();
        for (int turn = 0; turn <= partner.length; turn++) {
            int until = turn == partner.length ? storedSize : partner[turn];
            if (turn < partner.length && partner[turn] < 0) {
                open.add(turn);
                continue;
            }
            for (int i = 0; i < open.size() && next + i < until; i++) {
                partner[open.get(i)] = next + i;
            }
            open.clear();
            next = until + 1;
        }
    }

    /** The stored turn that a turn is, changed or not; -1 when it is new. */
    int partner(int turn) {
        return partner[turn];
    }

    /** Whether a turn has the same words as the stored one. */
    boolean isEqual(int turn) {
        return equal[turn];
    }

    /** Whether no stored turn comes after a turn. */
    boolean isLast(int turn) {
        for (int i = turn + 1; i < partner.length; i++) {
            if (partner[i] >= 0) {
                return false;
            }
        }
        return true;
    }

    /** How many turns have the same words. */
    int same() {
        return same;
    }
}
