package org.verbatelier.analysis.sites;

import java.util.List;

import org.verbatelier.analysis.Evidence;

/**
 * Two axes that the same people of a residence speak of.
 *
 * @param one the first axis, in order
 * @param other the second one
 * @param people how many speak of both
 * @param marks their passages on either, in corpus order
 */
public record AxisPair(String one, String other, int people, List<Evidence.Mark> marks) {

    public AxisPair {
        marks = List.copyOf(marks);
    }
}
