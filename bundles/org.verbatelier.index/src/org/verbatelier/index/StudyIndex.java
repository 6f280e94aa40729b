package org.verbatelier.index;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.verbatelier.core.Study;
import org.verbatelier.index.internal.StudyTexts;

/** Binds an index to a study. */
public final class StudyIndex {

    private StudyIndex() {
    }

    /**
     * Opens the index of a study, up to date. Answers are filtered and counted by all variables of their source but
     * identifiers, personal data and codes, and by the keys of {@link Facets}.
     *
     * @param indexes the provider
     * @param study stays open at least as long as the index
     * @param folder folder of the user's cache for this study alone
     * @param monitor shows progress and cancels; may be null
     * @return the index, to be closed by the caller; {@link VerbatimIndex#refresh} after a source came or went
     */
    public static VerbatimIndex open(VerbatimIndexes indexes, Study study, Path folder, IProgressMonitor monitor) {
        return indexes.open(folder, new StudyTexts(study), monitor);
    }
}
