package org.verbatelier.ui.workbench.internal.plan;

import java.util.List;
import java.util.Optional;

import org.verbatelier.presentation.CodingDesk;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.plan.IrritantDraft.Passage;
import org.verbatelier.ui.workbench.StudySession;

/** The passages that are chosen in the grid or the reader. */
final class ChosenPassages {

    private ChosenPassages() {
    }

    /** The coding in focus or the marked words of a single text, else all texts that are selected. */
    static List<Passage> of(StudySession session) {
        CodingDesk desk = session.desk();
        List<String> selection = desk.selection();
        if (selection.size() != 1) {
            return selection.stream().map(verbatim -> new Passage(verbatim, null)).toList();
        }
        Optional<Mark> coding = desk.focus().filter(mark -> !mark.isSuggestion());
        return List.of(desk.words() != null ? new Passage(selection.getFirst(), desk.words())
                : coding.map(mark -> new Passage(mark.verbatim(), mark.span()))
                        .orElseGet(() -> new Passage(selection.getFirst(), null)));
    }
}
