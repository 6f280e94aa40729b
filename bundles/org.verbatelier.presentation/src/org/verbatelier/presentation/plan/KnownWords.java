package org.verbatelier.presentation.plan;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

/** What has been written before into fields that mostly say the same few things: people, places, publics. */
public final class KnownWords {

    private static final int MOST = 60;
    /** Fields that name people or departments; what one of them knows, the others do too. */
    private static final Set<String> PEOPLE = Set.of("owner", "lead", "who", "contributors");

    private KnownWords() {
    }

    /** Whether the words for a field are looked for among all respondents, which may take a moment. */
    public static boolean isPlace(PlanField field) {
        return field.key().equals("perimeter") || field.key().equals("residence");
    }

    /** The words for a field in alphabetical order, at most sixty. Reads the study. */
    public static List<String> of(Study study, PlanIndex index, PlanField field) {
        TreeSet<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        index.plan().eAllContents().forEachRemaining(node -> names(field).forEach(name -> add(words, node, name)));
        if (isPlace(field)) {
            places(study, VariableRole.RESIDENCE, words);
        }
        if (field.key().equals("perimeter")) {
            places(study, VariableRole.AGENCY, words);
        }
        return words.stream().limit(MOST).toList();
    }

    private static Set<String> names(PlanField field) {
        return PEOPLE.contains(field.key()) ? PEOPLE : Set.of(field.feature().getName());
    }

    private static void add(Set<String> words, EObject node, String name) {
        Object value = node.eClass().getEStructuralFeature(name) == null ? null
                : node.eGet(node.eClass().getEStructuralFeature(name));
        if (value instanceof Collection<?> many) {
            many.stream().filter(String.class::isInstance).map(String.class::cast).forEach(words::add);
        } else if (value instanceof String text && !text.isBlank()) {
            words.add(text);
        }
    }

    private static void places(Study study, VariableRole role, Set<String> words) {
        for (Source source : study.corpus().sources()) {
            List<Variable> variables = source.getVariables();
            for (int i = 0; i < variables.size(); i++) {
                if (variables.get(i).getRole() == role) {
                    int place = i;
                    source.getParticipants().stream().map(Participant::getValues).filter(Objects::nonNull)
                            .map(values -> values.get(place))
                            .filter(value -> value != null && !value.isBlank()).distinct().limit(MOST)
                            .forEach(words::add);
                }
            }
        }
    }
}
