package org.verbatelier.ingest.internal.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.core.Corpus;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.ingest.RefusedRows;
import org.verbatelier.ingest.internal.memory.EarlierQuestion;
import org.verbatelier.ingest.internal.memory.HeaderName;
import org.verbatelier.ingest.internal.memory.KnownColumns;
import org.verbatelier.ingest.internal.memory.Memory;
import org.verbatelier.model.corpus.Answer;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Participant;
import org.verbatelier.model.corpus.Question;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.SourceKind;
import org.verbatelier.model.corpus.Turn;

/** What the study holds already, and what this import is about to add: nothing is applied before all files are read. */
public final class KnownStudy implements Memory {

    /** Share of columns in common from which a header counts as the same form of file. */
    private static final double LIKE = 0.6;

    private final Map<String, KnownSeries> series = new LinkedHashMap<>();
    private final KnownConversations conversations = new KnownConversations();
    private final Set<String> sourceIds = new HashSet<>();
    private final List<Source> sources = new ArrayList<>();
    private Set<String> participantIds;
    private final Set<String> addedVerbatimIds = new HashSet<>();
    private final List<Remembered> mappings = new ArrayList<>();
    private final List<EarlierQuestion> questions = new ArrayList<>();
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
        if (participantIds != null) {
            source.getParticipants().forEach(participant -> participantIds.add(participant.getId()));
        }
        source.getConversations().forEach(conversations::add);
        if (source.getKind() == SourceKind.TABLE) {
            addTable(source);
        }
    }

    private void addTable(Source source) {
        Mapping mapping = mapping(source);
        mappings.removeIf(remembered -> remembered.mapping().header().equals(mapping.header()));
        mappings.add(new Remembered(mapping, source.getName(), true));
        boolean told = mapping.first(ColumnRole.AUDIENCE).isPresent();
        Audience everyone = mapping.audience() == null ? Audience.TENANT : mapping.audience();
        for (Question question : source.getQuestions()) {
            String label = question.getLabel() == null ? question.getId() : question.getLabel();
            EarlierQuestion earlier = new EarlierQuestion(question.getId(), label, source.getName(),
                    told ? null : everyone);
            if (questions.stream().noneMatch(known -> known.id().equals(earlier.id())
                    && known.label().equals(earlier.label()) && known.audience() == earlier.audience())) {
                questions.add(earlier);
            }
        }
        KnownSeries known = source.getSeries() == null ? null : series.get(source.getSeries());
        if (known != null) {
            known.add(source, mapping);
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

    @Override
    public Remembered mapping(List<String> header) {
        List<String> own = new ArrayList<>(header);
        own.removeAll(RefusedRows.TECHNICAL);
        Set<String> keys = keys(own);
        Remembered best = null;
        double bestShare = 0;
        for (Remembered remembered : mappings.reversed()) {
            List<String> other = new ArrayList<>(remembered.mapping().header());
            other.removeAll(RefusedRows.TECHNICAL);
            if (other.equals(own)) {
                return remembered;
            }
            // identifier and question are enough: the other columns of late answers are often others
            double share = Math.max(share(keys, keys(other)), hasEssentials(keys, remembered.mapping()) ? LIKE : 0);
            if (!hasQuestion(keys, remembered.mapping())) {
                // the roles of the other columns would hide where the words are now
                continue;
            }
            if (share > bestShare) {
                best = new Remembered(remembered.mapping(), remembered.source(), share == 1);
                bestShare = share;
            }
        }
        return bestShare >= LIKE ? best : null;
    }

    private static boolean hasEssentials(Set<String> keys, Mapping mapping) {
        return mapping.first(ColumnRole.ID).filter(id -> keys.contains(HeaderName.of(id.name()).key())).isPresent()
                && hasQuestion(keys, mapping);
    }

    private static boolean hasQuestion(Set<String> keys, Mapping mapping) {
        return mapping.texts().stream().anyMatch(text -> keys.contains(HeaderName.of(text.name()).key()));
    }

    private static Set<String> keys(List<String> header) {
        Set<String> keys = new HashSet<>();
        header.stream().filter(name -> !KnownColumns.isNumber(name))
                .forEach(name -> keys.add(HeaderName.of(name).key()));
        return keys;
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : (double) common.size() / Math.max(one.size(), other.size());
    }

    @Override
    public List<EarlierQuestion> questions() {
        return questions;
    }

    List<KnownSeries> series() {
        return new ArrayList<>(series.values());
    }

    KnownConversations conversations() {
        return conversations;
    }

    boolean isTaken(String id) {
        return isParticipant(id) || isVerbatim(id);
    }

    boolean isVerbatim(String id) {
        return addedVerbatimIds.contains(id) || corpus != null && corpus.indexOf(id) >= 0;
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
