package org.verbatelier.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A file is ready once nobody writes it any more, and again only when it has changed. */
class FolderWatchTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReadyOnceItRestsAndAgainWhenItChanged() throws Exception {
        FolderWatch watch = new FolderWatch(folder);
        Path file = Files.writeString(folder.resolve("a.csv"), "id;texte\n");
        assertEquals(List.of(), watch.ready());
        assertTrue(watch.isWaiting());
        Files.writeString(file, "1;encore en cours d’écriture\n", StandardOpenOption.APPEND);
        assertEquals(List.of(), watch.ready());
        assertEquals(List.of(file), watch.ready());
        // not handled, because the study was locked: it comes again
        assertEquals(List.of(file), watch.ready());
        watch.handled(List.of(file));
        assertEquals(List.of(), watch.ready());
        assertFalse(watch.isWaiting());

        Files.writeString(file, "2;une ligne de plus\n", StandardOpenOption.APPEND);
        assertEquals(List.of(), watch.ready());
        assertEquals(List.of(file), watch.ready());
    }

    @Test
    void whatChangedWhileItWasImportedComesAgain() throws Exception {
        FolderWatch watch = new FolderWatch(folder);
        Path file = Files.writeString(folder.resolve("a.csv"), "id;texte\n");
        watch.ready();
        assertEquals(List.of(file), watch.ready());
        Files.writeString(file, "1;arrivé pendant l’import\n", StandardOpenOption.APPEND);
        watch.handled(List.of(file));
        watch.ready();
        assertEquals(List.of(file), watch.ready());
    }

    @Test
    void aFileThatGoesAndComesBackIsNew() throws Exception {
        FolderWatch watch = new FolderWatch(folder);
        Path file = Files.writeString(folder.resolve("a.csv"), "id;texte\n");
        Files.writeString(folder.resolve(".a.csv.swp"), "x");
        watch.ready();
        watch.handled(watch.ready());
        Files.delete(file);
        assertEquals(List.of(), watch.ready());
        Files.writeString(file, "id;texte\n");
        watch.ready();
        assertEquals(List.of(file), watch.ready());
    }
}
