package org.verbatelier.ingest.internal.document;

import java.time.Duration;

/**
 * What a file may cost.
 *
 * @param time from the request to the whole answer, the time that the reader of the answer takes left out
 * @param megabytes heap of the process that reads it
 */
public record ParserLimits(Duration time, int megabytes) {

    /** What the product allows. */
    public static final ParserLimits USUAL = new ParserLimits(Duration.ofSeconds(60), 384);
}
