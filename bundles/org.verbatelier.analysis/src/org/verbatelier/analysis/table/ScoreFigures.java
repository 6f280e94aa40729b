package org.verbatelier.analysis.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.TDistribution;
import org.verbatelier.analysis.BaseKind;
import org.verbatelier.analysis.Categories;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.internal.Mentions;
import org.verbatelier.analysis.internal.Rows;
import org.verbatelier.analysis.internal.Selection;
import org.verbatelier.analysis.stat.Bootstrap;
import org.verbatelier.analysis.stat.Difference;
import org.verbatelier.analysis.stat.RankCorrelation;
import org.verbatelier.analysis.suppression.Disclosure;
import org.verbatelier.model.coding.Valence;

/** Reads scores of respondents. */
final class ScoreFigures {

    private static final int PROMOTERS_FROM = 9;
    private static final int PASSIVES_FROM = 7;

    private final Selection selection;
    private final Disclosure disclosure;
    private final boolean suppressed;

    ScoreFigures(Selection selection, Disclosure disclosure, boolean suppressed) {
        this.selection = selection;
        this.disclosure = disclosure;
        this.suppressed = suppressed;
    }

    /** The score of each respondent; NaN when there is none, or none on the scale. */
    private double[] scores(String variable, Scores.Scale scale) {
        Categories values = selection.evidence().categories(variable);
        double[] numbers = values.values().stream().map(Categories::number)
                .mapToDouble(number -> number == null || scale != null && !scale.holds(number) ? Double.NaN : number)
                .toArray();
        double[] scores = new double[selection.everybody()];
        Arrays.setAll(scores, i -> values.of()[i] < 0 ? Double.NaN : numbers[values.of()[i]]);
        return scores;
    }

    Scores distribution(String variable, Scores.Scale scale) {
        double[] all = scores(variable, scale);
        double[] given = IntStream.range(0, all.length).filter(i -> selection.accepts(i) && !Double.isNaN(all[i]))
                .mapToDouble(i -> all[i]).sorted().toArray();
        boolean hidden = suppressed || given.length > 0 && given.length < disclosure.threshold()
                && selection.filter().narrows();
        if (hidden) {
            return new Scores(variable, selection.filter(), -1, true, scale, Double.NaN, Double.NaN, Double.NaN,
                    Double.NaN, List.of(), -1, -1, -1, -1);
        }
        double mean = Arrays.stream(given).average().orElse(Double.NaN);
        double margin = margin(given, mean);
        return new Scores(variable, selection.filter(), given.length, false, scale, mean, mean - margin,
                mean + margin, median(given), counts(given), from(given, scale.satisfiedFrom()),
                from(given, PROMOTERS_FROM), from(given, PASSIVES_FROM) - from(given, PROMOTERS_FROM),
                given.length - from(given, PASSIVES_FROM));
    }

    private static double margin(double[] given, double mean) {
        if (given.length < 2) {
            return Double.NaN;
        }
        double squares = Arrays.stream(given).map(score -> (score - mean) * (score - mean)).sum();
        double quantile = TDistribution.of(given.length - 1.0).inverseSurvivalProbability(0.025);
        return quantile * Math.sqrt(squares / (given.length - 1) / given.length);
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length == 0 ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static List<Scores.Count> counts(double[] sorted) {
        List<Scores.Count> counts = new ArrayList<>();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            counts.add(new Scores.Count(sorted[from], to - from));
        }
        return counts;
    }

    private static int from(double[] sorted, double least) {
        return (int) Arrays.stream(sorted).filter(score -> score >= least).count();
    }

