package org.verbatelier.publish.internal.subject;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.table.Column;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.publish.Level;

/**
 * Where a document is about: the whole organisation, an agency or a residence. A place too small for figures of its own
 * gives way to the one around it: only {@code analysis} tells which.
 *
 * @param asked the place that was asked for; empty for the whole organisation
 * @param role what the document's figures are about: AGENCY, RESIDENCE, or null for the whole organisation
 * @param variable name of its variable; null for the whole organisation
 * @param name the place the figures are about; empty for the whole organisation
 */
record Territory(String asked, VariableRole role, String variable, String name) {

    static final Territory WHOLE = new Territory("", null, null, "");

    /** Whether figures of a larger place stand in for those of the place asked for. */
    boolean substituted() {
        return !asked.equals(name);
    }

    EvidenceFilter narrow(EvidenceFilter filter) {
        return variable == null ? filter : filter.withValue(variable, name);
    }

    /** Names of the variables that tell places, each as most sources have it. */
    static Map<VariableRole, String> variables(Study study) {
        Map<VariableRole, Map<String, Integer>> uses = new HashMap<>();
        study.corpus().sources().forEach(source -> source.getVariables().forEach(variable -> uses
                .computeIfAbsent(variable.getRole(), role -> new HashMap<>())
                .merge(variable.getName(), Math.max(1, source.getParticipants().size()), Integer::sum)));
        return uses.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey()));
    }

    /**
     * The place of a level.
     *
     * @throws StudyException REFUSED when there is none of that name, saying which there are
     */
    static Territory of(Level level, Map<VariableRole, String> variables, Figures figures, EvidenceFilter filter,
            Voice voice) {
        return switch (level.kind()) {
            case ORGANISATION -> WHOLE;
            case AGENCY -> agency(level.name(), variables, figures, filter)
                    .orElseThrow(() -> unknown("level.agency", level.name(), variables.get(VariableRole.AGENCY),
                            figures, filter, voice));
            case RESIDENCE -> residence(level.name(), variables, figures, filter)
                    .orElseThrow(() -> unknown("level.residence", level.name(), variables.get(VariableRole.RESIDENCE),
                            figures, filter, voice));
            case TENANTS -> level.name().isEmpty() ? WHOLE
                    : residence(level.name(), variables, figures, filter)
                            .or(() -> agency(level.name(), variables, figures, filter))
                            .orElseThrow(() -> unknown("level.residence", level.name(),
                                    variables.get(VariableRole.RESIDENCE), figures, filter, voice));
        };
    }

    private static Optional<Territory> agency(String name, Map<VariableRole, String> variables, Figures figures,
            EvidenceFilter filter) {
        String variable = variables.get(VariableRole.AGENCY);
        return column(variable, name, figures, filter).map(column -> column.suppressed()
                ? new Territory(column.value(), null, null, "")
                : new Territory(column.value(), VariableRole.AGENCY, variable, column.value()));
    }

    private static Optional<Territory> residence(String name, Map<VariableRole, String> variables, Figures figures,
            EvidenceFilter filter) {
        String variable = variables.get(VariableRole.RESIDENCE);
        return column(variable, name, figures, filter).map(column -> {
            if (!column.suppressed()) {
                return new Territory(column.value(), VariableRole.RESIDENCE, variable, column.value());
            }
            Optional<Territory> around = agency(column.parent(), variables, figures, filter);
            return around.filter(place -> place.variable() != null && !groupHidden(column, variable, figures, filter))
                    .map(place -> new Territory(column.value(), place.role(), place.variable(), place.name()))
                    .orElse(new Territory(column.value(), null, null, ""));
        });
    }

    /** Whether the total of the agency is itself hidden so that a residence of it cannot be worked out. */
    private static boolean groupHidden(Column residence, String variable, Figures figures, EvidenceFilter filter) {
        return sizes(variable, figures, filter).columns().stream()
                .anyMatch(column -> column.level() == Column.Level.GROUP && column.value().equals(residence.parent())
                        && column.suppressed());
    }

    private static Optional<Column> column(String variable, String name, Figures figures, EvidenceFilter filter) {
        if (variable == null || name.isEmpty()) {
            return Optional.empty();
        }
        return sizes(variable, figures, filter).columns().stream()
                .filter(column -> column.level() == Column.Level.VALUE && column.value().equalsIgnoreCase(name))
                .findFirst();
    }

    static CrossTable sizes(String variable, Figures figures, EvidenceFilter filter) {
        return figures.cross(Grouping.WHOLE, BaseKind.RESPONDENTS, filter, variable);
    }

    private static StudyException unknown(String key, String name, String variable, Figures figures,
            EvidenceFilter filter, Voice voice) {
        Collection<String> known = variable == null ? List.of()
                : sizes(variable, figures, filter).columns().stream()
                        .filter(column -> column.level() == Column.Level.VALUE).map(Column::value)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new StudyException(StudyException.Kind.REFUSED,
                voice.say(name.isEmpty() ? key + ".missing" : key + ".unknown", name, String.join(", ", known)));
    }
}
