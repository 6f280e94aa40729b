package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.core.Corpus;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.internal.inspect.Inspector.Remembered;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Turn;

/** What the study holds already, and what this import is about to add: nothing is applied before all files are read. */
public final class KnownStudy {

    private final Map<String, KnownSeries> series = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new HashMap<>();
    private final Set<String> sourceIds = new HashSet<>();
    private final List<Source> sources = new ArrayList<>();
    private Set<String> participantIds;
    private final Set<String> addedVerbatimIds = new HashSet<>();
    private final Map<List<String>, Remembered> mappings = new HashMap<>();
    private final Corpus corpus;

    /** Nothing known: a preview without a study. */
    public KnownStudy() {
        this.corpus = null;
    }

    /** What a study holds. */
    public KnownStudy(Corpus corpus) {
        this.corpus = corpus;
        corpus.sources().forEach(this::index);
    }

    /** Counts a source as present from now on, although the study does not have it yet. */
    public void add(Source source) {
        index(source);
        for (Answer answer : source.getAnswers()) {
            addedVerbatimIds.add(answer.getId());
        }
        for (Conversation conversation : source.getConversations()) {
            for (Turn turn : conversation.getTurns()) {
                addedVerbatimIds.add(turn.getId());
            }
        }
    }

    private void index(Source source) {
        sourceIds.add(source.getId());
        sources.add(source);
        participantIds = null;
        for (Conversation conversation : source.getConversations()) {
            conversations.put(conversation.getId(), conversation);
        }
        if (source.getKind() == SourceKind.TABLE) {
            addTable(source);
        }
    }

    private void addTable(Source source) {
        Mapping mapping = mapping(source);
        mappings.put(mapping.header(), new Remembered(mapping, source.getName()));
        KnownSeries known = source.getSeries() == null ? null : series.get(source.getSeries());
        if (known != null) {
            known.add(source);
        } else {
            KnownSeries begun = new KnownSeries(source, mapping);
            series.put(begun.id(), begun);
        }
    }

    private static Mapping mapping(Source source) {
        try {
            return source.getMapping() == null || source.getMapping().isEmpty() ? empty()
                    : Mapping.fromJson(source.getMapping());
        } catch (IllegalArgumentException e) {
            // made by something else than this importer: simply not recognised
            return empty();
        }
    }

    private static Mapping empty() {
        return new Mapping(List.of(), null, null, null, null);
    }

    /** The mapping that the last table with this header was imported by, or null. */
    public Remembered remembered(List<String> header) {
        return mappings.get(header);
    }

    List<KnownSeries> series() {
        return new ArrayList<>(series.values());
    }

    /** A stored conversation, or null. */
    Conversation conversation(String id) {
        return conversations.get(id);
    }

    boolean isTaken(String id) {
        return isParticipant(id) || addedVerbatimIds.contains(id)
                || corpus != null && corpus.indexOf(id) >= 0;
    }

    boolean isParticipant(String id) {
        if (participantIds == null) {
            // only an import needs them, a preview of a large study must not wait for them
            participantIds = new HashSet<>();
            for (Source source : sources) {
                for (Participant participant : source.getParticipants()) {
                    participantIds.add(participant.getId());
                }
            }
        }
        return participantIds.contains(id);
    }

    /** A new identifier of a source, made from the name of its file. */
    String newSourceId(String stem) {
        String base = Slugs.of(stem);
        String id = base;
        for (int rank = 2; sourceIds.contains(id); rank++) {
            id = base + "-" + rank;
        }
        return id;
    }
}
