package org.verbatelier.analysis.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Proportion;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.analysis.VariableEntry;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.stat.WilsonInterval;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.analysis.suppression.Visibility;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;
import org.verbatelier.model.plan.Irritant;

/**
 * How many people meet each irritant, and how much it costs them. A respondent meets an irritant when one of their passages
 * is among its evidence, unless it praises, or when they complain with one of its codes. Figures are those of a frequency
 * table over respondents: share with its 95 % Wilson interval, mean severity over those who state one, criticality = sum of
 * the highest severities over the base.
 *
 * <p>Immutable. When the filter keeps fewer people than may be shown, there are no figures at all.
 */
public final class IrritantFigures {

    private final Evidence evidence;
    private final Selection tenants;
    private final Selection staff;
    private final Disclosure disclosure;
    private final int base;
    private final int staffBase;
    private final IrritantMarks marks;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * The figures of an irritant, or of several together. Without figures, counts are -1 and the rest NaN.
     *
     * @param id identifier of the irritant; empty for several together
     * @param visibility whether there are figures
     * @param n respondents who meet it
     * @param base respondents who express something
     * @param share {@code n} over {@code base}, in [0, 1]
     * @param low lower bound of its interval
     * @param high upper bound
     * @param severity mean of the highest severities of those who state one, 1 to 4; 0 when nobody does
     * @param criticality 0 to 4
     * @param staff people of the staff who speak of it; -1 when they are too few to be counted
     * @param publics whose words it is met in, whatever the filter
     * @param places agencies and residences where it is met, those large enough to be named; by role
     * @param proofs evidence in the study
     * @param lost evidence that is no longer in the study
     */
    public record Row(String id, Visibility visibility, int n, int base, double share, double low, double high,
            double severity, double criticality, int staff, List<Audience> publics,
            Map<VariableRole, List<String>> places, int proofs, int lost) {

        /** Whether it holds no figures. */
        public boolean suppressed() {
            return visibility != Visibility.SHOWN;
        }

        /** Agencies where it is met. */
        public List<String> agencies() {
            return places.getOrDefault(VariableRole.AGENCY, List.of());
        }

        /** Residences where it is met. */
        public List<String> residences() {
            return places.getOrDefault(VariableRole.RESIDENCE, List.of());
        }
    }

    private IrritantFigures(Study study, Evidence evidence, EvidenceFilter filter, Disclosure disclosure) {
        this.evidence = evidence;
        this.tenants = Selection.of(evidence, filter);
        this.staff = Selection.of(evidence, filter.withAudience(Audience.STAFF).withCollected(null));
        this.disclosure = disclosure;
        this.base = tenants.people();
        this.staffBase = staff.people();
        this.marks = IrritantMarks.of(study, evidence);
        for (Irritant irritant : study.plan().getIrritants()) {
            long proofs = irritant.getEvidence().stream().filter(id -> study.codings().find(id).isPresent()).count();
            rows.put(irritant.getId(), row(irritant.getId(), List.of(irritant.getId()), (int) proofs,
                    irritant.getEvidence().size() - (int) proofs));
        }
    }

    /** The figures of tenants over the way most of their words were gathered, with the study's rule for small groups. */
    public static IrritantFigures of(Study study) {
        Evidence evidence = StudyEvidence.of(study);
        return of(study, evidence, EvidenceFilter.TENANTS.withCollected(evidence.mainCollected()));
    }

    /**
     * The figures of the respondents that a filter accepts, with the study's rule for small groups. Call it inside
     * {@link Study#read} when another thread may write.
     */
    public static IrritantFigures of(Study study, Evidence evidence, EvidenceFilter filter) {
        return of(study, evidence, filter, new Disclosure(Math.max(1, study.header().getThreshold())));
    }

    /** The same with another rule for small groups. */
    public static IrritantFigures of(Study study, Evidence evidence, EvidenceFilter filter, Disclosure disclosure) {
        return new IrritantFigures(study, evidence, filter, disclosure);
    }

    /** One row an irritant, in the order of the register. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** The row of an irritant; null when there is no such irritant. */
    public Row row(String irritant) {
        return rows.get(irritant);
    }

    /** The figures of several irritants together: a respondent who meets more than one counts once. */
    public Row together(Collection<String> irritants) {
        int proofs = irritants.stream().map(rows::get).filter(row -> row != null).mapToInt(Row::proofs).sum();
        int lost = irritants.stream().map(rows::get).filter(row -> row != null).mapToInt(Row::lost).sum();
        return row("", irritants, proofs, lost);
    }

    /** The passages behind the figures of irritants, whatever the filter, in the order of the evidence. */
    public List<Evidence.Mark> marks(Collection<String> irritants) {
        return marks.of(irritants).stream().map(evidence.markArrays()::get).toList();
    }

    private Row row(String id, Collection<String> irritants, int proofs, int lost) {
        Map<Integer, Integer> worst = new TreeMap<>();
        Map<Integer, Integer> colleagues = new HashMap<>();
        List<Integer> found = marks.of(irritants);
        for (int mark : found) {
            int text = evidence.markArrays().text(mark);
            int person = evidence.textArrays().respondent(text);
            int severity = evidence.markArrays().severity(mark);
            if (tenants.counts(person)) {
                worst.merge(person, severity, Math::max);
            } else if (staff.counts(person)) {
                colleagues.merge(person, severity, Math::max);
            }
        }
        List<Audience> publics = found.stream().map(mark -> evidence.respondentOf(evidence.markArrays().text(mark)))
                .map(Evidence.Respondent::audience).distinct().sorted().toList();
        if (base < disclosure.threshold()) {
            return new Row(id, Visibility.HIDDEN, -1, -1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                    -1, publics, Map.of(), proofs, lost);
        }
        Proportion proportion = new Proportion(worst.size(), base);
        WilsonInterval interval = proportion.interval();
        int sum = worst.values().stream().mapToInt(Integer::intValue).sum();
        long stated = worst.values().stream().filter(severity -> severity > 0).count();
        return new Row(id, Visibility.SHOWN, worst.size(), base, proportion.share(), interval.low(), interval.high(),
                stated == 0 ? 0 : (double) sum / stated, base == 0 ? 0 : (double) sum / base,
                staffBase < disclosure.threshold() && !colleagues.isEmpty() ? -1 : colleagues.size(), publics,
                places(worst.keySet()), proofs, lost);
    }

    private Map<VariableRole, List<String>> places(Collection<Integer> people) {
        Map<VariableRole, List<String>> places = new HashMap<>();
        for (VariableRole role : List.of(VariableRole.AGENCY, VariableRole.RESIDENCE)) {
            evidence.variable(role).ifPresent(variable -> places.put(role, named(variable, people)));
        }
        return Map.copyOf(places);
    }

    /** The values of these people that are shared by enough respondents for the group to be named. */
    private List<String> named(VariableEntry variable, Collection<Integer> people) {
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < tenants.everybody(); i++) {
            if (tenants.counts(i)) {
                sizes.merge(evidence.respondents().get(i).value(variable.name()).strip(), 1, Integer::sum);
            }
        }
        return people.stream().map(person -> evidence.respondents().get(person).value(variable.name()).strip())
                .filter(value -> !value.isEmpty() && sizes.get(value) >= disclosure.threshold()).distinct().sorted()
                .toList();
    }
}
