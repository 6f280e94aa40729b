package org.verbatelier.analysis.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.model.corpus.Audience;

/** Counts what passages state of a residence. */
final class SiteCount {

    /** A level from here on needs as many independent people. */
    private static final SiteLevel TO_CONSOLIDATE = SiteLevel.ORANGE;
    private static final int INDEPENDENT = 2;

    private final Evidence evidence;
    private final List<String> axes;
    private final Map<String, String> labels;
    private final List<SelfDiagnosis> diagnoses;

    SiteCount(Evidence evidence, List<String> axes, Map<String, String> labels, List<SelfDiagnosis> diagnoses) {
        this.evidence = evidence;
        this.axes = axes;
        this.labels = labels;
        this.diagnoses = diagnoses;
    }

    SiteRow row(String residence, String agency, Set<Integer> heard, List<SiteReading.Fact> facts) {
        List<String> periods = heard.stream().map(this::period).distinct().sorted().toList();
        List<SiteAxis> known = axes.stream().map(axis -> axis(residence, axis, periods,
                facts.stream().filter(fact -> fact.axis().equals(axis)).toList())).toList();
        List<SiteReading.Fact> stated = facts.stream().filter(fact -> fact.level() != null).toList();
        Double index = index(known);
        boolean red = known.stream().anyMatch(axis -> axis.level() == SiteLevel.RED);
        int supports = (int) facts.stream().filter(fact -> fact.level() == null)
                .mapToInt(SiteReading.Fact::respondent).distinct().count();
        return new SiteRow(residence, agency, heard.size(), index, SiteState.of(index, red), people(stated),
                last(stated), known, supports);
    }

    private static Double index(List<SiteAxis> axes) {
        double sum = 0;
        double weights = 0;
        for (SiteAxis axis : axes) {
            if (axis.level() != null) {
                sum += SiteFrame.weight(axis.axis()) * axis.level().number();
                weights += SiteFrame.weight(axis.axis());
            }
        }
        return weights == 0 ? null : (Double) (sum / (SiteLevel.RED.number() * weights));
    }

    private SiteAxis axis(String residence, String axis, List<String> periods, List<SiteReading.Fact> facts) {
        List<SiteLevel> stated = periods.stream().map(period -> claimed(
                facts.stream().filter(fact -> period(fact.respondent()).equals(period)).toList())).toList();
        SiteLevel diagnosis = diagnoses.stream()
                .filter(one -> one.residence().equals(residence) && one.axis().equals(axis))
                .reduce((earlier, later) -> later).map(SelfDiagnosis::level).orElse(null);
        return new SiteAxis(axis, labels.getOrDefault(axis, axis), claimed(facts), consolidated(facts), people(facts),
                facts.size(), consolidated(of(facts, Audience.TENANT)), consolidated(of(facts, Audience.STAFF)),
                last(facts), Persistence.of(stated.stream().map(SiteCount::isProblem).toList()), trend(stated),
                diagnosis);
    }

    private static boolean isProblem(SiteLevel level) {
        return level != null && level.number() > 0;
    }

    private static int trend(List<SiteLevel> stated) {
        return stated.size() < 2 ? 0
                : Integer.signum(number(stated.getLast()) - number(stated.get(stated.size() - 2)));
    }

    private static int number(SiteLevel level) {
        return level == null ? 0 : level.number();
    }

    private static SiteLevel claimed(List<SiteReading.Fact> facts) {
        return facts.stream().map(SiteReading.Fact::level).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The highest level that needs no second source, or has one. */
    private static SiteLevel consolidated(List<SiteReading.Fact> facts) {
        Map<Integer, SiteLevel> byPerson = new HashMap<>();
        facts.forEach(fact -> byPerson.merge(fact.respondent(), fact.level(), (a, b) -> a.compareTo(b) > 0 ? a : b));
        List<SiteLevel> levels = new ArrayList<>(byPerson.values());
        levels.sort(Comparator.reverseOrder());
        if (levels.isEmpty()) {
            return null;
        }
        SiteLevel alone = levels.getFirst().compareTo(TO_CONSOLIDATE) < 0 ? levels.getFirst() : SiteLevel.YELLOW;
        SiteLevel together = levels.size() < INDEPENDENT ? alone : levels.get(INDEPENDENT - 1);
        return together.compareTo(alone) > 0 ? together : alone;
    }

    private List<SiteReading.Fact> of(List<SiteReading.Fact> facts, Audience audience) {
        return facts.stream()
                .filter(fact -> evidence.respondents().get(fact.respondent()).audience() == audience).toList();
    }

    private static int people(List<SiteReading.Fact> facts) {
        Set<Integer> people = new TreeSet<>();
        facts.forEach(fact -> people.add(fact.respondent()));
        return people.size();
    }

    private String period(int respondent) {
        return evidence.respondents().get(respondent).wave();
    }

    /** The last day that is known, else the last period. */
    private String last(List<SiteReading.Fact> facts) {
        return days(facts).max(Comparator.naturalOrder()).or(() -> facts.stream()
                .map(fact -> period(fact.respondent())).max(Comparator.naturalOrder())).orElse("");
    }

    private Stream<String> days(List<SiteReading.Fact> facts) {
        return facts.stream().map(fact -> evidence.respondents().get(fact.respondent()).date())
                .filter(Objects::nonNull).map(LocalDate::toString);
    }
}
