package org.verbatelier.core.operation;

import java.time.Instant;

/** A refused suggestion as a value; see the model's {@code Decision}. */
public record DecisionData(String verbatim, int start, int end, String code, String rule, Instant date) {}
