package org.verbatelier.analysis.agreement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.verbatelier.core.Span;
import org.verbatelier.model.coding.Valence;

/**
 * What several coders made of one text.
 *
 * @param verbatim identifier of the text
 * @param readers who read it: those who coded something in it, or said that there is nothing to code
 * @param applied their codings
 */
public record Reading(String verbatim, Set<String> readers, List<Applied> applied) {

    /**
     * A code on some words.
     *
     * @param coder who applied it
     * @param span the words, in UTF-16 units
     * @param code qualified code
     * @param valence how the coder thinks that the speaker judges it
     * @param severity 1 to 4 when negative and stated, else 0
     */
    public record Applied(String coder, Span span, String code, Valence valence, int severity) {}

    public Reading {
        readers = Set.copyOf(new TreeSet<>(readers));
        applied = List.copyOf(applied);
    }
}
