package org.verbatelier.runtime.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.verbatelier.core.StudyException;
import org.verbatelier.runtime.ContributionProblem;
import org.verbatelier.runtime.EventLog;

/** Remembers what went wrong with plug-ins, each thing once. */
public final class ProblemList {

    private final Set<ContributionProblem> problems = new LinkedHashSet<>();

    public synchronized void add(ContributionProblem problem, Throwable cause) {
        if (problems.add(problem)) {
            EventLog.error(ProblemList.class, problem.contributor() + ": " + problem.message(), cause);
        }
    }

    public synchronized List<ContributionProblem> all() {
        return List.copyOf(problems);
    }

    /**
     * Runs code or reads files of a plug-in. Whatever it throws is remembered and becomes an error that names the plug-in.
     */
    public <T> T guard(String contributor, String point, String contribution, Supplier<T> code) {
        try {
            return code.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String message = e instanceof StudyException || e instanceof DeclarationException ? e.getMessage()
                    : e.toString();
            add(new ContributionProblem(contributor, point, contribution, message), e);
            throw new StudyException(StudyException.Kind.INPUT, Messages.get("pluginFails", contributor, message), null,
                    e);
        }
    }
}
