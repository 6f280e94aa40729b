package org.verbatelier.presentation;

import java.util.Arrays;
import java.util.List;

import org.verbatelier.core.CodeId;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;

/** Whether a verbatim answers a filter. */
final class RowTest {

    private final Study study;
    private final StateBoard states;
    private final Marks marks;
    private final GridFilter filter;
    private final List<String> words;

    RowTest(Study study, StateBoard states, Marks marks, GridFilter filter) {
        this.study = study;
        this.states = states;
        this.marks = marks;
        this.filter = filter;
        this.words = Arrays.stream(FoldedText.of(filter.text()).strip().split("\\s+")).filter(w -> !w.isEmpty())
                .toList();
    }

    boolean accepts(int index, VerbatimEntry entry) {
        return (filter.states().isEmpty() || filter.states().contains(states.get(index)))
                && (filter.among() == null || filter.among().contains(entry.id()))
                && filter.values().entrySet().stream().allMatch(e -> entry.value(e.getKey()).equals(e.getValue()))
                && (filter.code() == null || hasCode(entry)) && hasWords(entry)
                && (!filter.suggested() || !marks.pending(entry.id()).isEmpty());
    }

    private boolean hasWords(VerbatimEntry entry) {
        if (words.isEmpty()) {
            return true;
        }
        String text = FoldedText.of(entry.text());
        String id = FoldedText.of(entry.id());
        return words.stream().allMatch(word -> text.contains(word) || id.startsWith(word));
    }

    private boolean hasCode(VerbatimEntry entry) {
        return study.codings().of(entry.id()).stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(Coding coding) {
        return coding.getCode().equals(filter.code()) || study.codes().find(coding.getCode())
                .map(code -> new CodeId(CodeId.parse(coding.getCode()).scheme(), study.codes().themeOf(code).getId()))
                .map(CodeId::toString).filter(filter.code()::equals).isPresent();
    }
}
