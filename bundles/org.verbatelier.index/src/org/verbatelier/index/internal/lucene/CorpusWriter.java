package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.index.IndexedCorpus;
import org.verbatelier.index.VerbatimIndex.Refresh;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;

/** Writes a corpus into a directory, by parts and with several threads. */
final class CorpusWriter {

    /** Key of the fingerprint of the whole corpus in the commit; parts have their identifier after a slash. */
    static final String CORPUS = "corpus";

    private static final String PART = "part/";
    private static final int CHUNK = 256;
    private static final int MOST_THREADS = 4;
    /** Writing a thread's share of it out takes about half a second, in which nobody is heard who cancels. */
    private static final double BUFFER_MB = 64;

    private final VerbatimAnalyzer analyzer;

    CorpusWriter(VerbatimAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * Makes the directory hold the corpus.
     *
     * @param empty whether what the directory holds is to be thrown away first
     */
    Refresh write(Directory directory, boolean empty, IndexedCorpus corpus, SubMonitor monitor) throws IOException {
        IndexWriter writer = new IndexWriter(directory, configuration(empty));
        try {
            // read under the lock of the writer: another process may have brought the index up to date meanwhile
            Map<String, String> known = empty ? Map.of() : content(writer);
            String fingerprint = corpus.fingerprint();
            if (fingerprint.equals(known.get(CORPUS))) {
                writer.rollback();
                return Refresh.UPDATED;
            }
            List<? extends IndexedCorpus.Part> parts = corpus.parts();
            Map<String, String> wanted = new HashMap<>();
            wanted.put(CORPUS, fingerprint);
            for (int i = 0; i < parts.size(); i++) {
                wanted.put(PART + parts.get(i).id(), i + "/" + parts.get(i).fingerprint());
            }
            boolean deleted = deleteStale(writer, known, wanted);
            List<Chunk> chunks = chunks(parts, known, wanted);
            addAll(writer, chunks, monitor);
            if (deleted) {
                // an erased text must not live on in the files
                writer.forceMergeDeletes();
            }
            writer.setLiveCommitData(wanted.entrySet());
            writer.commit();
            writer.close();
            boolean anyKept = parts.stream().anyMatch(part -> isKept(part, known, wanted));
            return anyKept ? Refresh.UPDATED : Refresh.REBUILT;
        } catch (Throwable t) {
            writer.rollback();
            throw t;
        }
    }

    private static Map<String, String> content(IndexWriter writer) {
        Map<String, String> content = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> content.put(entry.getKey(), entry.getValue()));
        }
        return content;
    }

    private static List<Chunk> chunks(List<? extends IndexedCorpus.Part> parts, Map<String, String> known,
            Map<String, String> wanted) {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            IndexedCorpus.Part part = parts.get(i);
            if (!isKept(part, known, wanted)) {
                for (int from = 0; from < part.size(); from += CHUNK) {
                    chunks.add(new Chunk(part, i, from, Math.min(part.size(), from + CHUNK)));
                }
            }
        }
        return chunks;
    }

    private static boolean isKept(IndexedCorpus.Part part, Map<String, String> known, Map<String, String> wanted) {
        String key = PART + part.id();
        return wanted.get(key).equals(known.get(key));
    }

    private IndexWriterConfig configuration(boolean empty) {
        return new IndexWriterConfig(analyzer)
                .setOpenMode(empty ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setUseCompoundFile(false)
                .setCommitOnClose(false)
                .setMergeScheduler(new ConcurrentMergeScheduler());
    }

    private static boolean deleteStale(IndexWriter writer, Map<String, String> known, Map<String, String> wanted)
            throws IOException {
        List<Term> stale = new ArrayList<>();
        known.forEach((key, value) -> {
            if (key.startsWith(PART) && !value.equals(wanted.get(key))) {
                stale.add(new Term(Fields.PART, key.substring(PART.length())));
            }
        });
        writer.deleteDocuments(stale.toArray(Term[]::new));
        return !stale.isEmpty();
    }

    private static void addAll(IndexWriter writer, List<Chunk> chunks, SubMonitor monitor) throws IOException {
        monitor.setWorkRemaining(chunks.size());
        int threads = Math.min(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), chunks.size());
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads), Thread.ofPlatform().daemon()
                .name("verbatelier-index-", 0).factory());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(() -> {
                    Documents documents = new Documents();
                    int chunk;
                    while (!stopped.get() && (chunk = next.getAndIncrement()) < chunks.size()) {
                        chunks.get(chunk).write(writer, documents);
                        synchronized (monitor) {
                            monitor.checkCanceled();
                            monitor.worked(1);
                        }
                    }
                    // each thread writes out what it gathered, instead of the commit doing so for one after the other
                    writer.flushNextBuffer();
                    return null;
                }));
            }
            for (Future<?> one : running) {
                await(one);
            }
        } finally {
            stopped.set(true);
            executor.close();
        }
    }

    private static void await(Future<?> future) throws IOException {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                default -> throw new IOException(e.getCause());
            }
        }
    }

    private record Chunk(IndexedCorpus.Part part, int number, int from, int to) {

        void write(IndexWriter writer, Documents documents) throws IOException {
            for (int i = from; i < to; i++) {
                writer.addDocument(documents.of(part, Fields.order(number, i), part.get(i)));
            }
        }
    }
}
