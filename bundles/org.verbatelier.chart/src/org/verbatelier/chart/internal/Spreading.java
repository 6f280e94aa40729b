package org.verbatelier.chart.internal;

/** Moves things on a line apart, each as near to where it wants to be as the others let it. */
final class Spreading {

    private Spreading() {
    }

    /**
     * The centres of things of some lengths, none over another.
     *
     * @param wanted where their centres want to be, ascending
     * @param lengths how much room each takes
     * @param from where they begin at the earliest
     * @param to where they end at the latest, when they all fit
     */
    static double[] spread(double[] wanted, double[] lengths, double from, double to) {
        double[] centres = new double[wanted.length];
        double edge = from;
        for (int i = 0; i < centres.length; i++) {
            centres[i] = Math.max(wanted[i], edge + lengths[i] / 2);
            edge = centres[i] + lengths[i] / 2;
        }
        edge = to;
        for (int i = centres.length - 1; i >= 0 && centres[i] + lengths[i] / 2 > edge; i--) {
            centres[i] = edge - lengths[i] / 2;
            edge = centres[i] - lengths[i] / 2;
        }
        relax(centres, wanted, lengths, from);
        return centres;
    }

    /** A run of things pushed only downwards is moved back up to its middle as far as there is room. */
    private static void relax(double[] centres, double[] wanted, double[] lengths, double from) {
        int start = 0;
        while (start < centres.length) {
            int end = start;
            double off = centres[start] - wanted[start];
            while (end + 1 < centres.length && touches(centres, lengths, end)) {
                end++;
                off += centres[end] - wanted[end];
            }
            double before = start == 0 ? from : centres[start - 1] + lengths[start - 1] / 2;
            double free = centres[start] - lengths[start] / 2 - before;
            double back = Math.clamp(off / (end - start + 1), 0, Math.max(0, free));
            for (int i = start; i <= end; i++) {
                centres[i] -= back;
            }
            start = end + 1;
        }
    }

    private static boolean touches(double[] centres, double[] lengths, int i) {
        return centres[i + 1] - lengths[i + 1] / 2 - (centres[i] + lengths[i] / 2) < 1e-6;
    }
}
