package org.verbatelier.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.verbatelier.chart.TextMeasurer;

/**
 * The type that a chart is set in on a device: after the font of its surroundings, larger or smaller. Also tells how many
 * pixels a point of the chart is, so that lines of words have the room they need in any font.
 */
final class ChartType implements TextMeasurer {

    /** The size in points, on the chart, of words as large as those around it. */
    private static final double USUAL = 9;
    private static final double LEADING = 1.2;
    private static final int REMEMBERED = 20_000;

    private final Device device;
    private final Drawable drawable;
    private final FontData around;
    private final double percent;
    private final double scale;
    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<String, Integer> widths = new LinkedHashMap<>();
    private GC measuring;

    /**
     * Type for a device; {@link #dispose()} it.
     *
     * @param drawable what graphic contexts are made of
     * @param percent size, 100 as around
     */
    ChartType(Device device, Drawable drawable, FontData around, double percent) {
        this.device = device;
        this.drawable = drawable;
        this.around = around;
        this.percent = percent;
        this.scale = measured(gc -> {
            gc.setFont(font(USUAL, false));
            return gc.getFontMetrics().getHeight() / (USUAL * LEADING);
        });
    }

    /** Pixels to a point of the chart. */
    double scale() {
        return scale;
    }

    /** The font of a size in points of the chart. */
    Font font(double size, boolean bold) {
        int height = (int) Math.max(1, Math.round(around.getHeight() * size / USUAL * percent / 100));
        return fonts.computeIfAbsent(bold ? -height : height,
                key -> new Font(device, around.getName(), height, bold ? SWT.BOLD : SWT.NORMAL));
    }

    /** Does something that measures many words with one graphic context. */
    <T> T measured(Function<GC, T> work) {
        if (measuring != null) {
            return work.apply(measuring);
        }
        measuring = new GC(drawable);
        try {
            return work.apply(measuring);
        } finally {
            measuring.dispose();
            measuring = null;
        }
    }

    @Override
    public double width(String words, double size, boolean bold) {
        Font font = font(size, bold);
        int height = font.getFontData()[0].getHeight();
        String key = (bold ? "b" : "r") + height + ":" + words;
        Integer known = widths.get(key);
        if (known == null) {
            known = measured(gc -> {
                gc.setFont(font);
                return gc.textExtent(words, SWT.DRAW_TRANSPARENT).x;
            });
            if (widths.size() >= REMEMBERED) {
                widths.clear();
            }
            widths.put(key, known);
        }
        return known / scale;
    }

    void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
