package org.verbatelier.index.internal.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.index.IndexedCorpus;
import org.verbatelier.index.Lexicon;
import org.verbatelier.index.Pattern;
import org.verbatelier.index.SearchPage;
import org.verbatelier.index.SearchRequest;
import org.verbatelier.index.SyntaxException;
import org.verbatelier.index.SyntaxException.Problem;
import org.verbatelier.index.VerbatimIndex;
import org.verbatelier.index.internal.analysis.VerbatimAnalyzer;
import org.verbatelier.index.internal.query.QueryCompiler;
import org.verbatelier.index.internal.query.QueryParser;

/** The embedded index: Lucene in a folder, or in memory while another process is writing to the folder. */
public final class LuceneVerbatimIndex implements VerbatimIndex {

    private static final Logger LOG = System.getLogger(LuceneVerbatimIndex.class.getName());

    private final VerbatimAnalyzer analyzer = new VerbatimAnalyzer();
    private final IndexFolder folder;
    private final IndexedCorpus corpus;
    private Directory directory;
    private volatile SearcherManager searchers;

    private LuceneVerbatimIndex(IndexFolder folder, IndexedCorpus corpus) {
        this.folder = folder;
        this.corpus = corpus;
        this.directory = openFolder(folder);
    }

    private static Directory openFolder(IndexFolder folder) {
        try {
            return folder.open();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The index folder cannot be used, the index works in memory: {0}", e.toString());
            return new ByteBuffersDirectory();
        }
    }

    /** Opens the index of a corpus, up to date. */
    public static VerbatimIndex open(Path cache, IndexedCorpus corpus, IProgressMonitor monitor) {
        LuceneVerbatimIndex index = new LuceneVerbatimIndex(new IndexFolder(cache), corpus);
        boolean opened = false;
        try {
            index.refresh(monitor);
            opened = true;
            return index;
        } finally {
            if (!opened) {
                index.close();
            }
        }
    }

    @Override
    public synchronized Refresh refresh(IProgressMonitor monitor) {
        try {
            SubMonitor progress = SubMonitor.convert(monitor);
            Map<String, String> known = searchers == null ? IndexFolder.soundContent(directory) : content();
            Refresh done = Refresh.NONE;
            if (known == null || !corpus.fingerprint().equals(known.get(CorpusWriter.CORPUS))) {
                done = write(known == null, progress);
            }
            if (searchers == null) {
                searchers = new SearcherManager(directory, null);
            } else {
                searchers.maybeRefreshBlocking();
            }
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refresh write(boolean empty, SubMonitor progress) throws IOException {
        CorpusWriter writer = new CorpusWriter(analyzer);
        try {
            if (empty) {
                try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    folder.clear();
                }
            }
            return writer.write(directory, empty, corpus, progress);
        } catch (IOException e) {
            if (directory instanceof ByteBuffersDirectory) {
                throw e;
            }
            // another process is writing to it, the disk is full…: searching goes on all the same
            LOG.log(Level.WARNING, "The index folder cannot be written, the index works in memory: {0}", e.toString());
            Directory memory = new ByteBuffersDirectory();
            Refresh done = writer.write(memory, true, corpus, progress);
            moveTo(memory);
            return done;
        }
    }

    /** Searches under way end on what they began with. */
    private void moveTo(Directory other) throws IOException {
        SearcherManager before = searchers;
        if (before != null) {
            searchers = new SearcherManager(other, null);
            before.close();
        }
        directory.close();
        directory = other;
    }

    private Map<String, String> content() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return Map.copyOf(((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public SearchPage search(SearchRequest request) {
        Query words;
        try {
            words = new QueryCompiler(analyzer, request.stem()).compile(QueryParser.parse(request.query()));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new SyntaxException(Problem.TOO_LONG, 0, "");
        }
        return with(searcher -> new PageSearch(searcher, analyzer, corpus, request).run(words));
    }

    @Override
    public void match(List<? extends Pattern> patterns, Lexicon lexicon, PatternSink sink, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor);
        with(searcher -> {
            new PatternSearch(searcher).run(patterns, lexicon, sink, progress);
            return null;
        });
    }

    @Override
    public int size() {
        return with(searcher -> searcher.getIndexReader().numDocs());
    }

    private <T> T with(Reading<T> reading) {
        try {
            SearcherManager current = searchers;
            IndexSearcher searcher;
            try {
                searcher = current.acquire();
            } catch (AlreadyClosedException e) {
                if (current == searchers) {
                    throw e;
                }
                current = searchers;
                searcher = current.acquire();
            }
            try {
                return reading.read(searcher);
            } finally {
                current.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (searchers != null) {
                searchers.close();
            }
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}
