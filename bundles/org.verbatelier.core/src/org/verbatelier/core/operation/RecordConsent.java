package org.verbatelier.core.operation;

/**
 * Somebody records what the people of a conversation agreed to, where the file says nothing or something else.
 *
 * @param conversation identifier of the conversation
 * @param before what was recorded before; null when nothing was
 * @param after what is recorded now; null to go back to what the file says
 */
public record RecordConsent(String conversation, ConsentData before, ConsentData after) implements Operation {

    @Override
    public Operation inverse() {
        return new RecordConsent(conversation, after, before);
    }
}
