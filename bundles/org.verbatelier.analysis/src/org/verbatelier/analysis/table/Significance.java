package org.verbatelier.analysis.table;

import org.verbatelier.analysis.stat.Contingency;
import org.verbatelier.analysis.stat.FisherExact;

/**
 * A test of whether groups differ on one theme. What it finds is always descriptive: nothing here is « significant ».
 *
 * @param test which one
 * @param statistic Pearson's chi-square; it is given beside exact tests too
 * @param df degrees of freedom
 * @param p p-value of the test
 * @param q Benjamini-Hochberg q-value over the tests of the table
 * @param cramersV association, in [0, 1]
 * @param leastExpected least expected count
 */
public record Significance(Test test, double statistic, int df, double p, double q, double cramersV,
        double leastExpected) {

    /** Which test was made. */
    public enum Test {
        /** Pearson's chi-square. */
        CHI_SQUARE("chi2"),
        /** Fisher's exact test, two-sided: expected counts are small. */
        FISHER("fisher"),
        /** Fisher's test from random tables with the same margins, with a fixed seed: too many tables to add up. */
        FISHER_MONTE_CARLO("fisher-monte-carlo");

        private final String id;

        Test(String id) {
            this.id = id;
        }

        /** Its name in files. */
        public String id() {
            return id;
        }
    }

    /** The test that a table of presence by group calls for: exact where expected counts are small. */
    static Significance of(Contingency table) {
        Test test = Test.CHI_SQUARE;
        double p = table.pValue();
        if (table.sparse()) {
            FisherExact exact = FisherExact.of(table);
            test = exact.simulated() ? Test.FISHER_MONTE_CARLO : Test.FISHER;
            p = exact.p();
        }
        return new Significance(test, table.chiSquare(), table.degreesOfFreedom(), p, Double.NaN, table.cramersV(),
                table.leastExpected());
    }

    Significance withQ(double value) {
        return new Significance(test, statistic, df, p, value, cramersV, leastExpected);
    }

    /** Whether the difference is still to be confirmed, given how many were looked at: q above 0.05. */
    public boolean toConfirm() {
        return !(q <= 0.05);
    }
}
