package org.verbatelier.index;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Where indexes come from. The embedded one is {@link #embedded()}; a study too large for one machine may have another
 * provider.
 */
@FunctionalInterface
public interface VerbatimIndexes {

    /**
     * Opens the index of a corpus, up to date. What is in the folder is used when it is sound, of this version and of
     * this corpus, and made again otherwise; nothing but the index may be kept in the folder.
     *
     * @param folder folder of the user's cache, created when missing
     * @param corpus the texts; asked again at each refresh
     * @param monitor shows progress and cancels; may be null
     * @return the index, to be closed by the caller
     */
    VerbatimIndex open(Path folder, IndexedCorpus corpus, IProgressMonitor monitor);

    /** Indexes in the same process, by Lucene. */
    static VerbatimIndexes embedded() {
        return org.verbatelier.index.internal.lucene.LuceneVerbatimIndex::open;
    }
}
