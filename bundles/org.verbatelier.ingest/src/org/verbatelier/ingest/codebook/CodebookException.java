package org.verbatelier.ingest.codebook;

import java.nio.file.Path;
import java.util.List;

import org.verbatelier.core.StudyException;

/** A codebook file that cannot be used as it is. The message lists the first problems, each with line and column. */
public final class CodebookException extends StudyException {

    private static final long serialVersionUID = 1L;

    private final transient List<CodebookProblem> problems;

    public CodebookException(String message, Path file, List<CodebookProblem> problems) {
        super(Kind.INPUT, message, file, null);
        this.problems = List.copyOf(problems);
    }

    /** Everything that was found, in file order; empty when the file could not be read at all. */
    public List<CodebookProblem> problems() {
        return problems;
    }
}
