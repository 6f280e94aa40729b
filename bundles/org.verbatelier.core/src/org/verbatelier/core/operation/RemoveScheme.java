package org.verbatelier.core.operation;

/**
 * A coding scheme leaves the codebook. Refused while codings use it.
 *
 * @param scheme identifier of the scheme
 * @param position place among the schemes, from 0
 * @param content the scheme as XMI, exactly as it is
 */
public record RemoveScheme(String scheme, int position, String content) implements Operation {

    @Override
    public Operation inverse() {
        return new AddScheme(scheme, position, content);
    }
}
