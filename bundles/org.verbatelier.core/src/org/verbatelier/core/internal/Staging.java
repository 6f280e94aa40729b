package org.verbatelier.core.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.verbatelier.core.StudyException;
import org.verbatelier.core.internal.content.Content;
import org.verbatelier.core.internal.content.OperationCheck;
import org.verbatelier.core.internal.storage.StudyStore;
import org.verbatelier.core.operation.ImportSource;
import org.verbatelier.core.operation.ReplaceSuggestions;
import org.verbatelier.core.operation.SuggestionSetData;
import org.verbatelier.model.coding.Suggestions;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Verbatim;

/** Writes what is too large for the journal beside the study, before the operation that puts it in force. */
public final class Staging {

    private final Content content;
    private final StudyStore store;

    public Staging(Content content, StudyStore store) {
        this.content = content;
        this.store = store;
    }

    /** Stages sources in order; when one is refused, the disk refuses or it is cancelled, none is left behind. */
    public List<ImportSource> sources(List<Source> sources, BooleanSupplier cancelled) {
        Set<String> newSources = new HashSet<>();
        Set<String> newVerbatims = new HashSet<>();
        for (Source source : sources) {
            refuse(content.corpus().sources().stream().anyMatch(present -> present.getId().equals(source.getId()))
                    || !newSources.add(source.getId()), source.getId());
            source.getAnswers().forEach(answer -> refuseKnown(answer, newVerbatims));
            for (Conversation conversation : source.getConversations()) {
                conversation.getTurns().forEach(turn -> refuseKnown(turn, newVerbatims));
            }
        }
        List<ImportSource> staged = new ArrayList<>();
        boolean complete = false;
        try {
            for (Source source : sources) {
                String sha256 = store.write(source, cancelled);
                staged.add(new ImportSource(source.getId(), source.getName(), sha256,
                        content.corpus().sources().size() + staged.size(), verbatims(source)));
            }
            complete = true;
        } finally {
            if (!complete) {
                staged.forEach(source -> store.discardSource(source.source()));
            }
        }
        sources.forEach(content::stage);
        return staged;
    }

    /** Stages a set of suggestions. */
    public ReplaceSuggestions suggestions(Suggestions suggestions) {
        String file = store.write(suggestions);
        return new ReplaceSuggestions(suggestions.getScheme(),
                OperationCheck.suggestionsInForce(content, suggestions.getScheme()),
                new SuggestionSetData(suggestions.getVersion(), file, suggestions.getSuggestions().size()));
    }

    private static int verbatims(Source source) {
        return source.getAnswers().size()
                + source.getConversations().stream().mapToInt(conversation -> conversation.getTurns().size()).sum();
    }

    private void refuseKnown(Verbatim verbatim, Set<String> added) {
        refuse(content.corpus().indexOf(verbatim.getId()) >= 0 || !added.add(verbatim.getId()), verbatim.getId());
    }

    private static void refuse(boolean taken, String id) {
        if (taken) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("idTaken", id));
        }
    }
}
