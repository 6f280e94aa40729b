package org.verbatelier.analysis;

/** What a figure is counted over. */
public enum BaseKind {
    /**
     * People with at least one expressed (non-blank) text. The household met in an encounter is one respondent however
     * many of its members speak and however many turns they take.
     */
    RESPONDENTS,
    /** Expressed texts: answers to an open question, and turns of a conversation. */
    ANSWERS,
    /** Distinct coded spans. */
    PASSAGES
}
