package org.verbatelier.core;

import java.util.Optional;

/** Hears of every change of a study, in order, on the thread that made it, after it is safe in the journal. */
@FunctionalInterface
public interface StudyListener {

    /** Called once a change. An exception is logged and harms neither the change nor other listeners. */
    void changed(StudyEvent event);

    /** Called when writing begins to fail, fails otherwise, or works again, on the thread that noticed; empty when it works. */
    default void hindered(Optional<StudyException> problem) {
        // most listeners only follow what was done
    }
}
