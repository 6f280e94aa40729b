package org.verbatelier.core;

import java.util.Optional;

import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SpeakerRole;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Verbatim;

/**
 * A verbatim with where it comes from.
 *
 * @param source the imported file
 * @param participant the respondent, or the household met; all turns of a conversation share one
 * @param conversation the conversation of a turn; null for an answer
 * @param verbatim the text
 */
public record VerbatimEntry(Source source, Participant participant, Conversation conversation, Verbatim verbatim) {

    public String id() {
        return verbatim.getId();
    }

    public String text() {
        return verbatim.getText();
    }

    /** Whose words these are; empty for a speaker of unknown role. Staff words are never tenant evidence. */
    public Optional<Audience> audience() {
        if (verbatim instanceof Turn turn) {
            return switch (turn.getRole()) {
                case TENANT -> Optional.of(Audience.TENANT);
                case PROXIMITY, SUPPORT -> Optional.of(Audience.STAFF);
                case OTHER -> Optional.empty();
            };
        }
        return Optional.of(participant.getAudience());
    }

    /** Whether these are a tenant's own words. */
    public boolean isTenant() {
        return verbatim instanceof Turn turn ? turn.getRole() == SpeakerRole.TENANT
                : participant.getAudience() == Audience.TENANT;
    }

    /** The open question answered, or the speaker of a turn. */
    public String questionOrSpeaker() {
        return switch (verbatim) {
            case Answer answer -> answer.getQuestion();
            case Turn turn -> turn.getSpeaker();
            default -> "";
        };
    }

    /** The participant's value of a variable, by name; empty when the source does not have it. */
    public String value(String variable) {
        var variables = source.getVariables();
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).getName().equals(variable)) {
                return participant.getValues() == null ? "" : participant.getValues().get(i);
            }
        }
        return "";
    }
}
