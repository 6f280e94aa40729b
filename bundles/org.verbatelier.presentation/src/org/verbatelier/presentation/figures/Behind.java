package org.verbatelier.presentation.figures;

import java.util.List;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.Trace;
import org.verbatelier.presentation.PassageList;

/** The passages behind a number. Finding them takes time that grows with the study. */
@FunctionalInterface
public interface Behind {

    /** Finds them, and puts a title above. */
    PassageList passages(String title);

    /** What a figure counted in evidence; null when it leads nowhere. */
    static Behind of(Evidence evidence, Trace trace) {
        return trace == null ? null : title -> PassageList.of(title, evidence, trace.marks(evidence));
    }

    /** Given places. */
    static Behind of(List<PassageList.Place> places) {
        return places.isEmpty() ? null : title -> PassageList.of(title, places);
    }
}
