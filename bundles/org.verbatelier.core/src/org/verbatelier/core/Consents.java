package org.verbatelier.core;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.verbatelier.model.corpus.Consent;
import org.verbatelier.model.corpus.ConsentAnswer;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Encounter;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.StudyHeader;

/**
 * What the people met in conversations agreed to: as recorded in the study, or else as the imported file says.
 *
 * <p>A conversation is in quarantine while nothing says that its words may be noted, or when they may not: it is kept and
 * can be read, but it is neither coded nor counted nor quoted.
 */
public final class Consents {

    private static final Pattern YES = Pattern.compile("(oui|yes|o|y|1|true|vrai|accord|donné|given)\\b.*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO = Pattern.compile("(non|no|n|0|false|faux|refus|refusé|refused|pas)\\b.*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final StudyHeader header;

    Consents(StudyHeader header) {
        this.header = header;
    }

    /** Whether the words may be noted and analysed. */
    public ConsentAnswer notes(Conversation conversation) {
        return answer(conversation, Consent::getNotes, Encounter::getConsentNotes);
    }

    /** Whether the people may be recorded. */
    public ConsentAnswer recording(Conversation conversation) {
        return answer(conversation, Consent::getRecording, Encounter::getConsentRecording);
    }

    /** Whether the people may be quoted. */
    public ConsentAnswer quoting(Conversation conversation) {
        return answer(conversation, Consent::getQuoting, Encounter::getConsentQuoting);
    }

    private ConsentAnswer answer(Conversation conversation, Function<Consent, ConsentAnswer> recorded,
            Function<Encounter, String> written) {
        ConsentAnswer answer = recorded(conversation.getId()).map(recorded).orElse(ConsentAnswer.UNKNOWN);
        if (answer != ConsentAnswer.UNKNOWN || conversation.getEncounter() == null) {
            return answer;
        }
        return read(written.apply(conversation.getEncounter()));
    }

    /** What was recorded for a conversation since its import. */
    public Optional<Consent> recorded(String conversation) {
        return header.getConsents().stream().filter(consent -> consent.getConversation().equals(conversation))
                .findFirst();
    }

    /** Whether a text is in quarantine. A note is taken by staff afterwards: only a refusal keeps it back. */
    public boolean isQuarantined(VerbatimEntry entry) {
        if (entry.conversation() == null) {
            return false;
        }
        return switch (notes(entry.conversation())) {
            case GIVEN -> false;
            case REFUSED -> true;
            case UNKNOWN -> entry.source().getKind() == SourceKind.CONVERSATION;
        };
    }

    /** What an answer written by hand means: it begins with yes, or with no, in French or English. */
    public static ConsentAnswer read(String written) {
        String folded = written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
        return YES.matcher(folded).matches() ? ConsentAnswer.GIVEN
                : NO.matcher(folded).matches() ? ConsentAnswer.REFUSED : ConsentAnswer.UNKNOWN;
    }
}
