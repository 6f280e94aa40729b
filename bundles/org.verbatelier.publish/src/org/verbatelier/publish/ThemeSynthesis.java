package org.verbatelier.publish;

import org.verbatelier.core.Study;
import org.verbatelier.publish.internal.letter.TenantLetter;
import org.verbatelier.publish.internal.subject.Subject;
import org.verbatelier.publish.internal.synthesis.AgencySynthesis;
import org.verbatelier.publish.internal.synthesis.OrganisationSynthesis;
import org.verbatelier.publish.internal.synthesis.ResidencePage;

/**
 * The theme synthesis, made for those who read it: ten sections for the organisation, those of its territory for an
 * agency, one page for a residence, a letter for tenants.
 */
public final class ThemeSynthesis {

    private ThemeSynthesis() {
    }

    /**
     * Composes the synthesis of a study as it is now. The date of the document is that of the last change, so that the
     * same study gives the same document.
     */
    public static Composition compose(Study study, SynthesisOptions options) {
        Subject subject = Subject.of(study, options);
        return switch (options.level().kind()) {
            case ORGANISATION -> OrganisationSynthesis.compose(subject);
            case AGENCY -> AgencySynthesis.compose(subject);
            case RESIDENCE -> ResidencePage.compose(subject);
            case TENANTS -> TenantLetter.compose(subject);
        };
    }
}
