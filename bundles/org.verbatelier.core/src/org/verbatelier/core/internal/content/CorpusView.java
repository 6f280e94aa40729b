package org.verbatelier.core.internal.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbatelier.core.Corpus;
import org.verbatelier.core.Hashes;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Variable;

/** The corpus in memory: lists for order and tables for identifiers. */
final class CorpusView implements Corpus {

    private final List<Source> sources = new ArrayList<>();
    private final List<VerbatimEntry> entries = new ArrayList<>();
    private final IdTable positions = new IdTable(place -> entries.get(place).id());
    private final List<Participant> participants = new ArrayList<>();
    private final IdTable participantPlaces = new IdTable(place -> participants.get(place).getId());
    private final Map<String, String> contentHashes = new HashMap<>();
    private volatile Map<String, List<VerbatimEntry>> byParticipant;

    /** Inserts a source; the last position is the cheap one. */
    void insert(int position, Source source, String contentHash) {
        contentHashes.put(source.getId(), contentHash);
        if (position == sources.size()) {
            sources.add(source);
            append(source);
        } else {
            sources.add(position, source);
            rebuild();
        }
    }

    void remove(Source source) {
        sources.remove(source);
        contentHashes.remove(source.getId());
        rebuild();
    }

    private void rebuild() {
        byParticipant = null;
        entries.clear();
        positions.clear();
        participants.clear();
        participantPlaces.clear();
        sources.forEach(this::append);
    }

    private void append(Source source) {
        byParticipant = null;
        // answers that came later bring their respondent again, with values for the columns of their own file
        Map<String, Participant> again = new HashMap<>();
        participantPlaces.reserve(participants.size() + source.getParticipants().size());
        positions.reserve(entries.size() + source.getAnswers().size());
        for (Participant participant : source.getParticipants()) {
            participants.add(participant);
            if (!participantPlaces.add(participants.size() - 1)) {
                participants.removeLast();
                again.put(participant.getId(), participant);
            }
        }
        for (Answer answer : source.getAnswers()) {
            Participant participant = participant(answer.getParticipant(), again);
            if (participant != null) {
                shareId(answer, participant.getId());
            }
            add(new VerbatimEntry(source, participant, null, answer));
        }
        for (Conversation conversation : source.getConversations()) {
            Participant household = participant(conversation.getParticipant(), again);
            for (Turn turn : conversation.getTurns()) {
                add(new VerbatimEntry(source, household, conversation, turn));
            }
        }
    }

    private Participant participant(String id, Map<String, Participant> again) {
        int place = id == null ? -1 : participantPlaces.indexOf(id);
        return place < 0 ? null : again.getOrDefault(id, participants.get(place));
    }

    /** An identifier read from a file is in memory three times; equal strings become one. */
    private static void shareId(Answer answer, String id) {
        answer.setParticipant(id);
        if (id.equals(answer.getId())) {
            answer.setId(id);
        }
    }

    private void add(VerbatimEntry entry) {
        entries.add(entry);
        positions.add(entries.size() - 1);
    }

    @Override
    public List<Source> sources() {
        return Collections.unmodifiableList(sources);
    }

    @Override
    public List<VerbatimEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override
    public Optional<VerbatimEntry> find(String verbatim) {
        int position = positions.indexOf(verbatim);
        return position < 0 ? Optional.empty() : Optional.of(entries.get(position));
    }

    @Override
    public int indexOf(String verbatim) {
        return positions.indexOf(verbatim);
    }

    @Override
    public List<VerbatimEntry> ofParticipant(String participant) {
        Map<String, List<VerbatimEntry>> index = byParticipant;
        if (index == null) {
            // only built when asked for: most work never looks a respondent up
            index = new HashMap<>();
            for (VerbatimEntry entry : entries) {
                if (entry.participant() != null) {
                    index.computeIfAbsent(entry.participant().getId(), id -> new ArrayList<>(1)).add(entry);
                }
            }
            byParticipant = index;
        }
        return Collections.unmodifiableList(index.getOrDefault(participant, List.of()));
    }

    @Override
    public List<Variable> variables() {
        Map<String, Variable> byName = new LinkedHashMap<>();
        for (Source source : sources) {
            for (Variable variable : source.getVariables()) {
                byName.putIfAbsent(variable.getName(), variable);
            }
        }
        return List.copyOf(byName.values());
    }

    @Override
    public String fingerprint(String source) {
        return contentHashes.get(source);
    }

    @Override
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        for (Source source : sources) {
            all.append(source.getId()).append('=').append(contentHashes.get(source.getId())).append('\n');
        }
        return Hashes.ofQuote(all.toString());
    }
}
