package org.verbatelier.core.operation;

/**
 * A theme or a code leaves the codebook, or an entry the plan, with all that lies in it. Refused while codings use it, or
 * other entries of the plan point at it.
 *
 * @param parent named as in {@link AddNode}
 * @param position place among the parent's children of its kind, from 0
 * @param content what is removed as XMI, exactly as it is
 */
public record RemoveNode(String parent, int position, String content) implements Operation {

    @Override
    public Operation inverse() {
        return new AddNode(parent, position, content);
    }
}
