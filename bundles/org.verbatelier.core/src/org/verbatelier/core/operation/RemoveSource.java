package org.verbatelier.core.operation;

/**
 * A source leaves the study. Refused while codings, decisions, memos or flags point at its verbatims.
 *
 * @param source identifier of the source
 * @param name name of the imported file, for people
 * @param sha256 hash of the stored content
 * @param position place among the sources, from 0
 * @param verbatims how many verbatims it takes along, for people
 */
public record RemoveSource(String source, String name, String sha256, int position, int verbatims)
        implements Operation {

    @Override
    public Operation inverse() {
        return new ImportSource(source, name, sha256, position, verbatims);
    }
}
