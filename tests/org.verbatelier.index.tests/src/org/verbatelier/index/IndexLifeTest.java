package org.verbatelier.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class IndexLifeTest {

    @TempDir
    Path folder;

    @Test
    void anIndexThatIsUpToDateIsOpenedAsItIs() throws IOException {
        Texts corpus = Texts.of("un", "deux");
        open(corpus).close();
        List<String> before = state();
        try (VerbatimIndex index = open(corpus)) {
            assertEquals(VerbatimIndex.Refresh.NONE, index.refresh(null));
            assertEquals(2, index.size());
        }
        assertEquals(before, state());
    }

    @Test
    void anyDamageIsRepairedFromTheTexts() throws IOException {
        Texts corpus = new Texts();
        for (int i = 0; i < 200; i++) {
            corpus.add("s1", "ascenseur en panne " + i, Map.of("r", "R" + i % 3));
        }
        open(corpus).close();
        Random random = new Random(5);
        for (int round = 0; round < 40; round++) {
            List<Path> files = files();
            Path victim = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(victim);
            switch (round % 3) {
                case 0 -> Files.delete(victim);
                case 1 -> Files.write(victim, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                default -> {
                    if (bytes.length > 0) {
                        bytes[random.nextInt(bytes.length)] ^= 0x55;
                        Files.write(victim, bytes);
                    }
                }
            }
            try (VerbatimIndex index = open(corpus)) {
                assertEquals(200, index.size(), victim.toString());
                assertEquals(200, index.search(SearchRequest.of("\"en panne\"").withFacet("r")).total());
            }
        }
    }

    @Test
    void anIndexOfAnotherCorpusIsReplaced() {
        open(Texts.of("un", "deux", "trois")).close();
        try (VerbatimIndex index = open(Texts.of("quatre"))) {
            assertEquals(1, index.size());
            assertEquals(0, index.search(SearchRequest.of("deux")).total());
        }
    }

    @Test
    void onlyThePartsThatChangedAreRead() {
        Texts corpus = Texts.of("un", "deux").add("s2", "trois", Map.of());
        try (VerbatimIndex index = open(corpus)) {
            corpus.add("s3", "quatre", Map.of());
            assertEquals(VerbatimIndex.Refresh.UPDATED, index.refresh(null));
            assertEquals("V1 V2 V3 V4", ids(index));
            corpus.remove("s3");
            assertEquals(VerbatimIndex.Refresh.UPDATED, index.refresh(null));
            assertEquals("V1 V2 V3", ids(index));
            corpus.remove("s1");
            index.refresh(null);
            assertEquals("V3", ids(index));
        }
        try (VerbatimIndex index = open(corpus)) {
            assertEquals("V3", ids(index));
        }
    }

    @Test
    void anErasedTextLeavesTheFiles() throws IOException {
        Texts corpus = Texts.of("un", "deux", "motsecret unique");
        try (VerbatimIndex index = open(corpus)) {
            assertTrue(anyFileHolds("motsecret"));
            corpus.replace("s1", 2, "[effacé]");
            index.refresh(null);
            assertEquals(0, index.search(SearchRequest.of("motsecret")).total());
            assertEquals(3, index.size());
        }
        open(corpus).close();
        assertFalse(anyFileHolds("motsecret"));
    }

    @Test
    void aCancelledRefreshLeavesTheIndexAsItWas() {
        Texts corpus = Texts.of("un", "deux");
        try (VerbatimIndex index = open(corpus)) {
            corpus.add("s2", "trois", Map.of());
            NullProgressMonitor cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            assertThrows(OperationCanceledException.class, () -> index.refresh(cancelled));
            assertEquals(2, index.size());
            index.refresh(null);
            assertEquals(3, index.size());
        }
    }

    @Test
    void givenUpAtAnyMomentTheIndexIsAsItWas() {
        Texts corpus = Texts.of("un", "deux");
        try (VerbatimIndex index = open(corpus)) {
            for (int i = 0; i < 2_000; i++) {
                corpus.add("s2", "trois " + i, Map.of("agence", "Nord"));
            }
            for (int giveUpAt = 1; giveUpAt <= 5; giveUpAt++) {
                AtomicInteger left = new AtomicInteger(giveUpAt);
                assertThrows(OperationCanceledException.class, () -> index.refresh(new NullProgressMonitor() {
                    @Override
                    public boolean isCanceled() {
                        return left.decrementAndGet() <= 0;
                    }
                }));
                assertEquals(2, index.size());
            }
            index.refresh(null);
            assertEquals(2_002, index.size());
        }
    }

    @Test
    void whileAnotherProcessWritesTheIndexWorksInMemory() throws IOException {
        Texts corpus = Texts.of("un", "deux");
        open(corpus).close();
        corpus.add("s2", "trois", Map.of());
        try (FSDirectory directory = FSDirectory.open(files().getFirst().getParent());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
                VerbatimIndex index = open(corpus)) {
            assertTrue(writer.isOpen());
            assertEquals("V1 V2 V3", ids(index));
        }
        try (VerbatimIndex index = open(corpus)) {
            assertEquals(3, index.size());
        }
    }

    @Test
    void anOpenIndexMovesIntoMemoryWhenItsFolderIsBusy() throws IOException {
        Texts corpus = Texts.of("un", "deux");
        try (VerbatimIndex index = open(corpus);
                FSDirectory directory = FSDirectory.open(files().getFirst().getParent());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            assertTrue(writer.isOpen());
            corpus.add("s2", "trois", Map.of());
            index.refresh(null);
            assertEquals("V1 V2 V3", ids(index));
            corpus.add("s3", "quatre", Map.of());
            index.refresh(null);
            assertEquals("V1 V2 V3 V4", ids(index));
        }
    }

    @Test
    void twoIndexesOnOneFolderDoNotIndexAnythingTwice() {
        Texts corpus = Texts.of("un", "deux");
        try (VerbatimIndex one = open(corpus); VerbatimIndex other = open(corpus)) {
            corpus.add("s2", "trois", Map.of());
            one.refresh(null);
            other.refresh(null);
            assertEquals("V1 V2 V3", ids(one));
            assertEquals("V1 V2 V3", ids(other));
            corpus.remove("s1");
            other.refresh(null);
            corpus.add("s3", "quatre", Map.of());
            one.refresh(null);
            other.refresh(null);
            assertEquals(ids(one), ids(other));
            assertEquals(2, one.size());
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNoObstacle() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        try (VerbatimIndex index = VerbatimIndexes.embedded().open(file, Texts.of("un"), null)) {
            assertEquals(1, index.search(SearchRequest.of("un")).total());
        }
    }

    @Test
    void searchesGoOnWhileTheIndexIsRefreshed() throws InterruptedException {
        Texts corpus = Texts.of("ascenseur");
        AtomicBoolean done = new AtomicBoolean();
        List<Throwable> problems = new ArrayList<>();
        try (VerbatimIndex index = open(corpus)) {
            Thread reader = new Thread(() -> {
                int last = 0;
                while (!done.get()) {
                    int total = index.search(SearchRequest.of("ascenseur")).total();
                    if (total < last) {
                        problems.add(new AssertionError(total + " after " + last));
                    }
                    last = total;
                }
            });
            reader.setUncaughtExceptionHandler((thread, problem) -> problems.add(problem));
            reader.start();
            for (int i = 0; i < 30; i++) {
                corpus.add("p" + i, "ascenseur", Map.of());
                index.refresh(null);
            }
            done.set(true);
            reader.join();
            assertEquals(List.of(), problems);
            assertEquals(31, index.size());
        }
    }

    @Test
    void anEmptyCorpusFindsNothing() {
        try (VerbatimIndex index = open(new Texts())) {
            assertEquals(0, index.search(SearchRequest.of("mot").withStem(true).withFacet("x")).total());
            assertEquals(0, index.size());
        }
    }

    private VerbatimIndex open(Texts corpus) {
        return VerbatimIndexes.embedded().open(folder.resolve("index"), corpus, null);
    }

    private static String ids(VerbatimIndex index) {
        return String.join(" ",
                index.search(SearchRequest.of("")).hits().stream().map(SearchPage.Hit::verbatim).toList());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private List<String> state() throws IOException {
        List<String> state = new ArrayList<>();
        for (Path file : files()) {
            state.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return state;
    }

    private boolean anyFileHolds(String word) throws IOException {
        for (Path file : files()) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
