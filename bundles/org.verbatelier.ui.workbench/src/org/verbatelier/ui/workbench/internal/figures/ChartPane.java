package org.verbatelier.ui.workbench.internal.figures;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.verbatelier.analysis.Trace;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Mark;
import org.verbatelier.ui.ChartCanvas;

/** The chart of a figure. */
final class ChartPane extends Composite {

    private final ChartCanvas canvas;

    ChartPane(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        canvas = new ChartCanvas(this);
    }

    /** Called with a mark that is clicked or entered. */
    void onChosen(Consumer<Mark> listener) {
        canvas.onChosen(index -> listener.accept(canvas.chart().marks().get(index)));
    }

    /** Shows a chart; null shows nothing. */
    void setInput(Chart chart) {
        canvas.setChart(chart);
    }

    /** Selects the mark that leads to the same passages. */
    void select(Trace trace) {
        canvas.select(trace);
    }

    void copyPicture() {
        canvas.copyPicture();
    }

    void copyDrawing() {
        canvas.copyVector();
    }
}
