package org.verbatelier.publish.internal.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

/**
 * Says who speaks by class: audience, then QPV and agency as long as enough respondents share them. The residence is
 * never named.
 */
final class Attribution {

    private static final Set<String> YES = Set.of("oui", "yes", "1", "true", "vrai", "o", "y", "qpv");
    private static final Set<String> NO = Set.of("non", "no", "0", "false", "faux", "n", "hors qpv", "hors");

    private record Group(String area, String agency) {}

    private final Subject subject;
    private final Map<String, Map<VariableRole, String>> names = new HashMap<>();
    private final Map<Group, Integer> sizes = new HashMap<>();

    Attribution(Subject subject) {
        this.subject = subject;
        for (Source source : subject.study().corpus().sources()) {
            Map<VariableRole, String> roles = new HashMap<>();
            for (Variable variable : source.getVariables()) {
                roles.putIfAbsent(variable.getRole(), variable.getName());
            }
            names.put(source.getId(), roles);
        }
        Set<Integer> expressed = new HashSet<>();
        subject.evidence().texts().stream().filter(Evidence.Text::expressed)
                .forEach(text -> expressed.add(text.respondent()));
        for (int respondent : expressed) {
            Evidence.Respondent one = subject.evidence().respondents().get(respondent);
            if (subject.filter().accepts(one)) {
                Group group = group(one);
                count(group);
            }
        }
    }

    private void count(Group group) {
        Set<Group> coarser = new HashSet<>(List.of(group, new Group("", group.agency()), new Group(group.area(), "")));
        coarser.forEach(one -> sizes.merge(one, 1, Integer::sum));
    }

    private Group group(Evidence.Respondent respondent) {
        Map<VariableRole, String> roles = names.getOrDefault(respondent.source(), Map.of());
        return new Group(area(value(respondent, roles.get(VariableRole.QPV))),
                value(respondent, roles.get(VariableRole.AGENCY)));
    }

    private static String value(Evidence.Respondent respondent, String variable) {
        return variable == null ? "" : respondent.value(variable).strip();
    }

    private String area(String value) {
        String folded = value.toLowerCase(Locale.ROOT);
        return YES.contains(folded) ? subject.say("area.in") : NO.contains(folded) ? subject.say("area.out") : "";
    }

    /** Who speaks, such as «locataire, QPV, agence Nord». */
    String of(Evidence.Respondent respondent) {
        String person = subject.say(respondent.audience() == Audience.STAFF ? "person.staff" : "person.tenant");
        Group group = group(respondent);
        for (Group candidate : List.of(group, new Group("", group.agency()), new Group(group.area(), ""))) {
            if (sizes.getOrDefault(candidate, 0) >= subject.threshold()) {
                return person + (candidate.area().isEmpty() ? "" : ", " + candidate.area())
                        + (candidate.agency().isEmpty() ? "" : ", " + subject.say("agency", candidate.agency()));
            }
        }
        return person;
    }
}
