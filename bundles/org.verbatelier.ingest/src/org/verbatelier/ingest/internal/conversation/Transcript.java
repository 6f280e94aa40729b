package org.verbatelier.ingest.internal.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.SpeakerRole;

/**
 * A transcript taken apart; nothing of it is lost.
 *
 * @param headers metadata lines, in order; text that is neither metadata nor a turn has an empty key
 * @param turns in order; a note is one turn without a speaker
 * @param described roles that the file itself tells, by speaker
 * @param note whether no speaker turn was found
 */
public record Transcript(List<Preview.Header> headers, List<Preview.Turn> turns, Map<String, SpeakerRole> described,
        boolean note) {

    /** The first metadata value of a key, given in its plain form; null when there is none. */
    public String header(String... plainKeys) {
        for (String wanted : plainKeys) {
            for (Preview.Header header : headers) {
                if (HeaderKeys.plain(header.key()).equals(wanted)) {
                    return header.value().strip();
                }
            }
        }
        return null;
    }

    /** Who speaks, in order of appearance. */
    public List<Preview.Speaker> speakers() {
        Map<String, Preview.Speaker> speakers = new LinkedHashMap<>();
        for (Preview.Turn turn : turns) {
            Preview.Speaker known = speakers.get(turn.speaker());
            speakers.put(turn.speaker(), new Preview.Speaker(turn.speaker(), turn.role(),
                    described.containsKey(turn.speaker()), known == null ? 1 : known.turns() + 1));
        }
        return List.copyOf(speakers.values());
    }
}
