package org.verbatelier.core.operation;

import java.util.List;

/**
 * The values of one attribute that can have several are set, all at once.
 *
 * @param target what they belong to, named as in {@link SetFeature}; not the study itself
 * @param feature name of the attribute; attributes of plug-in subtypes included
 * @param before the values as they are, in the form EMF stores
 * @param after the values as they shall be, in this order
 */
public record SetValues(String target, String feature, List<String> before, List<String> after) implements Operation {

    public SetValues {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public Operation inverse() {
        return new SetValues(target, feature, after, before);
    }
}
