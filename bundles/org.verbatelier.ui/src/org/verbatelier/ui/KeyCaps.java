package org.verbatelier.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Keys drawn as on a keyboard, one after another: any of them will do. */
public final class KeyCaps extends Canvas {

    private final Palette palette;
    private final Fonts fonts;
    private final List<String> keys;

    /** Shows keys by their names. */
    public KeyCaps(Composite parent, List<String> keys) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.keys = List.copyOf(keys);
        palette = new Palette(parent);
        fonts = Fonts.of(this);
        addListener(SWT.Paint, e -> paint(e.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = String.join(", ", keys);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
    }

    private void paint(GC gc) {
        palette.renew();
        gc.setAntialias(SWT.ON);
        gc.setFont(fonts.small());
        int pad = pad(gc);
        int x = 0;
        int height = height(gc);
        for (String key : keys) {
            int width = Math.max(height, gc.textExtent(key).x + 2 * pad);
            Rectangle cap = new Rectangle(x, (getClientArea().height - height) / 2, width - 1, height - 1);
            gc.setBackground(palette.header());
            gc.fillRoundRectangle(cap.x, cap.y, cap.width, cap.height, pad, pad);
            gc.setForeground(palette.dimmed());
            gc.drawRoundRectangle(cap.x, cap.y, cap.width, cap.height, pad, pad);
            gc.setForeground(palette.text());
            Point text = gc.textExtent(key);
            gc.drawText(key, cap.x + (width - text.x) / 2, cap.y + (height - text.y) / 2, SWT.DRAW_TRANSPARENT);
            x += width + pad;
        }
    }

    private static int pad(GC gc) {
        return Math.max(4, gc.getFontMetrics().getHeight() / 3);
    }

    private static int height(GC gc) {
        return gc.getFontMetrics().getHeight() + pad(gc);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(fonts.small());
        int pad = pad(gc);
        int height = height(gc);
        int width = keys.stream().mapToInt(key -> Math.max(height, gc.textExtent(key).x + 2 * pad) + pad).sum();
        gc.dispose();
        return new Point(Math.max(1, width), height + 2);
    }
}
