package org.verbatelier.core.operation;

import java.time.Instant;

import org.verbatelier.model.coding.FlagKind;

/** A mark on a verbatim as a value; see the model's {@code Flag}. */
public record FlagData(String verbatim, FlagKind kind, Instant date) {}
