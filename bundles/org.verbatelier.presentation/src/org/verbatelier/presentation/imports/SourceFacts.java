package org.verbatelier.presentation.imports;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.verbatelier.ingest.ColumnMapping;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;
import org.verbatelier.model.corpus.VariableRole;

/** What is to be known of an imported file. */
public final class SourceFacts {

    /** So many participants tell the waves of a file; one that mixes them has them mixed from its beginning. */
    private static final int LOOKED_AT = 2000;

    private final Source source;

    public SourceFacts(Source source) {
        this.source = source;
    }

    /** How many texts it holds, empty ones left out. */
    public int verbatims() {
        return source.getAnswers().size()
                + source.getConversations().stream().mapToInt(c -> c.getTurns().size()).sum();
    }

    /** The identifiers of its texts. */
    public List<String> ids() {
        List<String> ids = source.getAnswers().stream().map(answer -> answer.getId()).collect(Collectors.toList());
        source.getConversations().forEach(c -> c.getTurns().forEach(turn -> ids.add(turn.getId())));
        return ids;
    }

    /** The mapping it was imported with; empty for a conversation, or when it cannot be read. */
    public Optional<Mapping> mapping() {
        if (source.getMapping() == null || source.getMapping().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mapping.fromJson(source.getMapping()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The waves it belongs to, separated by commas; empty when it tells none. */
    public String wave() {
        List<Variable> variables = source.getVariables();
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).getRole() == VariableRole.WAVE) {
                int column = i;
                return source.getParticipants().stream().limit(LOOKED_AT)
                        .filter(p -> p.getValues() != null && column < p.getValues().size())
                        .map(p -> p.getValues().get(column)).filter(value -> value != null && !value.isBlank())
                        .collect(Collectors.toCollection(TreeSet::new)).stream().limit(4)
                        .collect(Collectors.joining(", "));
            }
        }
        return mapping().map(Mapping::wave).orElse("");
    }

    /** The columns it was imported with; empty for a conversation. */
    public List<ColumnMapping> columns() {
        return mapping().map(Mapping::columns).orElse(List.of());
    }
}
