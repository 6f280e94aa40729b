package org.verbatelier.core.internal.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.verbatelier.core.internal.content.Content;

/**
 * What a save will write: made while the study is held still, written while people go on working.
 *
 * @param parts the parts of the study that it brings up to date
 * @param contents bytes by path; what is very large lies beside its place already
 * @param hashes SHA-256 of every content file, by path
 * @param sequence last journal entry that it includes
 */
public record Draft(Set<Content.Part> parts, Map<String, byte[]> contents, Map<String, String> hashes, long sequence) {

    static Draft of(Content content, Checkpoint before, long sequence) {
        return new Draft(Set.copyOf(content.dirty()), new LinkedHashMap<>(),
                new TreeMap<>(before == null ? Map.of() : before.files()), sequence);
    }
}
