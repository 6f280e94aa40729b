package org.verbatelier.core.operation;

/**
 * A source enters the study. Its content is a file of its own, written before the operation is journalled.
 *
 * @param source identifier of the source
 * @param name name of the imported file, for people
 * @param sha256 hash of the stored content, so that what is loaded is what was imported
 * @param position place among the sources, from 0
 * @param verbatims how many verbatims it brings, for people
 */
public record ImportSource(String source, String name, String sha256, int position, int verbatims)
        implements Operation {

    @Override
    public Operation inverse() {
        return new RemoveSource(source, name, sha256, position, verbatims);
    }
}