    ScoreTable byTheme(Grouping by, String variable, Scores.Scale scale, BooleanSupplier cancelled) {
        Scores all = distribution(variable, scale);
        if (all.suppressed()) {
            return new ScoreTable(all, by, selection.filter(), List.of());
        }
        double[] scores = scores(variable, scale);
        boolean[] scored = new boolean[scores.length];
        for (int i = 0; i < scored.length; i++) {
            scored[i] = selection.counts(i) && !Double.isNaN(scores[i]);
        }
        double[] values = IntStream.range(0, scores.length).filter(i -> scored[i]).mapToDouble(i -> scores[i])
                .distinct().sorted().toArray();
        if (values.length > Layout.MOST_VALUES) {
            throw new IllegalArgumentException(variable + " has more than " + Layout.MOST_VALUES + " values");
        }
        int[] place = new int[scores.length];
        long[] everybody = new long[values.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = scored[i] ? Arrays.binarySearch(values, scores[i]) : -1;
            if (place[i] >= 0) {
                everybody[place[i]]++;
            }
        }
        Rows rows = Rows.of(selection.evidence(), by, selection.filter().scheme());
        long[][] complaining = new long[rows.size()][values.length];
        Mentions.of(selection, rows).each(BaseKind.RESPONDENTS, cancelled, unit -> {
            for (int i = 0; i < unit.size() && place[unit.respondent()] >= 0; i++) {
                if (unit.isDispleased(unit.row(i))) {
                    complaining[unit.row(i)][place[unit.respondent()]]++;
                }
            }
        });
        List<ScoreTable.Row> table = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (Arrays.stream(complaining[row]).sum() > 0) {
                table.add(row(rows, row, values, complaining[row], everybody));
            }
        }
        table.sort(Comparator.comparingDouble((ScoreTable.Row row) -> -Math.abs(zeroIfNone(row.impact())))
                .thenComparing(ScoreTable.Row::code).thenComparing(ScoreTable.Row::scheme));
        return new ScoreTable(all, by, selection.filter(), table);
    }

    private ScoreTable.Row row(Rows rows, int row, double[] values, long[] with, long[] everybody) {
        long[] without = new long[values.length];
        Arrays.setAll(without, i -> everybody[i] - with[i]);
        long apart = Arrays.stream(with).sum();
        long rest = Arrays.stream(without).sum();
        Rows.Head head = rows.head(row);
        // the mean of a few people tells what each of them answered
        boolean told = !disclosure.hides() || apart >= Disclosure.FEW && rest >= Disclosure.FEW;
        Difference difference = told ? Bootstrap.ofMeans(values, with, without) : Difference.unbounded(Double.NaN);
        return new ScoreTable.Row(head.scheme(), head.code(), head.label(), (int) apart, (int) rest,
                told ? mean(values, with) : Double.NaN, told ? mean(values, without) : Double.NaN, difference,
                difference.value() * apart / (apart + rest), rows.trace(row, selection.filter(), Valence.NEGATIVE));
    }

    private static double mean(double[] values, long[] counts) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * counts[i];
        }
        return sum / Arrays.stream(counts).sum();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static double zeroIfNone(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    ImportanceTable importance(String overall, List<String> items) {
        if (suppressed) {
            return new ImportanceTable(overall, selection.filter(), true, Double.NaN, Double.NaN, List.of());
        }
        double[] whole = scores(overall, null);
        List<ImportanceTable.Item> rated = new ArrayList<>();
        for (String item : items) {
            double[] scores = scores(item, null);
            int[] both = IntStream.range(0, scores.length).filter(i -> selection.accepts(i)
                    && !Double.isNaN(scores[i]) && !Double.isNaN(whole[i])).toArray();
            double[] own = IntStream.of(both).mapToDouble(i -> scores[i]).toArray();
            rated.add(new ImportanceTable.Item(item, both.length, RankCorrelation.pearson(own,
                    IntStream.of(both).mapToDouble(i -> whole[i]).toArray()), mean(own)));
        }
        return new ImportanceTable(overall, selection.filter(), false,
                rated.stream().mapToDouble(ImportanceTable.Item::importance).average().orElse(Double.NaN),
                rated.stream().mapToDouble(ImportanceTable.Item::performance).average().orElse(Double.NaN), rated);
    }
}
