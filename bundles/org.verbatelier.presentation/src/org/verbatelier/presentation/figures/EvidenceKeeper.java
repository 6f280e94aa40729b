package org.verbatelier.presentation.figures;

import java.util.LinkedHashSet;
import java.util.Set;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.Affected;

/**
 * The evidence of a study, read again only as far as it has changed, so that those who code do not wait for those who count.
 * Told of changes by one thread, asked by others; telling never waits for asking.
 */
final class EvidenceKeeper {

    /** More than this and all is read again. */
    private static final int FEW = 2_000;

    private final Study study;
    private final Object reading = new Object();
    private Set<String> touched = new LinkedHashSet<>();
    private boolean stale = true;
    private Evidence evidence;

    EvidenceKeeper(Study study) {
        this.study = study;
    }

    synchronized void changed(Affected affected) {
        stale |= affected.isEverything() || affected.isCodebook();
        touched.addAll(affected.verbatims());
    }

    private synchronized Set<String> take() {
        Set<String> taken = stale || touched.size() > FEW ? null : touched;
        touched = new LinkedHashSet<>();
        stale = false;
        return taken;
    }

    /** The evidence as it is now. */
    Evidence evidence() {
        synchronized (reading) {
            Evidence before = evidence;
            // what changes from here on is told after it has happened, and taken next time
            evidence = study.read(() -> {
                Set<String> some = take();
                return before == null || some == null ? StudyEvidence.of(study)
                        : some.isEmpty() ? before : StudyEvidence.renewed(study, before, some);
            });
            return evidence;
        }
    }
}
