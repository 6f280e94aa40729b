package org.verbatelier.analysis.sites;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.verbatelier.analysis.Crosswalks;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.StudyEvidence;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.VariableRole;

/**
 * What the words of a study say of residences. A coding of the scheme of complex sites, or one that corresponds to an axis
 * of it, states a level by its severity: 1 to 4 is level 0 to 3, none the least one; a positive one states level 0; a
 * neutral one states nothing. Tenants and staff are read alike, and each respondent is a source of their own.
 *
 * <p>Immutable: a picture of one instant.
 */
public final class SiteReading {

    private final Evidence evidence;
    private final Map<String, List<Fact>> facts = new TreeMap<>();
    private final Map<String, Set<Integer>> heard = new TreeMap<>();
    private final Map<String, String> agencies = new HashMap<>();
    private final List<SelfDiagnosis> diagnoses;
    private final List<String> axes;

    /** What a passage states of an axis; the level is null on the points d’appui. */
    record Fact(Evidence.Mark mark, int respondent, String axis, SiteLevel level) {}

    private SiteReading(Evidence evidence, List<SelfDiagnosis> diagnoses, EvidenceFilter filter) {
        this.evidence = Crosswalks.through(evidence, Crosswalks.SITES);
        this.diagnoses = List.copyOf(diagnoses);
        EvidenceFilter everyone = filter.withAudience(null);
        String[] residences = new String[evidence.respondents().size()];
        for (int i = 0; i < residences.length; i++) {
            Evidence.Respondent respondent = evidence.respondents().get(i);
            residences[i] = everyone.accepts(respondent) ? value(respondent, VariableRole.RESIDENCE) : "";
            if (!residences[i].isEmpty()) {
                agencies.putIfAbsent(residences[i], value(respondent, VariableRole.AGENCY));
            }
        }
        for (Evidence.Text text : evidence.texts()) {
            if (text.expressed() && !residences[text.respondent()].isEmpty()) {
                heard.computeIfAbsent(residences[text.respondent()], r -> new TreeSet<>()).add(text.respondent());
            }
        }
        Set<String> more = new TreeSet<>();
        for (Evidence.Mark mark : this.evidence.marks()) {
            int respondent = evidence.textArrays().respondent(mark.text());
            String axis = this.evidence.code(mark.code()).theme();
            if (!residences[respondent].isEmpty() && states(mark, axis)) {
                more.add(axis);
                facts.computeIfAbsent(residences[respondent], r -> new ArrayList<>()).add(new Fact(mark, respondent,
                        axis, axis.equals(SiteFrame.SUPPORTS) ? null : level(mark)));
            }
        }
        Set<String> all = new LinkedHashSet<>(SiteFrame.AXES);
        all.addAll(more);
        all.remove(SiteFrame.SUPPORTS);
        axes = List.copyOf(all);
    }

    /** Points d’appui are what is not complained of. */
    private static boolean states(Evidence.Mark mark, String axis) {
        return mark.valence() != Valence.NEUTRAL
                && !(axis.equals(SiteFrame.SUPPORTS) && mark.valence() == Valence.NEGATIVE);
    }

    private static SiteLevel level(Evidence.Mark mark) {
        return mark.valence() == Valence.POSITIVE ? SiteLevel.GREEN : SiteLevel.ofSeverity(mark.severity());
    }

    /** The first value that a respondent has of a variable of a role. */
    private String value(Evidence.Respondent respondent, VariableRole role) {
        return evidence.variables().stream().filter(variable -> variable.role() == role)
                .map(variable -> respondent.value(variable.name()).strip()).filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Reads a study as it is now; call it inside {@link Study#read} when another thread may write. */
    public static SiteReading of(Study study, EvidenceFilter filter) {
        return of(study, StudyEvidence.of(study), filter);
    }

    /** Reads evidence of a study, whose indicators tell what agencies found themselves. */
    public static SiteReading of(Study study, Evidence evidence, EvidenceFilter filter) {
        return of(evidence, SelfDiagnosis.of(study), filter);
    }

    /** Reads evidence of the respondents that a filter accepts; the audience of the filter does not matter. */
    public static SiteReading of(Evidence evidence, List<SelfDiagnosis> diagnoses, EvidenceFilter filter) {
        return new SiteReading(evidence, diagnoses, filter);
    }

    /** The people, texts and codings that were read; the codings carry codes of the frame of sites. */
    public Evidence evidence() {
        return evidence;
    }

    /** The codings on an axis of a residence, in corpus order; {@link SiteFrame#SUPPORTS} gives the points d’appui. */
    public List<Evidence.Mark> passages(String residence, String axis) {
        return facts.getOrDefault(residence, List.of()).stream().filter(fact -> fact.axis().equals(axis))
                .map(Fact::mark).toList();
    }

    /** The pairs of axes that the same people of a residence complain of, most people first. */
    public List<AxisPair> together(String residence) {
        List<Fact> worrying = facts.getOrDefault(residence, List.of()).stream()
                .filter(fact -> fact.level() != null && fact.mark().valence() != Valence.POSITIVE).toList();
        List<AxisPair> pairs = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            for (int j = i + 1; j < axes.size(); j++) {
                String one = axes.get(i);
                String other = axes.get(j);
                Set<Integer> both = people(worrying, one);
                both.retainAll(people(worrying, other));
                if (!both.isEmpty()) {
                    pairs.add(new AxisPair(one, other, both.size(), worrying.stream()
                            .filter(fact -> both.contains(fact.respondent())
                                    && (fact.axis().equals(one) || fact.axis().equals(other)))
                            .map(Fact::mark).toList()));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(AxisPair::people).reversed());
        return pairs;
    }

    private static Set<Integer> people(List<Fact> facts, String axis) {
        Set<Integer> people = new TreeSet<>();
        facts.stream().filter(fact -> fact.axis().equals(axis)).forEach(fact -> people.add(fact.respondent()));
        return people;
    }

    /** The watch, with names in a language. */
    public SiteWatch watch(Locale locale) {
        SiteCount count = new SiteCount(evidence, axes, SiteFrame.labels(locale), diagnoses);
        Set<String> periods = new TreeSet<>();
        List<SiteRow> rows = new ArrayList<>();
        heard.forEach((residence, people) -> {
            people.forEach(person -> periods.add(evidence.respondents().get(person).wave()));
            rows.add(count.row(residence, agencies.get(residence), people,
                    facts.getOrDefault(residence, List.of())));
        });
        rows.sort(Comparator.comparing(SiteRow::index, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
                .thenComparing(SiteRow::residence));
        return new SiteWatch(axes, List.copyOf(periods), rows);
    }
}
