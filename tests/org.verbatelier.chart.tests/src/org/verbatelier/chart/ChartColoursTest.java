package org.verbatelier.chart;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

@DisplayName("Charts in black and white")
class ChartColoursTest {

    private static double luminance(int rgb) {
        double[] channels = new double[3];
        for (int i = 0; i < 3; i++) {
            double c = (rgb >> 16 - 8 * i & 255) / 255.0;
            channels[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    }

    static double contrast(int one, int other) {
        double high = Math.max(luminance(one), luminance(other));
        double low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    @Test
    @DisplayName("tell the two sides apart by lightness")
    void sidesDiffer() {
        ChartColours grey = ChartColours.PRINT.grey();
        assertTrue(contrast(grey.rgb(Paint.of(Ink.FIRST)), grey.rgb(Paint.of(Ink.SECOND))) >= 3);
        assertTrue(contrast(grey.rgb(Paint.of(Ink.FIRST)), grey.rgb(Paint.GROUND)) >= 3);
    }

    @Test
    @DisplayName("write readable words on every cell of a heat map")
    void cellsReadable() {
        for (ChartColours colours : List.of(ChartColours.PRINT, ChartColours.PRINT.grey())) {
            ChartDrawing drawing = ChartLayout.of(SampleCharts.heat(), 760, TextMeasurer.SANS);
            int ground = colours.rgb(Paint.GROUND);
            for (Shape shape : drawing.shapes()) {
                if (shape instanceof Shape.Rect rect && rect.fill() != null) {
                    ground = colours.rgb(rect.fill());
                } else if (shape instanceof Shape.Text text && text.mark() >= 0) {
                    int words = colours.rgb(text.ink());
                    assertTrue(contrast(words, ground) >= 4.5, text + " on #" + Integer.toHexString(ground));
                }
            }
        }
    }
}
