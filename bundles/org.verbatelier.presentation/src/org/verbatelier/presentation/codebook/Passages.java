package org.verbatelier.presentation.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.coding.Valence;

/** Finds passages that show how codes have been used. */
public final class Passages {

    private static final int GOOD_LENGTH = 90;

    /**
     * A coded passage.
     *
     * @param coding identifier of the coding
     * @param verbatim identifier of the text
     * @param text the words
     * @param coder who coded them
     */
    public record Passage(String coding, String verbatim, String text, Valence valence, int severity, String coder) {}

    private Passages() {
    }

    /**
     * A few telling passages of qualified codes: of different respondents, different words, neither terse nor long-winded.
     *
     * @return at most {@code limit}, in corpus order
     */
    public static List<Passage> of(Study study, Collection<String> codes, int limit) {
        return study.read(() -> {
            Set<String> wanted = Set.copyOf(codes);
            List<Coding> all = study.codings().all().stream().filter(coding -> wanted.contains(coding.getCode()))
                    .sorted(Comparator.<Coding>comparingInt(c -> Math.abs(c.getEnd() - c.getStart() - GOOD_LENGTH))
                            .thenComparingInt(c -> study.corpus().indexOf(c.getVerbatim()))
                            .thenComparingInt(Coding::getStart).thenComparing(Coding::getId))
                    .toList();
            Set<String> met = new HashSet<>();
            List<Passage> found = new ArrayList<>();
            for (Coding coding : all) {
                VerbatimEntry entry = study.corpus().find(coding.getVerbatim()).orElseThrow();
                Passage passage = of(study, coding, entry);
                String words = "\n" + passage.text();
                String who = entry.participant().getId();
                if (found.size() < limit && !met.contains(words) && !met.contains(who)) {
                    met.addAll(List.of(words, who));
                    found.add(passage);
                }
            }
            found.sort(Comparator.comparingInt(passage -> study.corpus().indexOf(passage.verbatim())));
            return List.copyOf(found);
        });
    }

    /** Every passage of a qualified code, in corpus order. */
    public static List<Passage> all(Study study, String code) {
        return study.read(() -> study.codings().all().stream().filter(coding -> coding.getCode().equals(code))
                .sorted(Comparator.<Coding>comparingInt(c -> study.corpus().indexOf(c.getVerbatim()))
                        .thenComparingInt(Coding::getStart).thenComparing(Coding::getId))
                .map(coding -> of(study, coding, study.corpus().find(coding.getVerbatim()).orElseThrow())).toList());
    }

    private static Passage of(Study study, Coding coding, VerbatimEntry entry) {
        return new Passage(coding.getId(), coding.getVerbatim(),
                entry.text().substring(coding.getStart(), coding.getEnd()).strip(), coding.getValence(),
                coding.getSeverity(), study.codings().coderOf(coding));
    }
}
