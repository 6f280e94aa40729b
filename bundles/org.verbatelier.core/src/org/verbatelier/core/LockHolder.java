package org.verbatelier.core;

import java.time.Instant;

/**
 * Who writes a study.
 *
 * @param coder name of the person
 * @param host name of the computer; empty when it is not known
 * @param process number of the process on that computer; 0 when it is not known
 * @param since when the study was opened; null when it is not known
 * @param seen when the holder last said that it is still there; null when it is not known
 */
public record LockHolder(String coder, String host, long process, Instant since, Instant seen) {}
