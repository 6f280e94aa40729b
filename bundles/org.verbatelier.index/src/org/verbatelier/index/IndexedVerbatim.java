package org.verbatelier.index;

import java.util.List;

/**
 * What the index has to know of a verbatim.
 *
 * @param id identifier, unique in the corpus
 * @param text the text as stored; may be empty
 * @param values what can be filtered and counted by, aligned with {@link IndexedCorpus.Part#variables()}; empty where
 *     there is nothing
 */
public record IndexedVerbatim(String id, String text, List<String> values) {}
