package org.verbatelier.analysis.mirror;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.core.Study;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Campaign;
import org.verbatelier.model.corpus.Source;

/**
 * How many people of one public took part. The publics are never added up: tenants are invited by the thousand, staff are
 * asked one and all.
 *
 * @param invited people invited; 0 when no campaign of this public alone says so
 * @param responded people who answered
 * @param expressed those whose words are not blank
 */
public record Participation(int invited, int responded, int expressed) {

    /** The participation of a public, by the people of the evidence and the campaigns of the study. */
    static Participation of(Study study, Evidence evidence, Audience audience) {
        return of(evidence, audience, invited(study, evidence, audience));
    }

    static Participation of(Evidence evidence, Audience audience, int invited) {
        boolean[] spoke = new boolean[evidence.respondents().size()];
        evidence.texts().forEach(text -> spoke[text.respondent()] |= text.expressed());
        int responded = 0;
        int expressed = 0;
        for (int i = 0; i < spoke.length; i++) {
            if (evidence.respondents().get(i).audience() == audience) {
                responded++;
                expressed += spoke[i] ? 1 : 0;
            }
        }
        return new Participation(invited, responded, expressed);
    }

    /** A campaign that both publics answered says nothing of either. */
    private static int invited(Study study, Evidence evidence, Audience audience) {
        Map<String, Set<Audience>> publics = new HashMap<>();
        Map<String, String> campaigns = new HashMap<>();
        for (Source source : study.corpus().sources()) {
            if (source.getCampaign() != null) {
                campaigns.put(source.getId(), source.getCampaign());
            }
        }
        for (Evidence.Respondent respondent : evidence.respondents()) {
            String campaign = campaigns.get(respondent.source());
            if (campaign != null) {
                publics.computeIfAbsent(campaign, id -> new TreeSet<>()).add(respondent.audience());
            }
        }
        return study.header().getCampaigns().stream()
                .filter(campaign -> Set.of(audience).equals(publics.get(campaign.getId())))
                .mapToInt(Campaign::getInvited).sum();
    }
}
