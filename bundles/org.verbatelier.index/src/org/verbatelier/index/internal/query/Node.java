package org.verbatelier.index.internal.query;

import java.util.List;

/** A query as typed. */
public sealed interface Node {

    /** A node that stands for spans of words and not only for texts. */
    default boolean isPositional() {
        return switch (this) {
            case Word word -> true;
            case Phrase phrase -> true;
            case Chain chain -> true;
            case Or or -> or.nodes().stream().allMatch(Node::isPositional);
            case All all -> false;
            case And and -> false;
            case Not not -> false;
        };
    }

    /** Everything. */
    record All() implements Node {}

    /**
     * A word as typed, without its star.
     *
     * @param text as typed
     * @param prefix whether a star follows
     * @param position where it was typed
     */
    record Word(String text, boolean prefix, int position) implements Node {}

    /** Consecutive words. */
    record Phrase(List<Word> words) implements Node {}

    /** <code>first ~n operand !~m operand…</code>; the operands are positional. */
    record Chain(Node first, List<Step> steps) implements Node {}

    /** One distance of a chain; a guard when <code>guard</code>. */
    record Step(boolean guard, int gap, Node operand) {}

    /** All of them. */
    record And(List<Node> nodes) implements Node {}

    /** Any of them. */
    record Or(List<Node> nodes) implements Node {}

    /** The texts without it. */
    record Not(Node node) implements Node {}
}
