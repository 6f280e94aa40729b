package org.verbatelier.core.operation;

/**
 * A theme or a code leaves the codebook, with all that lies in it. Refused while codings use it.
 *
 * @param parent {@code scheme:SCHEME}, {@code theme:SCHEME:THEME} or {@code code:SCHEME:CODE}
 * @param position place among the parent's themes or codes, from 0
 * @param content the theme or code as XMI, exactly as it is
 */
public record RemoveNode(String parent, int position, String content) implements Operation {

    @Override
    public Operation inverse() {
        return new AddNode(parent, position, content);
    }
}
