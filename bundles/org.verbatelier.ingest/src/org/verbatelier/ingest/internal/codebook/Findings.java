package org.verbatelier.ingest.internal.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.ingest.codebook.CodebookException;
import org.verbatelier.ingest.codebook.CodebookProblem;

/** Collects what is wrong with a file, so that a person sees all of it at once. */
final class Findings {

    private static final int SHOWN = 10;

    private final Path file;
    private final CodebookMessages messages;
    private final List<CodebookProblem> problems = new ArrayList<>();

    Findings(Path file, CodebookMessages messages) {
        this.file = file;
        this.messages = messages;
    }

    /**
     * Notes a problem.
     *
     * @param column 0-based; -1 for the whole line
     */
    void add(long line, int column, String header, String key, Object... arguments) {
        problems.add(new CodebookProblem(line, column + 1, header, messages.get(key, arguments)));
    }

    /** Throws when something was noted. */
    void raise() {
        if (!problems.isEmpty()) {
            throw exception();
        }
    }

    private CodebookException exception() {
        problems.sort(Comparator.comparingLong(CodebookProblem::line).thenComparingInt(CodebookProblem::column));
        String text = problems.stream().limit(SHOWN).map(this::line).collect(Collectors.joining("\n"));
        if (problems.size() > SHOWN) {
            text += "\n" + messages.get("more", problems.size() - SHOWN);
        }
        return new CodebookException(text, file, problems);
    }

    private String line(CodebookProblem problem) {
        return problem.column() == 0 ? messages.get("place", file, problem.line(), problem.message())
                : messages.get("placeColumn", file, problem.line(), problem.column(), problem.header(),
                        problem.message());
    }
}
