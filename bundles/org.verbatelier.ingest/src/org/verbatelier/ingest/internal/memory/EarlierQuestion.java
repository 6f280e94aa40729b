package org.verbatelier.ingest.internal.memory;

import org.verbatelier.model.corpus.Audience;

/**
 * An open question that the study knows, as worded in one of its sources.
 *
 * @param id what all its wordings have in common
 * @param label its wording there
 * @param source name of that source
 * @param audience whom it was put to there; null when to both
 */
public record EarlierQuestion(String id, String label, String source, Audience audience) {}
