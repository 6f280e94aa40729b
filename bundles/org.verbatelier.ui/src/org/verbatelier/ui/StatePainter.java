package org.verbatelier.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.verbatelier.presentation.CodingState;

/** Paints a state as a small sign that is told by its shape, not by its colour. */
final class StatePainter {

    private static final int SIZE = 12;

    private final Palette palette;

    StatePainter(Palette palette) {
        this.palette = palette;
    }

    /** Paints a sign of 12 by 12 pixels. */
    void paint(GC gc, int x, int y, CodingState state) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setForeground(state == CodingState.CODED ? palette.accent() : palette.dimmed());
        switch (state) {
            case TO_CODE -> {
                gc.setLineWidth(1);
                gc.drawOval(x + 1, y + 1, SIZE - 3, SIZE - 3);
            }
            case CODED -> gc.drawPolyline(new int[] { x + 1, y + 6, x + 4, y + 10, x + 11, y + 2 });
            case TO_DISCUSS -> {
                gc.drawPolyline(new int[] { x + 2, y + 3, x + 4, y + 1, x + 7, y + 1, x + 9, y + 3, x + 8, y + 5,
                        x + 6, y + 6, x + 6, y + 8 });
                gc.drawPoint(x + 6, y + 11);
                gc.drawPoint(x + 5, y + 11);
            }
            case NOTHING_TO_CODE -> gc.drawLine(x + 2, y + 6, x + 10, y + 6);
            case CONTEXT -> {
                gc.setLineWidth(1);
                gc.drawPoint(x + 6, y + 6);
            }
            case QUARANTINED -> {
                // a padlock
                gc.setLineWidth(1);
                gc.drawArc(x + 3, y + 1, 6, 8, 0, 180);
                gc.drawRectangle(x + 2, y + 5, 8, 5);
            }
        }
        gc.setLineWidth(1);
        gc.setLineCap(SWT.CAP_FLAT);
    }
}
