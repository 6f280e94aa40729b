package org.verbatelier.analysis.internal;

import java.util.List;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Trace;

/** The respondents that a filter accepts. */
public final class Selection {

    private Selection() {
    }

    public static Selection of(Evidence evidence, EvidenceFilter filter) {
        throw new UnsupportedOperationException();
    }

    public List<Evidence.Mark> marks(Trace trace) {
        throw new UnsupportedOperationException();
    }
}
