package org.verbatelier.presentation;

/** How far a verbatim is in the eyes of a coder. */
public enum CodingState {
    /** Nobody has coded or marked it. */
    TO_CODE,
    /** It carries at least one coding. */
    CODED,
    /** Somebody wants to talk about it, coded or not. */
    TO_DISCUSS,
    /** A person found nothing to code in it, or it is blank. */
    NOTHING_TO_CODE,
    /** Words of staff in a conversation: context, never to be coded as a tenant's. */
    CONTEXT,
    /** Words of people whose consent is missing or refused: neither coded nor counted. */
    QUARANTINED
}
