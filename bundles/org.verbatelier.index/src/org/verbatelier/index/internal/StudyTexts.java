package org.verbatelier.index.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.index.Facets;
import org.verbatelier.index.IndexedCorpus;
import org.verbatelier.index.IndexedVerbatim;
import org.verbatelier.model.corpus.Audience;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Turn;
import org.verbatelier.model.corpus.Values;
import org.verbatelier.model.corpus.Variable;

/** The texts of a study, by source. */
public final class StudyTexts implements IndexedCorpus {

    private final Study study;

    /** The texts of a study, as they are at each call. */
    public StudyTexts(Study study) {
        this.study = study;
    }

    @Override
    public String fingerprint() {
        return study.read(() -> study.corpus().fingerprint());
    }

    @Override
    public List<? extends Part> parts() {
        // texts never change once imported, so the copies of the lists may be read later without the study's lock
        return study.read(() -> {
            Map<Source, List<VerbatimEntry>> bySource = new LinkedHashMap<>();
            study.corpus().sources().forEach(source -> bySource.put(source, new ArrayList<>()));
            study.corpus().entries().forEach(entry -> bySource.get(entry.source()).add(entry));
            return bySource.entrySet().stream().map(part -> new SourcePart(part.getKey(),
                    study.corpus().fingerprint(part.getKey().getId()), part.getValue())).toList();
        });
    }

    @Override
    public String text(String verbatim) {
        return study.read(() -> study.corpus().find(verbatim).map(VerbatimEntry::text).orElse(null));
    }

    private static final class SourcePart implements Part {

        private final String id;
        private final String fingerprint;
        private final List<VerbatimEntry> entries;
        private final List<String> names;
        private final int[] columns;

        SourcePart(Source source, String fingerprint, List<VerbatimEntry> entries) {
            this.id = source.getId();
            this.fingerprint = fingerprint;
            this.entries = entries;
            Map<String, Integer> variables = new LinkedHashMap<>();
            for (int i = 0; i < source.getVariables().size(); i++) {
                if (isIndexed(source.getVariables().get(i))) {
                    variables.putIfAbsent(source.getVariables().get(i).getName(), i);
                }
            }
            this.columns = variables.values().stream().mapToInt(Integer::intValue).toArray();
            this.names = Stream.concat(variables.keySet().stream(),
                    Stream.of(Facets.SOURCE, Facets.AUDIENCE, Facets.SPEAKER, Facets.QUESTION)).toList();
        }

        private static boolean isIndexed(Variable variable) {
            return switch (variable.getRole()) {
                case ID, PERSONAL, CODES -> false;
                default -> true;
            };
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String fingerprint() {
            return fingerprint;
        }

        @Override
        public List<String> variables() {
            return names;
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public IndexedVerbatim get(int index) {
            VerbatimEntry entry = entries.get(index);
            String[] values = new String[names.size()];
            Values cells = entry.participant().getValues();
            int at = 0;
            for (int column : columns) {
                values[at++] = cells == null ? "" : cells.get(column);
            }
            values[at++] = id;
            values[at++] = entry.audience().map(Audience::name).orElse("");
            Turn turn = entry.verbatim() instanceof Turn spoken ? spoken : null;
            values[at++] = turn == null ? "" : turn.getRole().name();
            values[at] = turn != null ? "" : Objects.requireNonNullElse(entry.questionOrSpeaker(), "");
            return new IndexedVerbatim(entry.id(), Objects.requireNonNullElse(entry.text(), ""),
                    Arrays.asList(values));
        }
    }
}
