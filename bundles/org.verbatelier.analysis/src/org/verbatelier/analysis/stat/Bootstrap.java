package org.verbatelier.analysis.stat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Percentile interval of a difference of means by drawing again from both groups: Efron (1979), <i>Annals of
 * Statistics</i> 7:1-26. The seed is fixed, so that the same values give the same interval, in whatever order they
 * come. The mean of a large group is drawn from the normal distribution that its resampled means follow.
 */
public final class Bootstrap {

    private static final int DRAWS = 2_000;
    private static final long SEED = 1979;
    private static final int LARGE = 200;

    private Bootstrap() {
    }

    /**
     * Mean of one group less mean of another, with its 95 % interval; without interval below two members on a side.
     *
     * @param values distinct values, ascending
     * @param one how many of the one group have each value
     * @param other how many of the other
     */
    public static Difference ofMeans(double[] values, long[] one, long[] other) {
        Group first = Group.of(values, one);
        Group second = Group.of(values, other);
        double difference = first.mean - second.mean;
        if (first.size < 2 || second.size < 2) {
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

    /** The values of a group one by one when it is small, and how far its resampled means scatter. */
    private record Group(double[] members, long size, double mean, double error) {

        static Group of(double[] values, long[] counts) {
            long size = Arrays.stream(counts).sum();
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[i] * counts[i];
            }
            double mean = size == 0 ? Double.NaN : sum / size;
            double squares = 0;
            double[] members = new double[size > LARGE ? 0 : (int) size];
            int at = 0;
            for (int i = 0; i < values.length; i++) {
                squares += counts[i] * (values[i] - mean) * (values[i] - mean);
                for (long j = 0; j < counts[i] && members.length > 0; j++) {
                    members[at++] = values[i];
                }
            }
            return new Group(members, size, mean, Math.sqrt(squares) / size);
        }

        double draw(RandomGenerator random) {
            if (members.length == 0) {
                return mean + error * random.nextGaussian();
            }
            double sum = 0;
            for (int i = 0; i < members.length; i++) {
                sum += members[random.nextInt(members.length)];
            }
            return sum / members.length;
        }
    }
}
