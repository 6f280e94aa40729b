package org.verbatelier.core.internal.storage;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the files of a study hold: every operation up to a point of the journal.
 *
 * @param format version of the file format
 * @param sequence last journal entry that the files include
 * @param files SHA-256 of every content file, by path
 */
public record Checkpoint(int format, long sequence, Map<String, String> files) {

    /** The version this program writes. */
    public static final int FORMAT = 1;

    public Checkpoint {
        files = new TreeMap<>(files);
    }
}
