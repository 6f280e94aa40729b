package org.verbatelier.presentation;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.verbatelier.core.Study;

/** The place of each verbatim when all are sorted by identifier. */
final class IdentifierRanks {

    private IdentifierRanks() {
    }

    static int[] of(Study study) {
        Sweep sweep = new Sweep(study);
        String[] ids = new String[sweep.size()];
        FoldedText folded = new FoldedText();
        sweep.run((from, to) -> {
            for (int i = from; i < to; i++) {
                ids[i] = folded.fold(study.corpus().entries().get(i).id()).toString();
            }
        });
        if (isSorted(ids)) {
            return IntStream.range(0, ids.length).toArray();
        }
        int[] sorted = IntStream.range(0, ids.length).boxed()
                .sorted(Comparator.comparing(i -> ids[i], NaturalOrder.OF_FOLDED)).mapToInt(i -> i).toArray();
        int[] ranks = new int[ids.length];
        for (int i = 0; i < sorted.length; i++) {
            ranks[sorted[i]] = i;
        }
        return ranks;
    }

    /** As most files have them. */
    private static boolean isSorted(String[] ids) {
        for (int i = 1; i < ids.length; i++) {
            if (NaturalOrder.OF_FOLDED.compare(ids[i - 1], ids[i]) > 0) {
                return false;
            }
        }
        return true;
    }
}
