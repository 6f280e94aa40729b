package org.verbatelier.presentation;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

import org.verbatelier.core.Study;

/**
 * Which verbatims meet a criterion, found once and kept up to date as the study changes: another condition more costs no
 * more than itself. Sets are made in the background; changes are told on the thread that shows them.
 */
final class RowSets {

    private static final int REMEMBERED = 24;

    private final Study study;
    private final RowTest test;
    private final Object making = new Object();
    private final Map<Criterion, BitSet> known = new LinkedHashMap<>(32, 0.75f, true);
    private final Map<Criterion, Boolean> whole = new LinkedHashMap<>();

    RowSets(Study study, RowTest test) {
        this.study = study;
        this.test = test;
    }

    /** The verbatims that meet a criterion, by place; a copy. */
    BitSet of(Criterion criterion) {
        synchronized (making) {
            BitSet found;
            synchronized (known) {
                found = known.get(criterion);
                if (found != null && whole.containsKey(criterion)) {
                    return (BitSet) found.clone();
                }
                found = new BitSet(study.corpus().entries().size());
                // known before it is whole, so that changes told meanwhile reach it
                known.put(criterion, found);
            }
            fill(found, test.of(criterion));
            synchronized (known) {
                if (known.get(criterion) == found) {
                    whole.put(criterion, true);
                    forgetEldest();
                }
                return (BitSet) found.clone();
            }
        }
    }

    private void fill(BitSet found, IntPredicate predicate) {
        new Sweep(study).run((from, to) -> {
            synchronized (known) {
                for (int i = from; i < to; i++) {
                    found.set(i, predicate.test(i));
                }
            }
        });
    }

    private void forgetEldest() {
        while (known.size() > REMEMBERED) {
            Criterion eldest = known.keySet().iterator().next();
            known.remove(eldest);
            whole.remove(eldest);
        }
    }

    /** The codings, marks or notes of some verbatims have changed. */
    void changed(int[] entries) {
        study.read(() -> {
            synchronized (known) {
                known.forEach((criterion, set) -> {
                    if (RowTest.dependsOnCoding(criterion)) {
                        IntPredicate predicate = test.of(criterion);
                        for (int entry : entries) {
                            set.set(entry, predicate.test(entry));
                        }
                    }
                });
            }
            return null;
        });
    }

    /** Nothing is as it was. */
    void forget() {
        synchronized (known) {
            known.clear();
            whole.clear();
        }
    }
}
