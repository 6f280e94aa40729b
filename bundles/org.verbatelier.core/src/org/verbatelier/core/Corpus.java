package org.verbatelier.core;

import java.util.List;
import java.util.Optional;

import org.verbatelier.model.corpus.Source;
import org.verbatelier.model.corpus.Variable;

/**
 * The words of a study, in corpus order: sources in import order, then file order.
 *
 * <p>A live view: read it inside {@link Study#read} when another thread may write.
 */
public interface Corpus {

    /** Sources in import order. */
    List<Source> sources();

    /** Every verbatim, in corpus order; unmodifiable, constant-time access. */
    List<VerbatimEntry> entries();

    /** A verbatim by identifier. */
    Optional<VerbatimEntry> find(String verbatim);

    /** Position of a verbatim in {@link #entries()}, or -1. */
    int indexOf(String verbatim);

    /** The verbatims of a participant, in corpus order; empty when the participant is unknown. */
    List<VerbatimEntry> ofParticipant(String participant);

    /** Variables of all sources, by first appearance; one for each name. */
    List<Variable> variables();

    /**
     * Hash of the stored content of a source: equal hashes mean equal texts and values.
     *
     * @param source identifier of a source of this corpus
     */
    String fingerprint(String source);

    /** A number that changes whenever the set of texts changes; equal numbers mean equal texts. */
    String fingerprint();
}
