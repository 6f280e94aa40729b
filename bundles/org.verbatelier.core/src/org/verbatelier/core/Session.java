package org.verbatelier.core;

import java.time.Clock;

/**
 * Who works on a study, and by which clock.
 *
 * @param coder name of the person, never blank; every change is signed with it
 * @param clock source of every date written into the study
 */
public record Session(String coder, Clock clock) {

    public Session {
        if (coder == null || coder.isBlank()) {
            throw new IllegalArgumentException("a session needs a coder");
        }
    }

    /** A session by the system clock, UTC. */
    public static Session of(String coder) {
        return new Session(coder, Clock.systemUTC());
    }
}
