package org.verbatelier.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.stat.EffectiveSize;
import org.verbatelier.analysis.stat.Raking;

/**
 * A weight for each respondent of some evidence. Households met in encounters are never weighted: they chose
 * themselves. Immutable.
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

    /**
     * The weights that a variable holds; respondents without a number weigh 1.
     *
     * @throws IllegalArgumentException when one is negative
     */
    public static Weights of(Evidence evidence, String variable) {
        Categories cells = evidence.categories(variable);
        double[] numbers = cells.values().stream().map(Categories::number)
                .mapToDouble(number -> number == null ? 1 : number).toArray();
        return of(variable, IntStream.range(0, cells.of().length)
                .mapToDouble(i -> cells.of()[i] < 0 ? 1 : numbers[cells.of()[i]]).toArray());
    }

    /**
     * Weights that bring those whom a filter keeps to known margins; the others weigh nothing.
     *
     * @param start weights to begin with; null for 1
     * @param margins targets by value, by variable, in any unit
     * @throws IllegalArgumentException when there is no such variable, a value has a target and nobody, or margins
     * cannot be met
     */
    public static Weights raked(Evidence evidence, EvidenceFilter filter, Weights start,
            Map<String, Map<String, Double>> margins) {
        Selection selection = Selection.of(evidence, filter);
        int[] members = IntStream.range(0, selection.everybody()).filter(selection::counts).toArray();
        List<Raking.Margin> known = new ArrayList<>();
        margins.forEach((name, targets) -> known.add(margin(evidence, name, targets, members)));
        Raking raked = Raking.of(IntStream.of(members).mapToDouble(i -> start == null ? 1 : start.of(i)).toArray(),
                known);
        if (!raked.reached()) {
            throw new IllegalArgumentException("these margins cannot be met together");
        }
        double[] all = new double[selection.everybody()];
        for (int i = 0; i < members.length; i++) {
            all[members[i]] = raked.weights()[i];
        }
        return of(String.join(", ", margins.keySet()), all);
    }

    private static Raking.Margin margin(Evidence evidence, String name, Map<String, Double> targets, int[] members) {
        String variable = evidence.variable(name).map(VariableEntry::name)
                .orElseThrow(() -> new IllegalArgumentException(name));
        Categories cells = evidence.categories(variable);
        List<String> values = List.copyOf(targets.keySet());
        int[] place = new int[cells.values().size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < values.size(); i++) {
            int at = cells.indexOf(values.get(i));
            if (at < 0) {
                throw new IllegalArgumentException(name + " = " + values.get(i));
            }
            place[at] = i;
        }
        return new Raking.Margin(
                IntStream.of(members).map(i -> cells.of()[i] < 0 ? -1 : place[cells.of()[i]]).toArray(),
                values.stream().mapToDouble(targets::get).toArray());
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
