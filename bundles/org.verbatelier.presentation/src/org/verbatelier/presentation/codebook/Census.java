package org.verbatelier.presentation.codebook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.coding.Coding;

/**
 * How much each scheme, theme and code is used, counted at one moment in one pass over the codings of all coders. A theme
 * and a code count what lies in them; a text or a respondent that has several of its codes counts once.
 */
public final class Census {

    /**
     * Counts.
     *
     * @param codings codings of all coders
     * @param verbatims answers and turns that carry at least one
     * @param respondents respondents, or households met, who said them
     */
    public record Count(int codings, int verbatims, int respondents) {

        /** Nothing at all. */
        public static final Count NONE = new Count(0, 0, 0);
    }

    private final Map<CodeNode, Count> counts;

    private Census(Map<CodeNode, Count> counts) {
        this.counts = counts;
    }

    /** Before anything has been counted. */
    public static Census empty() {
        return new Census(Map.of());
    }

    /** Counts, over a state of the study that does not change meanwhile; proportional to the number of codings. */
    public static Census of(Study study) {
        return study.read(() -> new Pass(study).census());
    }

    /** The counts of a node. */
    public Count of(CodeNode node) {
        return counts.getOrDefault(node, Count.NONE);
    }

    private static final class Tally {

        private int codings;
        private final BitSet verbatims = new BitSet();
        private final BitSet respondents = new BitSet();

        void add(Tally other) {
            codings += other.codings;
            verbatims.or(other.verbatims);
            respondents.or(other.respondents);
        }

        Count count() {
            return new Count(codings, verbatims.cardinality(), respondents.cardinality());
        }
    }

    private static final class Pass {

        private final Study study;
        private final Map<String, Tally> byCode = new HashMap<>();
        private final Map<String, Integer> respondents = new HashMap<>();
        private final Map<CodeNode, Count> counts = new HashMap<>();

        Pass(Study study) {
            this.study = study;
        }

        Census census() {
            for (Coding coding : study.codings().all()) {
                Tally tally = byCode.computeIfAbsent(coding.getCode(), code -> new Tally());
                int verbatim = study.corpus().indexOf(coding.getVerbatim());
                tally.codings++;
                tally.verbatims.set(verbatim);
                tally.respondents.set(respondent(study.corpus().entries().get(verbatim)));
            }
            study.codes().schemes().forEach((Scheme scheme) -> count(scheme));
            return new Census(Map.copyOf(counts));
        }

        private int respondent(VerbatimEntry entry) {
            return respondents.computeIfAbsent(entry.participant().getId(), id -> respondents.size());
        }

        private Tally count(EObject object) {
            Tally tally = new Tally();
            if (object instanceof Code code) {
                tally.add(byCode.getOrDefault(study.codes().qualified(code), new Tally()));
            }
            CodebookOutline.childrenOf(object).forEach(child -> tally.add(count(child)));
            counts.put(CodeNode.of(object), tally.count());
            return tally;
        }
    }
}
