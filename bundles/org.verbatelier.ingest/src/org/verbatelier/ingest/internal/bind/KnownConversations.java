package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.ingest.Preview;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Turn;

/** The conversations of a study, each with the turns of all files that brought some. */
final class KnownConversations {

    /** Shorter beginnings are too common to know a conversation by. */
    private static final int TELLING = 40;
    private static final int BEGINNING = 3;

    private final Map<String, Known> byId = new LinkedHashMap<>();
    private final Map<String, Known> byBeginning = new HashMap<>();

    /**
     * A stored conversation.
     *
     * @param participant the household met
     * @param turns in the order in which they came in
     */
    record Known(String id, String participant, List<Turn> turns) {}

    /** Takes note of a conversation, or of what continues one. */
    void add(Conversation conversation) {
        Known known = byId.computeIfAbsent(conversation.getId(),
                id -> new Known(id, conversation.getParticipant(), new ArrayList<>()));
        known.turns().addAll(conversation.getTurns());
        String beginning = beginning(known.turns().stream().map(Turn::getText).toList());
        if (beginning != null) {
            byBeginning.putIfAbsent(beginning, known);
        }
    }

    /** The conversation of an identifier, or null. */
    Known of(String id) {
        return byId.get(id);
    }

    /** A conversation that begins with the same words, under whatever identifier, or null. */
    Known beginningLike(List<Preview.Turn> turns) {
        String beginning = beginning(turns.stream().map(Preview.Turn::text).toList());
        return beginning == null ? null : byBeginning.get(beginning);
    }

    private static String beginning(List<String> texts) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < texts.size() && i < BEGINNING; i++) {
            beginning.append(Words.key(texts.get(i))).append('\u0000');
        }
        return texts.size() < BEGINNING || beginning.length() < TELLING ? null : beginning.toString();
    }
}
