package org.verbatelier.core.operation;

/**
 * A coding scheme joins the codebook.
 *
 * @param scheme identifier of the scheme
 * @param position place among the schemes, from 0
 * @param content the scheme as XMI, so that plug-in subtypes are kept
 */
public record AddScheme(String scheme, int position, String content) implements Operation {

    @Override
    public Operation inverse() {
        return new RemoveScheme(scheme, position, content);
    }
}
