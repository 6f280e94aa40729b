package org.verbatelier.presentation.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verbatelier.analysis.plan.Chain;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.model.plan.Action;
import org.verbatelier.model.plan.Chantier;
import org.verbatelier.model.plan.Commitment;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.model.plan.Project;

/**
 * A link of the chain from the plan down to the words, or from words up to the plan, as a tree.
 *
 * @param entry the entry of the plan; null for words
 * @param verbatim the text whose words these are; null for an entry
 * @param coding the coding of these words; null for an entry, and for a text as a whole
 * @param words what it is called, or the words themselves on one line
 * @param children what it leads to
 */
public record ChainNode(PlanRef entry, String verbatim, String coding, String words, List<ChainNode> children) {

    /** Whether it stands for words. */
    public boolean isPassage() {
        return verbatim != null;
    }

    /** From an entry down to the words, with what holds it above. */
    public static List<ChainNode> down(Study study, PlanIndex index, PlanEntry entry) {
        return study.read(() -> new Builder(study, index).down(entry));
    }

    /** From a text up to what it proves in the plan, and what answers that. */
    public static List<ChainNode> up(Study study, PlanIndex index, VerbatimEntry text) {
        return study.read(() -> new Builder(study, index).up(text));
    }

    private record Builder(Study study, PlanIndex index) {

        List<ChainNode> down(PlanEntry entry) {
            ChainNode node = node(entry, below(entry));
            return switch (entry) {
                case Action action -> List.of(node(Chain.axisOf(action), List.of(node)));
                case Irritant irritant -> index.chantierOf(irritant).map(chantier -> List.of(node(chantier,
                        List.of(node)))).orElse(List.of(node));
                default -> List.of(node);
            };
        }

        private List<ChainNode> below(PlanEntry entry) {
            List<ChainNode> below = new ArrayList<>();
            switch (entry) {
                case Action action -> index.irritantsOf(action).forEach(i -> below.add(node(i, words(i))));
                case Irritant irritant -> index.actionsOf(irritant).forEach(a -> below.add(node(a, List.of())));
                case Chantier chantier -> index.irritantsOf(chantier).forEach(i -> below.add(node(i, words(i))));
                case Project project -> {
                    project.getActions().stream().map(index::action).flatMap(Optional::stream)
                            .forEach(action -> below.add(node(action, below(action))));
                    index.chain().irritantsOf(project).forEach(i -> below.add(node(i, words(i))));
                }
                case Commitment promise -> study.corpus().find(promise.getVerbatim())
                        .ifPresent(text -> below.add(passage(text, null)));
                default -> {
                    // axes, plans and charters lead to words through their actions
                }
            }
            below.addAll(words(entry));
            return below;
        }

        private List<ChainNode> words(PlanEntry entry) {
            return index.chain().evidenceOf(entry).stream()
                    .flatMap(coding -> study.corpus().find(coding.getVerbatim()).map(text -> passage(text, coding))
                            .stream())
                    .toList();
        }

        List<ChainNode> up(VerbatimEntry text) {
            Set<PlanEntry> proven = new LinkedHashSet<>(index.chain().entriesOf(text.id()));
            List<ChainNode> above = proven.stream().map(entry -> node(entry, entry instanceof Irritant irritant
                    ? index.actionsOf(irritant).stream().map(action -> node(action, List.of())).toList()
                    : List.of())).toList();
            return List.of(new ChainNode(null, text.id(), null, oneLine(text.text()), above));
        }

        private static ChainNode node(PlanEntry entry, List<ChainNode> children) {
            return new ChainNode(PlanRef.of(entry).orElseThrow(), null, null, entry.getTitle(), children);
        }

        private static ChainNode passage(VerbatimEntry text, Coding coding) {
            String words = coding == null ? text.text()
                    : text.text().substring(coding.getStart(), Math.min(coding.getEnd(), text.text().length()));
            return new ChainNode(null, text.id(), coding == null ? null : coding.getId(), oneLine(words), List.of());
        }

        private static String oneLine(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
