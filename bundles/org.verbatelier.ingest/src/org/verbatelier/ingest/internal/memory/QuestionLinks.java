package org.verbatelier.ingest.internal.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.internal.Problems;
import org.verbatelier.model.corpus.Audience;

/**
 * Finds out which columns put a question that an earlier wave put already, perhaps in other words. What is less than certain
 * is said; what is doubtful is only proposed.
 */
public final class QuestionLinks {

    /** From here on a column is taken for the earlier question. */
    private static final double LINKED = 0.75;
    /** From here on it is worth a hint. */
    private static final double HINT = 0.5;
    /** Of a wording that several questions share. */
    private static final double AMBIGUOUS = 0.9;

    private final List<EarlierQuestion> earlier;
    private final Map<String, String> said;
    private final Audience audience;
    private final Problems problems;
    private final List<String> warnings;

    /**
     * Prepares the search.
     *
     * @param said what the user said: identifier of the question by header
     * @param audience whom the file's questions were put to; null when to both
     * @param warnings receives what a person should look at
     */
    public QuestionLinks(List<EarlierQuestion> earlier, Map<String, String> said, Audience audience, Problems problems,
            List<String> warnings) {
        this.earlier = earlier;
        this.said = said;
        this.audience = audience;
        this.problems = problems;
        this.warnings = warnings;
    }

    private record Candidate(int column, EarlierQuestion question, double confidence) {}

    /**
     * The same columns, those that continue a question naming it.
     *
     * @throws org.verbatelier.core.StudyException when the user names a question that there is not
     */
    public List<ColumnMapping> link(List<ColumnMapping> columns, Path file) {
        Set<String> known = new LinkedHashSet<>();
        earlier.forEach(question -> known.add(question.id()));
        List<ColumnMapping> linked = new ArrayList<>(columns);
        Set<String> taken = new HashSet<>();
        Set<Integer> open = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnMapping column = columns.get(i);
            if (column.role() != ColumnRole.TEXT || !column.imported()) {
                continue;
            }
            String question = certain(column, known, file);
            if (question != null && taken.add(question)) {
                linked.set(i, column.withQuestion(question.equals(column.name()) ? null : question));
            } else {
                linked.set(i, column.withQuestion(null));
                open.add(i);
            }
        }
        List<Candidate> candidates = candidates(columns, open, taken);
        for (Candidate candidate : candidates) {
            if (open.contains(candidate.column()) && !taken.contains(candidate.question().id())) {
                ColumnMapping column = columns.get(candidate.column());
                open.remove(candidate.column());
                boolean sure = candidate.confidence() >= LINKED;
                if (sure) {
                    taken.add(candidate.question().id());
                    linked.set(candidate.column(), column.withQuestion(candidate.question().id()));
                }
                if (candidate.confidence() < 1) {
                    warnings.add(problems.messages().get(sure ? "warn.questionReworded" : "warn.questionLike",
                            column.name(), candidate.question().label(), candidate.question().source(),
                            Math.round(candidate.confidence() * 100)));
                }
            }
        }
        return linked;
    }

    /** The question that a column surely puts: said, remembered or of the very same name; null when there is none. */
    private String certain(ColumnMapping column, Set<String> known, Path file) {
        String wanted = said.get(column.name());
        if (wanted != null) {
            if (!wanted.equals(column.name()) && !known.contains(wanted)) {
                throw problems.input("question.unknown", file, wanted, String.join(", ", known));
            }
            return wanted;
        }
        if (column.question() != null && (known.contains(column.question())
                || column.question().equals(column.name()))) {
            return column.question();
        }
        if (known.contains(column.name())) {
            return column.name();
        }
        return earlier.stream().filter(question -> question.label().equals(column.name()))
                .map(EarlierQuestion::id).findFirst().orElse(null);
    }

    private List<Candidate> candidates(List<ColumnMapping> columns, Set<Integer> open, Set<String> taken) {
        Map<EarlierQuestion, HeaderName> names = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (int i : open) {
            HeaderName name = HeaderName.of(columns.get(i).name());
            for (EarlierQuestion question : earlier) {
                if (taken.contains(question.id())
                        || audience != null && question.audience() != null && audience != question.audience()) {
                    continue;
                }
                double confidence = name
                        .similarity(names.computeIfAbsent(question, key -> HeaderName.of(key.label())));
                if (confidence >= HINT) {
                    candidates.add(new Candidate(i, question, confidence));
                }
            }
        }
        return ranked(candidates);
    }

    /** The surest first; what is equally like two questions or two columns is not sure. */
    private static List<Candidate> ranked(List<Candidate> all) {
        List<Candidate> candidates = new ArrayList<>(all);
        candidates.replaceAll(one -> one.confidence() == 1 && all.stream().anyMatch(other -> other.confidence() == 1
                && (other.column() == one.column()) != other.question().id().equals(one.question().id()))
                        ? new Candidate(one.column(), one.question(), AMBIGUOUS)
                        : one);
        candidates.sort((a, b) -> Double.compare(b.confidence(), a.confidence()));
        return candidates;
    }

    /** Whether a question is worded otherwise than in any source so far, codes and punctuation aside. */
    public static boolean isReworded(ColumnMapping column, List<EarlierQuestion> earlier) {
        if (column.question() == null) {
            return false;
        }
        HeaderName name = HeaderName.of(column.name());
        List<EarlierQuestion> same = earlier.stream().filter(q -> q.id().equals(column.question())).toList();
        return !same.isEmpty() && same.stream().noneMatch(q -> HeaderName.of(q.label()).equals(name));
    }
}
