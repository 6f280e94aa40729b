package org.verbatelier.ui.workbench.internal.reader;

import java.util.Optional;

import org.verbatelier.ui.Reader;

/** A part where words are read, so that the keys of reading know what they act upon. */
public interface ReadingPart {

    /** The reader that has the keyboard, or had it last; empty when none can be seen. */
    Optional<Reader> reader();
}
