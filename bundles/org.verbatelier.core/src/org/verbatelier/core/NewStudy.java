package org.verbatelier.core;

import org.verbatelier.core.internal.Messages;

/**
 * What a study begins with.
 *
 * @param name title shown to people, not blank
 * @param purpose purpose of the processing, not blank: words of tenants are personal data
 * @param organisation the landlord; may be empty
 */
public record NewStudy(String name, String purpose, String organisation) {

    /** Refuses a study without a name or without a purpose. */
    public NewStudy {
        if (name == null || name.isBlank()) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("nameNeeded"));
        }
        if (purpose == null || purpose.isBlank()) {
            throw new StudyException(StudyException.Kind.REFUSED, Messages.get("purposeNeeded"));
        }
        organisation = organisation == null ? "" : organisation;
    }
}
