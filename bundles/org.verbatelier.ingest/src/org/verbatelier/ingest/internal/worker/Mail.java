package org.verbatelier.ingest.internal.worker;

import java.util.List;

/**
 * A message as it is handed over: no address and no name of a person.
 *
 * @param id token made from its Message-ID, or from its content when it has none
 * @param sender token made from the sender's address; empty when it has none
 * @param date day, as 2024-10-09; empty when unreadable
 * @param text the sender's own words
 * @param quoted lines of earlier messages that were left out
 * @param attachments names of attached files
 */
public record Mail(String id, String sender, String date, String subject, String text, int quoted,
        List<String> attachments) {

    public Mail {
        attachments = List.copyOf(attachments);
    }
}
