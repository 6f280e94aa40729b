package org.verbatelier.publish.internal.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.VariableRole;

/**
 * Says who speaks by class: the audience, then QPV and agency as far as the figures of that class may be shown. The
 * residence is never named; staff and people met at home are not told apart at all.
 */
final class Attribution {

    private static final Set<String> YES = Set.of("oui", "yes", "1", "true", "vrai", "o", "y", "qpv");
    private static final Set<String> NO = Set.of("non", "no", "0", "false", "faux", "n", "hors qpv", "hors");

    private record Group(String qpv, String agency) {}

    private final Subject subject;
    private final String qpv;
    private final String agency;
    private final Map<Group, Boolean> shown = new HashMap<>();

    Attribution(Subject subject) {
        this.subject = subject;
        this.qpv = subject.variable(VariableRole.QPV);
        this.agency = subject.variable(VariableRole.AGENCY);
    }

    /** Who speaks, such as «locataire, QPV, agence Nord». */
    String of(Evidence.Respondent respondent) {
        if (respondent.audience() == Audience.STAFF) {
            return subject.say("person.staff");
        }
        if (respondent.encounter()) {
            return subject.say("person.met");
        }
        String person = subject.say("person.tenant");
        Group group = new Group(value(respondent, qpv), value(respondent, agency));
        for (Group candidate : List.of(group, new Group("", group.agency()), new Group(group.qpv(), ""))) {
            if (subject.filter().accepts(respondent) && shown.computeIfAbsent(candidate, this::isShown)) {
                return person + (area(candidate.qpv()).isEmpty() ? "" : ", " + area(candidate.qpv()))
                        + (candidate.agency().isEmpty() ? "" : ", " + subject.say("agency", candidate.agency()));
            }
        }
        return person;
    }

    private static String value(Evidence.Respondent respondent, String variable) {
        return variable == null ? "" : respondent.value(variable).strip();
    }

    /** Whether figures of a class could be shown. */
    private boolean isShown(Group group) {
        EvidenceFilter filter = subject.filter();
        if (group.qpv().isEmpty()) {
            return !group.agency().isEmpty()
                    && subject.figures().groups(filter, List.of(agency)).mayName(group.agency());
        }
        if (area(group.qpv()).isEmpty()) {
            return false;
        }
        return group.agency().isEmpty() ? subject.figures().groups(filter, List.of(qpv)).mayName(group.qpv())
                : subject.figures().groups(filter, List.of(qpv, agency)).mayName(group.qpv(), group.agency());
    }

    private String area(String value) {
        String folded = value.toLowerCase(Locale.ROOT);
        return YES.contains(folded) ? subject.say("area.in") : NO.contains(folded) ? subject.say("area.out") : "";
    }
}
