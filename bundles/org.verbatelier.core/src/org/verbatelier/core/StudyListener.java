package org.verbatelier.core;

/** Hears of every change of a study, in order, on the thread that made it, after it is safe in the journal. */
@FunctionalInterface
public interface StudyListener {

    /** Called once a change. An exception is logged and harms neither the change nor other listeners. */
    void changed(StudyEvent event);
}
