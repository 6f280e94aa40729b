package org.verbatelier.runtime;

import org.verbatelier.autocode.RuleRun;

/**
 * What running the rules of a scheme did.
 *
 * @param run what the rules found
 * @param accepted number of codings made, when suggestions were to be accepted at once; else 0
 */
public record Autocoding(RuleRun run, int accepted) {}
