package org.verbatelier.core.operation;

import java.time.Instant;

import org.verbatelier.model.corpus.ConsentAnswer;

/** A recorded consent as a value; see the model's {@code Consent}. */
public record ConsentData(ConsentAnswer notes, ConsentAnswer recording, ConsentAnswer quoting, String reason,
        String by, Instant date) {}
