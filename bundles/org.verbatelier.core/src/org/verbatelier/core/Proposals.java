package org.verbatelier.core;

import java.util.List;
import java.util.Set;

import org.verbatelier.model.coding.Suggestion;

/**
 * What rules suggest. Kept apart from codings and never counted.
 *
 * <p>A live view: read it inside {@link Study#read} when another thread may write.
 */
public interface Proposals {

    /** Schemes that have suggestions. */
    Set<String> schemes();

    /** Every suggestion of a scheme, in corpus order; empty when its rules have not run. */
    List<Suggestion> all(String scheme);

    /** Every suggestion on a verbatim, of all schemes, by start, end, code. */
    List<Suggestion> of(String verbatim);

    /**
     * Those on a verbatim that a coder has neither refused nor answered by applying the same code to words that overlap.
     */
    List<Suggestion> pendingOf(String verbatim, String coder);
}
