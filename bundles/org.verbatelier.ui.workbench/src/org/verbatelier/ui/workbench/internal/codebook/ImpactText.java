package org.verbatelier.ui.workbench.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verbatelier.presentation.codebook.Impact;
import org.verbatelier.presentation.codebook.Passages.Passage;
import org.verbatelier.ui.Labels;

/** What hangs on codes, in sentences. */
final class ImpactText {

    private ImpactText() {
    }

    /** One fact a line, then a few of the words; facts that are not there are left out. */
    static String of(Impact impact) {
        List<String> lines = new ArrayList<>();
        if (impact.isUnused()) {
            lines.add(Messages.get("impact.unused"));
        } else {
            lines.add(Messages.get("impact.codings", impact.codings(), impact.verbatims(), impact.respondents()));
            lines.add(Messages.get("impact.coders", impact.coders().stream()
                    .map(coder -> Messages.get("impact.coder", coder.getKey(), coder.getValue()))
                    .collect(Collectors.joining(", "))));
        }
        if (impact.codes().size() > 1) {
            lines.add(Messages.get("impact.codes", impact.codes().size()));
        }
        add(lines, "impact.doubles", impact.doubles());
        add(lines, "impact.suggestions", impact.suggestions());
        add(lines, "impact.refusals", impact.refusals());
        add(lines, "impact.rules", impact.rules());
        if (!impact.irritants().isEmpty()) {
            lines.add(Messages.get("impact.irritants", String.join(", ", impact.irritants())));
        }
        impact.crosswalks().forEach((frame, targets) -> lines
                .add(Messages.get("impact.crosswalk", frame, String.join(", ", targets))));
        if (!impact.keys().isEmpty()) {
            lines.add(Messages.get("impact.keys", String.join(", ", impact.keys())));
        }
        if (!impact.passages().isEmpty()) {
            lines.add("");
            lines.add(Messages.get("impact.passages"));
            impact.passages().forEach(passage -> lines.add(quote(passage)));
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String key, int number) {
        if (number > 0) {
            lines.add(Messages.get(key, number));
        }
    }

    /** A passage with where it is and how it was judged. */
    static String quote(Passage passage) {
        return Messages.get("impact.passage", passage.text().replaceAll("\\s+", " "), passage.verbatim(),
                Labels.of(passage.valence(), passage.severity()));
    }
}
