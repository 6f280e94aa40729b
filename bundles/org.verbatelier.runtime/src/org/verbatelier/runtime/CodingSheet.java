package org.verbatelier.runtime;

import java.util.List;

import org.verbatelier.core.Edits;

/**
 * Codings read from a table, to be applied as one operation.
 *
 * @param applications what can be applied, in file order
 * @param rejected rows, or codes within rows, that cannot
 * @param schemes identifiers of schemes that only plug-ins have and that must be added first
 */
public record CodingSheet(List<Edits.Application> applications, List<Rejection> rejected, List<String> schemes) {

    public CodingSheet {
        applications = List.copyOf(applications);
        rejected = List.copyOf(rejected);
        schemes = List.copyOf(schemes);
    }

    /**
     * Something that cannot be applied.
     *
     * @param line 1-based line of the file
     * @param column header of the column; empty when the whole row is meant
     * @param reason why, in the reader's language
     */
    public record Rejection(long line, String column, String reason) {}
}
