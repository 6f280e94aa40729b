package org.verbatelier.ui.workbench.internal.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.core.Study;
import org.verbatelier.presentation.CopiedTable;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.PassageList.Judged;
import org.verbatelier.presentation.PassageList.Passage;

/** What is said about passages, seen and spoken. */
final class PassageTexts {

    private PassageTexts() {
    }

    /** The line above the words: which text, whose words, where. */
    static String heading(Passage passage) {
        List<String> parts = new ArrayList<>(List.of(passage.place().verbatim()));
        if (passage.audience() != null) {
            parts.add(Messages.get("passage.audience." + passage.audience().name()));
        }
        parts.addAll(passage.where());
        return String.join(" \u00b7 ", parts);
    }

    /** A passage for a screen reader. */
    static String spoken(Passage passage) {
        return Messages.get("passage.spoken", passage.words(), heading(passage), codes(passage));
    }

    /** All passages as a table: text, whose words, where, codes, words. */
    static CopiedTable table(Study study, PassageList list) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            list.passage(study, i).ifPresent(passage -> rows.add(List.of(passage.place().verbatim(),
                    passage.audience() == null ? ""
                            : Messages.get("passage.audience." + passage.audience().name()),
                    String.join(" \u00b7 ", passage.where()), codes(passage), passage.words())));
        }
        List<String> heads = List.of("verbatim", "audience", "where", "codes", "words").stream()
                .map(column -> Messages.get("passages.column." + column)).toList();
        return new CopiedTable(list.title().isEmpty() ? List.of() : List.of(list.title()), heads, rows,
                List.of(false, false, false, false, false));
    }

    private static String codes(Passage passage) {
        return passage.place().codes().stream().map(Judged::text).collect(Collectors.joining(", "));
    }

    /** How many passages of how many texts. */
    static String count(PassageList list) {
        return Messages.get("passages.count", list.size(), list.texts());
    }
}
