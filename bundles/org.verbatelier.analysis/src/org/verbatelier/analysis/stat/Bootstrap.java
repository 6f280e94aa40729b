package org.verbatelier.analysis.stat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Percentile interval of a difference of means by drawing again from both groups: Efron (1979), <i>Annals of Statistics</i>
 * 7:1-26. The seed is fixed, so that the same values give the same interval, in whatever order they come. The mean of a large
 * group is drawn from the normal distribution that its resampled means follow.
 */
public final class Bootstrap {

    private static final int DRAWS = 2_000;
    private static final long SEED = 1979;
    private static final int LARGE = 200;

    private Bootstrap() {
    }

    /** Mean of one less mean of other, with its 95 % interval; without interval below two values on a side. */
    public static Difference ofMeans(double[] one, double[] other) {
        Group first = Group.of(one);
        Group second = Group.of(other);
        double difference = first.mean - second.mean;
        if (one.length < 2 || other.length < 2) {
            return Difference.unbounded(difference);
        }
        RandomGenerator random = new SplittableRandom(SEED);
        double[] drawn = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            drawn[i] = first.draw(random) - second.draw(random);
        }
        Arrays.sort(drawn);
        return new Difference(difference, drawn[(int) (DRAWS * 0.025)], drawn[(int) (DRAWS * 0.975) - 1]);
    }

    private record Group(double[] values, double mean, double error) {

        static Group of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double mean = Arrays.stream(sorted).average().orElse(Double.NaN);
            double squares = Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum();
            return new Group(sorted, mean, Math.sqrt(squares) / sorted.length);
        }

        double draw(RandomGenerator random) {
            if (values.length > LARGE) {
                return mean + error * random.nextGaussian();
            }
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            return sum / values.length;
        }
    }
}
