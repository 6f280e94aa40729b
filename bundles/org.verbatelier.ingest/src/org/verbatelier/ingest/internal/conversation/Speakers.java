package org.verbatelier.ingest.internal.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.verbatelier.model.corpus.SpeakerRole;

/**
 * Judges whether words that stand where a speaker would are one, and whose words follow.
 *
 * @param legend roles that the file tells, by label
 * @param nobody role of those whom the file does not name: participants of a meeting, voices
 */
record Speakers(Map<String, SpeakerRole> legend, SpeakerRole nobody) {

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern TITLED = Pattern
            .compile("(M\\.|Mr|Mme|Mlle|MM\\.|Monsieur|Madame|Dr)" + SPACE + "\\S.*");
    private static final Pattern UNKNOWN = Pattern.compile("\\?{1,3}");
    private static final Pattern PARTICIPANT = Pattern.compile("((participante?|inconnue?|locuteur|locutrice|speaker)"
            + "( ?[a-z0-9]{1,2})?|(personne|femme|homme|dame|monsieur|voix) ?[a-z0-9]{1,2})");
    private static final Pattern LEADER = Pattern
            .compile("(intervenante?|animat(eur|rice)|enquet(eur|rice)|interviewe(r|ur)"
                    + "|facilitat(eur|rice)|modera(teur|trice))( ?[a-z0-9]{1,2})?");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}.'’()\\- \\u00A0\\u202F]*");
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    /** Whether the words are a speaker by the legend or by the role that they name. */
    boolean isKnown(String words) {
        return legend.containsKey(words) || SpeakerRoles.ofLabel(words).isPresent();
    }

    /** Whether the words alone tell that they are a speaker. */
    boolean isSure(String words) {
        String plain = SpeakerRoles.plain(words);
        return isKnown(words) || TITLED.matcher(words).matches() || isNobody(words)
                || LEADER.matcher(plain).matches();
    }

    private static boolean isNobody(String words) {
        return UNKNOWN.matcher(words).matches() || PARTICIPANT.matcher(SpeakerRoles.plain(words)).matches();
    }

    /** The role of a speaker; OTHER when nothing tells it: taking a name for a tenant would make evidence of a guess. */
    SpeakerRole role(String words) {
        SpeakerRole told = legend.get(words);
        if (told != null) {
            return told;
        }
        if (words.isEmpty() || isNobody(words)) {
            return nobody;
        }
        return SpeakerRoles.ofLabel(words).orElse(SpeakerRole.OTHER);
    }

    /** Whether the words could be a name: few, no sentence, beginning with a capital. */
    static boolean isName(String words) {
        return hasShapeOfName(words) && Character.isUpperCase(words.codePointAt(0));
    }

    /** The same in lower case too. */
    static boolean hasShapeOfName(String words) {
        return words.length() <= LONGEST && NAME.matcher(words).matches()
                && words.split("[\\s\\u00A0\\u202F]+").length <= MOST_WORDS;
    }

    /**
     * Whether turns found by their look alone are a conversation. Headings look the same, but each of them comes once.
     */
    boolean isConversation(List<TurnStart> starts) {
        Map<String, Integer> counts = new HashMap<>();
        starts.forEach(start -> counts.merge(start.speaker(), 1, Integer::sum));
        long sure = counts.entrySet().stream().filter(one -> one.getValue() > 1 || isSure(one.getKey())).count();
        return counts.size() > 1 && sure > 1
                && (starts.size() > counts.size() || counts.keySet().stream().allMatch(this::isSure));
    }
}
