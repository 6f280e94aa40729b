package org.verbatelier.chart;

import java.util.Locale;
import java.util.Optional;

import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.agreement.AgreementTable;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.saturation.SaturationCurve;
import org.verbatelier.analysis.sites.SiteWatch;
import org.verbatelier.analysis.table.BeforeAfterTable;
import org.verbatelier.analysis.table.CoOccurrenceTable;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.ImportanceTable;
import org.verbatelier.analysis.table.IndicatorTable;
import org.verbatelier.analysis.table.PriorityTable;
import org.verbatelier.analysis.table.ScoreTable;
import org.verbatelier.analysis.table.Scores;
import org.verbatelier.analysis.table.WaveTable;
import org.verbatelier.chart.internal.factory.CrossCharts;
import org.verbatelier.chart.internal.factory.FigureWords;
import org.verbatelier.chart.internal.factory.FrequencyCharts;
import org.verbatelier.chart.internal.factory.GroupCharts;
import org.verbatelier.chart.internal.factory.MatrixCharts;
import org.verbatelier.chart.internal.factory.NetworkCharts;
import org.verbatelier.chart.internal.factory.PairCharts;
import org.verbatelier.chart.internal.factory.QualityCharts;
import org.verbatelier.chart.internal.factory.ScoreCharts;

/**
 * Makes charts of tables of figures: the one place that decides what is drawn and how numbers are printed, for windows and
 * documents alike. Below a base of 30 counts are printed, no percentages; what a table hides stays hidden. A table with
 * nothing to draw, or suppressed as a whole, gives no chart. The order of marks is the order of the table.
 */
public final class Charts {

    private final FigureWords words;

    /** Charts in a language: French, else English. */
    public Charts(Locale locale) {
        words = new FigureWords(locale);
    }

    /** How often each theme or code is mentioned: bars with intervals. */
    public Optional<Chart> ranked(FrequencyTable table) {
        return new FrequencyCharts(words).ranked(table);
    }

    /**
     * How often each theme or code is mentioned in one group of a table, such as an agency: bars, of which the table's hidden
     * ones are hatched and come last.
     *
     * @param column index of the group in {@link CrossTable#columns()}
     */
    public Optional<Chart> ranked(CrossTable table, int column) {
        return new GroupCharts(words).ranked(table, column);
    }

    /** Who is displeased and who is pleased with each theme or code: bars to both sides. */
    public Optional<Chart> diverging(FrequencyTable table) {
        return new FrequencyCharts(words).diverging(table);
    }

    /** Frequency and severity of irritants, in four quadrants. */
    public Optional<Chart> matrix(PriorityTable table) {
        return new MatrixCharts(words).priorities(table);
    }

    /** Importance and performance of closed questions, in four quadrants. */
    public Optional<Chart> importance(ImportanceTable table) {
        return new MatrixCharts(words).importance(table);
    }

    /** Groups by themes or codes: a row for each column of the table, agencies with their residences under them. */
    public Optional<Chart> heat(CrossTable table) {
        return new CrossCharts(words).heat(table);
    }

    /** Themes or codes from wave to wave; of many, the most frequent ones. */
    public Optional<Chart> waves(WaveTable table) {
        return new CrossCharts(words).waves(table);
    }

    /** Themes or codes that go together; of many, the most frequent ones. */
    public Optional<Chart> network(CoOccurrenceTable table) {
        return new NetworkCharts(words).network(table);
    }

    /** What tenants and staff say of each moment. */
    public Optional<Chart> mirror(MirrorTable table) {
        return new PairCharts(words).mirror(table, table.moments());
    }

    /** What tenants and staff say of each facet of each moment. */
    public Optional<Chart> mirrorFacets(MirrorTable table) {
        return new PairCharts(words).mirror(table, table.cells());
    }

    /** Before and after an action, where it was taken. */
    public Optional<Chart> beforeAfter(BeforeAfterTable table) {
        return new PairCharts(words).beforeAfter(table);
    }

    /** Residences by axes of the watch, with levels 0 to 3. */
    public Optional<Chart> sites(SiteWatch watch) {
        return new QualityCharts(words).sites(watch);
    }

    /** How many gave each score. */
    public Optional<Chart> distribution(Scores scores) {
        return new ScoreCharts(words).distribution(scores);
    }

    /** Mean scores of those who complain of each theme or code and of those who do not. */
    public Optional<Chart> scores(ScoreTable table) {
        return new ScoreCharts(words).scores(table);
    }

    /** Closed scores beside those who complain in their own words. */
    public Optional<Chart> indicators(IndicatorTable table) {
        return new ScoreCharts(words).indicators(table);
    }

    /** How many different codes were met after each conversation. */
    public Optional<Chart> saturation(SaturationCurve curve) {
        return new QualityCharts(words).saturation(curve);
    }

    /** Krippendorff's alpha of each code. */
    public Optional<Chart> agreement(AgreementTable table) {
        return new QualityCharts(words).agreement(table);
    }
}
