package org.verbatelier.presentation;

import org.verbatelier.model.codebook.Code;

/**
 * A code that answers what was typed.
 *
 * @param code the code
 * @param qualified its qualified identifier
 * @param theme the title of its theme
 * @param rank 0 for the best kind of match
 */
public record CodeMatch(Code code, String qualified, String theme, int rank) {}
