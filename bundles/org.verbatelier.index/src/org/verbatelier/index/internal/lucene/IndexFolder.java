package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.util.Version;

/** The folder of one index. Each format has its own sub-folder, so that two releases do not destroy one another's. */
final class IndexFolder {

    /** Raise it when the fields or the analysis change. */
    private static final int FORMAT = 2;
    private static final Logger LOG = System.getLogger(IndexFolder.class.getName());

    private final Path path;

    IndexFolder(Path cache) {
        path = cache.resolve("v" + FORMAT + "-lucene" + Version.LATEST.major);
    }

    Path path() {
        return path;
    }

    Directory open() throws IOException {
        Files.createDirectories(path);
        return new FilterDirectory(FSDirectory.open(path)) {

            @Override
            public void sync(Collection<String> names) {
                // after a power cut, soundContent finds what did not reach the disk, and the index is made again
            }

            @Override
            public void syncMetaData() {
                // likewise
            }
        };
    }

    /** What the index in a directory was made from, or null when it is not sound. */
    static Map<String, String> soundContent(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return null;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext segment : reader.leaves()) {
                    segment.reader().checkIntegrity();
                }
                return Map.copyOf(reader.getIndexCommit().getUserData());
            }
        } catch (IOException | RuntimeException e) {
            // whatever is wrong with it, the index is made again from the texts
            LOG.log(Level.WARNING, "The index is damaged and will be made again: {0}", e.toString());
            return null;
        }
    }

    /** Deletes the files of the index. */
    void clear() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && !file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
                    Files.delete(file);
                }
            }
        }
    }
}
