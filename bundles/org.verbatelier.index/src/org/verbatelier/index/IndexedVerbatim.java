package org.verbatelier.index;

import java.util.Map;

/**
 * What the index has to know of a verbatim.
 *
 * @param id identifier, unique in the corpus
 * @param text the text as stored; may be empty
 * @param values what can be filtered and counted by: variables by name, and the keys of {@link Facets}; empty values
 *     are left out
 */
public record IndexedVerbatim(String id, String text, Map<String, String> values) {}
