package org.verbatelier.core.operation;

/**
 * A theme or a code goes elsewhere in its scheme, or an entry elsewhere in the plan, with all that lies in it. It keeps its
 * identifier, so nothing that points at it changes.
 *
 * @param node {@code theme:SCHEME:THEME}, {@code code:SCHEME:CODE}, or {@code action:ID} and so on in the plan
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
