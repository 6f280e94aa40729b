package org.verbatelier.core.operation;

/**
 * People write down what they agree upon, rewrite it or take it away. They approve it by writing the same words on the
 * {@link #approval} of its subject; from then on it is locked, until the approval is taken away.
 *
 * @param subject what it is on, such as {@code miroir:M05.DELA}
 * @param before what was written before; null when nothing was
 * @param after what is written now; null for nothing
 */
public record WriteNote(String subject, NoteData before, NoteData after) implements Operation {

    private static final String APPROVAL = "#approved";

    /** The subject on which the approval of what is written on another one stands. */
    public static String approval(String subject) {
        return subject + APPROVAL;
    }

    /** Whether a subject is that of an approval. */
    public static boolean isApproval(String subject) {
        return subject.endsWith(APPROVAL);
    }

    /** The subject that an approval is of; the same when it is none. */
    public static String approved(String subject) {
        return isApproval(subject) ? subject.substring(0, subject.length() - APPROVAL.length()) : subject;
    }

    @Override
    public Operation inverse() {
        return new WriteNote(subject, after, before);
    }
}
