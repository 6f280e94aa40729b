package org.verbatelier.presentation;

import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Flag;
import org.verbatelier.model.coding.FlagKind;
import org.verbatelier.model.corpus.Turn;

/** The state of every verbatim of a study, kept so that progress is known at once. */
final class StateBoard {

    private static final CodingState[] STATES = CodingState.values();

    private final Study study;
    private byte[] states = {};
    private int[] counts = new int[STATES.length];

    StateBoard(Study study) {
        this.study = study;
        renew();
    }

    void renew() {
        study.read(() -> {
            List<VerbatimEntry> entries = study.corpus().entries();
            byte[] fresh = new byte[entries.size()];
            int[] freshCounts = new int[STATES.length];
            for (int i = 0; i < fresh.length; i++) {
                fresh[i] = (byte) compute(entries.get(i)).ordinal();
                freshCounts[fresh[i]]++;
            }
            states = fresh;
            counts = freshCounts;
            return null;
        });
    }

    void renew(int entry) {
        CodingState state = study.read(() -> compute(study.corpus().entries().get(entry)));
        counts[states[entry]]--;
        states[entry] = (byte) state.ordinal();
        counts[states[entry]]++;
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
        return flags.stream().anyMatch(flag -> flag.getKind() == kind);
    }

    CodingState get(int entry) {
        return STATES[states[entry]];
    }

    int count(CodingState state) {
        return counts[state.ordinal()];
    }

    Progress progress() {
        return new Progress(count(CodingState.CODED) + count(CodingState.NOTHING_TO_CODE),
                count(CodingState.TO_DISCUSS),
                states.length - count(CodingState.CONTEXT) - count(CodingState.QUARANTINED));
    }
}
