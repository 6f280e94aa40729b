package org.verbatelier.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which files of a folder are to be imported: those that are new or have changed, once nobody writes them any more.
 *
 * <p>It only looks; whoever imports the files calls {@link #handled(Collection)}, also for a file that could not be
 * imported, so that it comes again only when it has changed. Not for use by several threads at once.
 */
public final class FolderWatch {

    private final Path folder;
    private final Map<Path, State> handled = new HashMap<>();
    private Map<Path, State> seen = new HashMap<>();

    private record State(long size, FileTime changed) {}

    /** Watches a folder and the folders in it; what {@link ImportFiles} leaves out is left out. */
    public FolderWatch(Path folder) {
        this.folder = folder;
    }

    /**
     * The files that are new or changed since they were last handled, and whose size and time have not moved since the
     * call before: the first call therefore gives none.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<Path> ready() throws IOException {
        Map<Path, State> now = new HashMap<>();
        List<Path> ready = new ArrayList<>();
        for (Path file : ImportFiles.in(folder)) {
            State state = state(file);
            if (state == null) {
                continue;
            }
            now.put(file, state);
            if (state.equals(seen.get(file)) && !state.equals(handled.get(file))) {
                ready.add(file);
            }
        }
        seen = now;
        handled.keySet().retainAll(now.keySet());
        return ready;
    }

    /** Whether the last look saw files that may become ready at the next. */
    public boolean isWaiting() {
        return seen.entrySet().stream().anyMatch(file -> !file.getValue().equals(handled.get(file.getKey())));
    }

    /** Takes note that files were dealt with as they were when last looked at, whatever came of it. */
    public void handled(Collection<Path> files) {
        for (Path file : files) {
            State state = seen.get(file);
            if (state != null) {
                handled.put(file, state);
            }
        }
    }

    private static State state(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime());
        } catch (NoSuchFileException e) {
            // gone between listing and looking
            return null;
        }
    }
}
