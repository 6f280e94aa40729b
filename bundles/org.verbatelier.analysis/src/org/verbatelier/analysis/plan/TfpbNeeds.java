package org.verbatelier.analysis.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.FrequencyRow;
import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.Trace;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.analysis.table.Cell;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.Figures;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.model.plan.Irritant;

/** What tenants ask for by axis of the property tax abatement, as the tables of figures count and hide it. */
final class TfpbNeeds {

    private static final Pattern CODE = Pattern.compile("(?i)Q[NP]\\w+");
    private static final Set<String> OUTSIDE = Set.of("", "non", "no", "0", "false", "hors qpv", "n");

    private final Study study;
    private final Figures figures;
    private final EvidenceFilter filter;
    private final Map<VariableRole, Optional<CrossTable>> tables = new HashMap<>();
    private final Map<String, String> residences = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> neighbourhoods = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final IrritantMarks marks;
    private FrequencyTable whole;

    /** @param irritants those with a code of the axis that are met there; none when the rest is hidden */
    record Need(Visibility visibility, int people, int base, Trace trace, List<Irritant> irritants) {}

    TfpbNeeds(Study study, Figures figures, EvidenceFilter filter) {
        this.study = study;
        this.figures = figures;
        this.filter = filter;
        this.marks = IrritantMarks.of(study, figures.evidence());
        Evidence evidence = figures.evidence();
        Optional<VariableEntry> qpv = evidence.variable(VariableRole.QPV);
        Optional<VariableEntry> residence = evidence.variable(VariableRole.RESIDENCE);
        for (Evidence.Respondent respondent : evidence.respondents()) {
            String where = qpv.map(variable -> respondent.value(variable.name()).strip()).orElse("");
            if (filter.accepts(respondent) && !OUTSIDE.contains(where.toLowerCase(Locale.ROOT))) {
                String code = CODE.matcher(where).matches() ? where : "";
                residence.map(variable -> respondent.value(variable.name()).strip()).filter(name -> !name.isEmpty())
                        .ifPresent(name -> residences.merge(name, code, (one, other) -> one.isEmpty() ? other : one));
                if (!code.isEmpty()) {
                    neighbourhoods.add(code);
                }
            }
        }
    }

    /** Residences in a priority neighbourhood, with its code where it is known. */
    Map<String, String> residences() {
        return residences;
    }

    /** Codes of neighbourhoods that respondents have. */
    Set<String> neighbourhoods() {
        return neighbourhoods;
    }

    /** The needs of an axis in a residence; in a neighbourhood when that is empty; in all when both are. */
    Need of(String axis, String qpv, String residence) {
        if (qpv.isEmpty() && residence.isEmpty()) {
            return everywhere(axis);
        }
        VariableRole role = residence.isEmpty() ? VariableRole.QPV : VariableRole.RESIDENCE;
        String place = residence.isEmpty() ? qpv : residence;
        CrossTable table = tables.computeIfAbsent(role, this::table).orElse(null);
        int column = table == null ? -1 : table.column(place);
        if (column < 0 || table.columns().get(column).suppressed()) {
            return hidden(Visibility.HIDDEN, -1);
        }
        int base = table.columns().get(column).base();
        Cell cell = table.rows().stream().filter(row -> row.code().equals(axis)).map(row -> row.cells().get(column))
                .findFirst().orElse(null);
        if (cell != null && (cell.suppressed() || cell.negative() < 0)) {
            return hidden(cell.suppressed() ? cell.visibility() : Visibility.HIDDEN, base);
        }
        return cell == null ? new Need(Visibility.SHOWN, 0, base, null, irritants(axis, role, place))
                : new Need(Visibility.SHOWN, cell.negative(), base, cell.trace().withValence(Valence.NEGATIVE),
                        irritants(axis, role, place));
    }

    private Need everywhere(String axis) {
        if (whole == null) {
            whole = through().frequencies(Grouping.CODE, BaseKind.RESPONDENTS, filter.withScheme(Crosswalks.TFPB));
        }
        if (whole.suppressed()) {
            return hidden(Visibility.HIDDEN, -1);
        }
        FrequencyRow row = whole.rows().stream().filter(one -> one.code().equals(axis)).findFirst().orElse(null);
        return new Need(Visibility.SHOWN, row == null ? 0 : row.negative(), whole.base().n(),
                row == null ? null : row.trace().withValence(Valence.NEGATIVE), irritants(axis, null, ""));
    }

    private static Need hidden(Visibility why, int base) {
        return new Need(why, -1, base, null, List.of());
    }

    private Figures through() {
        return figures.of(Crosswalks.through(figures.evidence(), Crosswalks.TFPB), null);
    }

    /** The axes by the values of a variable; empty when respondents have none. */
    private Optional<CrossTable> table(VariableRole role) {
        return figures.evidence().variable(role).map(variable -> through().cross(Grouping.CODE, BaseKind.RESPONDENTS,
                filter.withScheme(Crosswalks.TFPB), variable.name()));
    }

    private List<Irritant> irritants(String axis, VariableRole role, String place) {
        Evidence evidence = figures.evidence();
        VariableEntry variable = role == null ? null : evidence.variable(role).orElse(null);
        return study.plan().getIrritants().stream().filter(irritant -> irritant.getCodes().stream()
                .anyMatch(code -> Crosswalks.targets(evidence.code(code), Crosswalks.TFPB).contains(axis)))
                .filter(irritant -> place.isEmpty() || variable != null && marks.of(List.of(irritant.getId())).stream()
                        .map(mark -> evidence.respondentOf(evidence.markArrays().text(mark)))
                        .anyMatch(person -> person.value(variable.name()).strip().equalsIgnoreCase(place)))
                .toList();
    }
}
