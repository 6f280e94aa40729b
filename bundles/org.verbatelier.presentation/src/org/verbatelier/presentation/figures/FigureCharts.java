package org.verbatelier.presentation.figures;

import java.util.Locale;

import org.verbatelier.analysis.FrequencyTable;
import org.verbatelier.analysis.Grouping;
import org.verbatelier.analysis.mirror.MirrorTable;
import org.verbatelier.analysis.saturation.SaturationCurve;
import org.verbatelier.analysis.sites.SiteWatch;
import org.verbatelier.analysis.table.CoOccurrenceTable;
import org.verbatelier.analysis.table.CrossTable;
import org.verbatelier.analysis.table.IndicatorTable;
import org.verbatelier.analysis.table.PriorityTable;
import org.verbatelier.analysis.table.WaveTable;
import org.verbatelier.chart.Chart;

/** The charts of figures; null where a table has nothing to draw. */
final class FigureCharts {

    private final Locale locale;

    FigureCharts(Locale locale) {
        this.locale = locale;
    }

    Chart bars(FrequencyTable table, String title, String note) {
        return null;
    }

    Chart diverging(FrequencyTable table, String title, String note) {
        return null;
    }

    Chart matrix(PriorityTable table, String title, String note) {
        return null;
    }

    Chart network(CoOccurrenceTable table, String title, String note) {
        return null;
    }

    Chart heat(CrossTable table, String title, String note) {
        return null;
    }

    Chart slopes(WaveTable table, String title, String note) {
        return null;
    }

    Chart dumbbells(MirrorTable table, Grouping by, String title, String note) {
        return null;
    }

    Chart scores(IndicatorTable table, String title, String note) {
        return null;
    }

    Chart watch(SiteWatch watch, String title, String note) {
        return null;
    }

    Chart curve(SaturationCurve curve, String title, String note) {
        return null;
    }
}
