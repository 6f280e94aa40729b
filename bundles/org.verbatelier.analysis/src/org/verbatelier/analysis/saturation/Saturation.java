package org.verbatelier.analysis.saturation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;

/** Draws saturation curves; the same evidence gives the same curve. */
public final class Saturation {

    /** Usual settings: first units. */
    public static final int BASE = 5;
    /** Usual settings: units of a run. */
    public static final int RUN = 2;
    /** Usual settings: share of new information. */
    public static final double THRESHOLD = 0.05;

    private static final int ORDERS = 200;
    private static final long SEED = 20_200_076;
    private static final double LOW = 0.025;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.975;

    /** Beyond as many units the band is the same to the eye. */
    private static final int MOST_UNITS = 2_000;

    private Saturation() {
    }

    /** The curve of the respondents of a filter, with the usual settings. */
    public static SaturationCurve of(Evidence evidence, EvidenceFilter filter) {
        return of(evidence, filter, BASE, RUN, THRESHOLD);
    }

    /**
     * The curve of the respondents of a filter who say anything: households met, when any is among them, else respondents.
     * Of more than 2,000, the first 2,000 are read.
     *
     * @throws IllegalArgumentException when base or run is under 1, or the threshold outside [0, 1]
     */
    public static SaturationCurve of(Evidence evidence, EvidenceFilter filter, int base, int run, double threshold) {
        if (base < 1 || run < 1 || !(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException(base + ", " + run + ", " + threshold);
        }
        return of(codesByUnit(evidence, filter), filter.scheme(), base, run, threshold);
    }

    private static List<BitSet> codesByUnit(Evidence evidence, EvidenceFilter filter) {
        BitSet speaking = new BitSet();
        evidence.texts().stream().filter(Evidence.Text::expressed).forEach(text -> speaking.set(text.respondent()));
        List<Evidence.Respondent> people = evidence.respondents();
        List<Integer> counted = new ArrayList<>();
        speaking.stream().filter(i -> filter.accepts(people.get(i))).forEach(counted::add);
        if (counted.stream().anyMatch(i -> people.get(i).encounter())) {
            counted.removeIf(i -> !people.get(i).encounter());
        }
        Map<Integer, BitSet> codes = new HashMap<>();
        counted.stream().limit(MOST_UNITS).forEach(i -> codes.put(i, new BitSet()));
        Map<String, Integer> index = new HashMap<>();
        for (Evidence.Mark mark : evidence.marks()) {
            BitSet met = codes.get(evidence.texts().get(mark.text()).respondent());
            if (met != null && (filter.scheme() == null || mark.code().startsWith(filter.scheme() + ":"))) {
                met.set(index.computeIfAbsent(mark.code(), code -> index.size()));
            }
        }
        return counted.stream().limit(MOST_UNITS).map(codes::get).toList();
    }

    private static SaturationCurve of(List<BitSet> units, String scheme, int base, int run, double threshold) {
        int[] met = cumulative(units);
        double[][] shuffled = shuffled(units);
        List<SaturationCurve.Point> points = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            points.add(new SaturationCurve.Point(i + 1, met[i], centile(shuffled[i], LOW),
                    centile(shuffled[i], MIDDLE), centile(shuffled[i], HIGH)));
        }
        int baseCodes = met.length == 0 ? 0 : met[Math.min(base, met.length) - 1];
        List<SaturationCurve.Run> runs = new ArrayList<>();
        for (int last = base + run; last <= met.length; last++) {
            int fresh = met[last - 1] - met[last - run - 1];
            double share = baseCodes > 0 ? (double) fresh / baseCodes : fresh == 0 ? 0 : 1;
            runs.add(new SaturationCurve.Run(last, fresh, share));
        }
        return new SaturationCurve(scheme, met.length, points, base, run, threshold, baseCodes, runs);
    }

    private static int[] cumulative(List<BitSet> units) {
        int[] met = new int[units.size()];
        BitSet all = new BitSet();
        for (int i = 0; i < met.length; i++) {
            all.or(units.get(i));
            met[i] = all.cardinality();
        }
        return met;
    }

    /** Codes met at each unit, over shuffled orders, sorted. */
    private static double[][] shuffled(List<BitSet> units) {
        Random random = new Random(SEED);
        double[][] met = new double[units.size()][ORDERS];
        List<BitSet> order = new ArrayList<>(units);
        for (int i = 0; i < ORDERS; i++) {
            Collections.shuffle(order, random);
            int[] one = cumulative(order);
            for (int unit = 0; unit < one.length; unit++) {
                met[unit][i] = one[unit];
            }
        }
        for (double[] at : met) {
            Arrays.sort(at);
        }
        return met;
    }

    private static double centile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
