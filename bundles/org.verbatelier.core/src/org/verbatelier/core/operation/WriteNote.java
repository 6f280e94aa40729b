package org.verbatelier.core.operation;

/**
 * People write down what they agree upon, rewrite it or take it away.
 *
 * @param subject what it is on, such as {@code miroir:M05.DELA}
 * @param before what was written before; null when nothing was
 * @param after what is written now; null for nothing
 */
public record WriteNote(String subject, NoteData before, NoteData after) implements Operation {

    @Override
    public Operation inverse() {
        return new WriteNote(subject, after, before);
    }
}
