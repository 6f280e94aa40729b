package org.verbatelier.core.operation;

/**
 * A theme or a code goes elsewhere in its scheme, with all that lies in it. It keeps its identifier, so codings do not
 * change.
 *
 * @param node {@code theme:SCHEME:THEME} or {@code code:SCHEME:CODE}
 * @param from the parent as it is, named as in {@link AddNode}
 * @param fromPosition place in it, from 0
 * @param to the parent as it shall be
 * @param toPosition place in it, from 0, once the node has left its old place
 */
public record MoveNode(String node, String from, int fromPosition, String to, int toPosition) implements Operation {

    @Override
    public Operation inverse() {
        return new MoveNode(node, to, toPosition, from, fromPosition);
    }
}
