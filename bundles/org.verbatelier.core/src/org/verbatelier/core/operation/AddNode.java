package org.verbatelier.core.operation;

/**
 * A theme joins a scheme, or a code joins a theme or another code, with all that lies in it.
 *
 * @param parent {@code scheme:SCHEME}, {@code theme:SCHEME:THEME} or {@code code:SCHEME:CODE}
 * @param position place among the parent's themes or codes, from 0
 * @param content the theme or code as XMI, so that plug-in subtypes are kept; its identifiers are new to the scheme
 */
public record AddNode(String parent, int position, String content) implements Operation {

    @Override
    public Operation inverse() {
        return new RemoveNode(parent, position, content);
    }
}
