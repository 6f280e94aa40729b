package org.verbatelier.presentation.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.analysis.CodeEntry;
import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

/** Finds out what can be chosen in a study. */
final class ChoicesReader {

    /** A variable with more values than this cannot be compared by its values. */
    private static final int MANY = 400;
    private static final Set<VariableRole> SILENT = Set.of(VariableRole.ID, VariableRole.SCORE, VariableRole.WEIGHT,
            VariableRole.AUDIENCE);
    private static final List<String> FRAMES = List.of(Crosswalks.MIRROR, Crosswalks.SITES, Crosswalks.TFPB,
            Crosswalks.CHANTIERS, Crosswalks.SURVEY);

    private final Study study;
    private final Evidence evidence;
    private final Locale locale;

    ChoicesReader(Study study, Evidence evidence, Locale locale) {
        this.study = study;
        this.evidence = evidence;
        this.locale = locale;
    }

    /** Reads the study briefly. */
    FigureChoices read() {
        List<Evidence.Respondent> people = evidence.respondents();
        boolean encounters = people.stream()
                .anyMatch(person -> person.encounter() && person.audience() == Audience.TENANT);
        boolean survey = people.stream().anyMatch(person -> !person.encounter());
        List<Variable> known = study.read(() -> List.copyOf(study.corpus().variables()));
        int threshold = study.read(() -> study.header().getThreshold());
        return new FigureChoices(frames(), variables(known), scores(known),
                people.stream().anyMatch(person -> person.audience() == Audience.STAFF), encounters && survey,
                Math.max(1, threshold));
    }

    private List<Choice> frames() {
        Map<String, Integer> used = new HashMap<>();
        Set<String> corresponding = new TreeSet<>();
        Map<String, Boolean> known = new HashMap<>();
        for (Evidence.Mark mark : evidence.marks()) {
            known.computeIfAbsent(mark.code(), code -> {
                corresponding.addAll(evidence.code(code).crosswalks().keySet());
                return true;
            });
            int colon = mark.code().indexOf(':');
            used.merge(colon < 0 ? "" : mark.code().substring(0, colon), 1, Integer::sum);
        }
        List<Choice> frames = new ArrayList<>();
        study.read(() -> List.copyOf(study.codes().schemes())).stream()
                .filter(scheme -> used.containsKey(scheme.getId()))
                .sorted(Comparator.comparing((Scheme scheme) -> -used.get(scheme.getId())))
                .forEach(scheme -> frames.add(new Choice(scheme.getId(), label(scheme))));
        for (String frame : FRAMES) {
            boolean offered = known.keySet().stream().map(evidence::code)
                    .anyMatch(code -> corresponds(code, frame));
            if (offered && frames.stream().noneMatch(choice -> choice.id().equals(frame))) {
                frames.add(new Choice(frame, Texts.get(locale, "frame." + frame)));
            }
        }
        return frames;
    }

    private static boolean corresponds(CodeEntry code, String frame) {
        return !Crosswalks.targets(code, frame).isEmpty();
    }

    private static String label(Scheme scheme) {
        return scheme.getLabel() == null || scheme.getLabel().isBlank() ? scheme.getId() : scheme.getLabel();
    }

    private List<FigureChoices.Variable> variables(List<Variable> known) {
        List<FigureChoices.Variable> variables = new ArrayList<>();
        for (Variable variable : known) {
            if (!SILENT.contains(variable.getRole())) {
                List<String> values = values(variable.getName());
                if (!values.isEmpty() && values.size() <= MANY) {
                    variables.add(new FigureChoices.Variable(variable.getName(), values));
                }
            }
        }
        return variables;
    }

    private List<String> values(String variable) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Evidence.Respondent person : evidence.respondents()) {
            String value = person.value(variable).strip();
            if (!value.isEmpty() && values.size() <= MANY) {
                values.putIfAbsent(value.toLowerCase(Locale.ROOT), value);
            }
        }
        return values.values().stream().sorted(ChoicesReader::compare).toList();
    }

    private static int compare(String one, String other) {
        boolean numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareToIgnoreCase(other);
    }

    private static List<String> scores(List<Variable> known) {
        return known.stream().filter(variable -> variable.getRole() == VariableRole.SCORE)
                .map(Variable::getName).toList();
    }
}
