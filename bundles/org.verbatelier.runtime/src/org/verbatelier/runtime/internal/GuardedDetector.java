package org.verbatelier.runtime.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.verbatelier.core.Span;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.spi.Detection;
import org.verbatelier.core.spi.Detector;

/** A plug-in's detector. A text it fails on is not vouched for, so the whole of it is flagged and will not be quoted. */
public final class GuardedDetector implements Detector {

    private static final String UNREAD = "NON_LU";

    private final String id;
    private final String contributor;
    private final ProblemList problems;
    private final Supplier<Detector> making;
    private Detector made;

    public GuardedDetector(String id, String contributor, ProblemList problems, Supplier<Detector> making) {
        this.id = id;
        this.contributor = contributor;
        this.problems = problems;
        this.making = making;
    }

    @Override
    public List<Detection> detect(String text, Locale locale, Set<String> known) {
        try {
            return problems.guard(contributor, "detectors", id,
                    () -> List.copyOf(detector().detect(text, locale, known)));
        } catch (StudyException e) {
            return text.isEmpty() ? List.of()
                    : List.of(new Detection(Span.of(text), UNREAD, Detection.Action.FLAG));
        }
    }

    private synchronized Detector detector() {
        if (made == null) {
            made = making.get();
        }
        return made;
    }
}
