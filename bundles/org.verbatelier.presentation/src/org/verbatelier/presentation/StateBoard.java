package org.verbatelier.presentation;

import java.util.Arrays;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.corpus.Turn;

/**
 * The state of every verbatim of a study: found out when it is asked for, and counted in the background. Changes are told
 * by {@link #renew(int)}.
 */
final class StateBoard {

    private static final CodingState[] STATES = CodingState.values();

    private final Study study;
    /** Ordinals plus one; 0 is not known yet. */
    private volatile byte[] states;
    private final int[] counts = new int[STATES.length];
    private boolean counted;

    StateBoard(Study study) {
        this.study = study;
        forget();
    }

    /** Everything may be otherwise than before. */
    synchronized void forget() {
        states = new byte[study.corpus().entries().size()];
        counted = false;
    }

    /** Finds out all states that are not known yet. */
    void count() {
        byte[] mine = states;
        new Sweep(study).run(mine.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (mine[i] == 0) {
                    mine[i] = compute(i);
                }
            }
        });
        synchronized (this) {
            if (mine == states && !counted) {
                Arrays.fill(counts, 0);
                for (byte state : mine) {
                    counts[state - 1]++;
                }
                counted = true;
            }
        }
    }

    /** Whether all states are known. */
    synchronized boolean isCounted() {
        return counted;
    }

    /** One verbatim has changed. */
    synchronized void renew(int entry) {
        byte before = states[entry];
        byte after = study.read(() -> compute(entry));
        states[entry] = after;
        if (counted) {
            counts[before - 1]--;
            counts[after - 1]++;
        }
    }

    private byte compute(int entry) {
        return (byte) (compute(study.corpus().entries().get(entry)).ordinal() + 1);
    }

    private CodingState compute(VerbatimEntry entry) {
        if (study.consents().isQuarantined(entry)) {
            return CodingState.QUARANTINED;
        }
        List<Flag> flags = study.codings().flagsOf(entry.id());
        if (has(flags, FlagKind.TO_DISCUSS)) {
            return CodingState.TO_DISCUSS;
        }
        if (!study.codings().of(entry.id()).isEmpty()) {
            return CodingState.CODED;
        }
        if (entry.verbatim() instanceof Turn && !entry.isTenant()) {
            return CodingState.CONTEXT;
        }
        return has(flags, FlagKind.NOTHING_TO_CODE) || entry.text().isBlank() ? CodingState.NOTHING_TO_CODE
                : CodingState.TO_CODE;
    }

    private static boolean has(List<Flag> flags, FlagKind kind) {
        for (Flag flag : flags) {
            if (flag.getKind() == kind) {
                return true;
            }
        }
        return false;
    }

    CodingState get(int entry) {
        byte[] mine = states;
        if (mine[entry] == 0) {
            mine[entry] = study.read(() -> compute(entry));
        }
        return STATES[mine[entry] - 1];
    }

    /** How many verbatims are in a state; 0 until they have been counted. */
    synchronized int count(CodingState state) {
        return counted ? counts[state.ordinal()] : 0;
    }

    /** What is done in all; nothing of nothing until it has been counted. */
    Progress progress() {
        int total = 0;
        for (CodingState state : STATES) {
            total += count(state);
        }
        return new Progress(count(CodingState.CODED) + count(CodingState.NOTHING_TO_CODE),
                count(CodingState.TO_DISCUSS), total - count(CodingState.CONTEXT) - count(CodingState.QUARANTINED));
    }

    /** What is done of some verbatims. */
    Progress progress(int[] entries) {
        int[] some = new int[STATES.length];
        for (int entry : entries) {
            some[get(entry).ordinal()]++;
        }
        return new Progress(some[CodingState.CODED.ordinal()] + some[CodingState.NOTHING_TO_CODE.ordinal()],
                some[CodingState.TO_DISCUSS.ordinal()], entries.length - some[CodingState.CONTEXT.ordinal()]
                        - some[CodingState.QUARANTINED.ordinal()]);
    }
}
