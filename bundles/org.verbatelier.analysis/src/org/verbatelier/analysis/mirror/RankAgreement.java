package org.verbatelier.analysis.mirror;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Evidence;
import org.verbatelier.analysis.EvidenceFilter;
import org.verbatelier.analysis.Frequencies;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.model.corpus.Audience;

/**
 * Whether both sides give themes the same weight.
 *
 * @param n themes compared: those that either side mentions
 * @param spearman rank correlation of Spearman, ties at their mean rank, in [-1, 1]; null when a side weighs all alike
 * @param kendall rank correlation tau-b of Kendall, in [-1, 1]; null likewise
 * @param top how many themes of either side are compared as the first ones: 5, or fewer when there are fewer
 * @param shared how many of these are the first ones of both sides
 */
public record RankAgreement(int n, Double spearman, Double kendall, int top, int shared) {

    private static final int TOP = 5;

    /** The agreement of tenants and staff on themes, each weighed by the share of people who mention it. */
    public static RankAgreement ofThemes(Evidence evidence, EvidenceFilter filter) {
        Frequencies frequencies = new Frequencies(evidence);
        Map<String, double[]> weights = new TreeMap<>();
        for (Audience side : Audience.values()) {
            frequencies.table(Grouping.THEME, BaseKind.RESPONDENTS, filter.withAudience(side)).rows()
                    .forEach(row -> weights.computeIfAbsent(row.scheme() + ":" + row.code(),
                            theme -> new double[2])[side.ordinal()] = row.share());
        }
        double[] tenants = weights.values().stream().mapToDouble(w -> w[Audience.TENANT.ordinal()]).toArray();
        double[] staff = weights.values().stream().mapToDouble(w -> w[Audience.STAFF.ordinal()]).toArray();
        return of(tenants, staff);
    }

    /** The agreement of two weightings of the same things, in the same order. */
    public static RankAgreement of(double[] first, double[] second) {
        int top = Math.min(TOP, first.length);
        List<Integer> firsts = first(first, top);
        int shared = (int) first(second, top).stream().filter(firsts::contains).count();
        return new RankAgreement(first.length, correlation(ranks(first), ranks(second)), tau(first, second), top,
                shared);
    }

    private static List<Integer> first(double[] weights, int top) {
        return byWeight(weights).subList(0, top);
    }

    private static List<Integer> byWeight(double[] weights) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> weights[i]).reversed().thenComparing(i -> i));
        return order;
    }

    private static double[] ranks(double[] weights) {
        double[] ranks = new double[weights.length];
        List<Integer> order = byWeight(weights);
        for (int from = 0; from < ranks.length;) {
            int to = from;
            while (to < ranks.length && weights[order.get(to)] == weights[order.get(from)]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order.get(i)] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static Double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return aa == 0 || bb == 0 ? null : (Double) (ab / Math.sqrt(aa * bb));
    }

    /** M. G. Kendall (1945), « The treatment of ties in ranking problems », <i>Biometrika</i> 33:239-251. */
    private static Double tau(double[] a, double[] b) {
        long balance = 0;
        long untiedA = 0;
        long untiedB = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                int signA = Double.compare(a[i], a[j]);
                int signB = Double.compare(b[i], b[j]);
                balance += Integer.signum(signA) * Integer.signum(signB);
                untiedA += signA == 0 ? 0 : 1;
                untiedB += signB == 0 ? 0 : 1;
            }
        }
        return untiedA == 0 || untiedB == 0 ? null : (Double) (balance / Math.sqrt((double) untiedA * untiedB));
    }
}
