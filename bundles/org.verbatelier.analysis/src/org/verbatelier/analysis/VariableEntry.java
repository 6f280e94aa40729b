package org.verbatelier.analysis;

import org.verbatelier.model.corpus.VariableRole;

/**
 * A variable of the respondents.
 *
 * @param name as in the header of the file
 * @param role what it stands for
 */
public record VariableEntry(String name, VariableRole role) {

    /** Whether its values are places or teams, small enough for people to recognise each other. */
    public boolean isPlace() {
        return role == VariableRole.RESIDENCE || role == VariableRole.AGENCY;
    }
}
