package org.verbatelier.analysis;

import java.util.Arrays;
import java.util.Objects;

import org.verbatelier.analysis.stat.EffectiveSize;

/**
 * A weight for each respondent of some evidence. Households met in encounters are never weighted: they chose themselves.
 * Immutable.
 */
public final class Weights {

    private final String name;
    private final double[] values;

    private Weights(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    /**
     * Given weights.
     *
     * @param name what they are called, such as the name of their variable
     * @param values one for each respondent, in the order of the evidence, finite and 0 or more
     * @throws IllegalArgumentException when one is not
     */
    public static Weights of(String name, double... values) {
        if (Arrays.stream(values).anyMatch(value -> !(value >= 0) || Double.isInfinite(value))) {
            throw new IllegalArgumentException("weight");
        }
        return new Weights(Objects.requireNonNull(name, "name"), values.clone());
    }

    public String name() {
        return name;
    }

    /** The weight of a respondent by index. */
    public double of(int respondent) {
        return values[respondent];
    }

    /** How many respondents have one. */
    public int size() {
        return values.length;
    }

    /** Kish's effective size over all respondents. */
    public double effectiveSize() {
        return EffectiveSize.of(values);
    }
}
