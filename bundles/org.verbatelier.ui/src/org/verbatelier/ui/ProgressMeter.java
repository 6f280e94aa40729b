package org.verbatelier.ui;

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
import org.eclipse.swt.widgets.Event;
import org.verbatelier.presentation.Progress;

/** How much is done, as a bar and in figures. */
public final class ProgressMeter extends Canvas {

    private static final int BAR = 80;

    private final Palette palette;
    private final Fonts fonts;
    private Progress progress = new Progress(0, 0, 0);

    public ProgressMeter(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        palette = new Palette(parent);
        fonts = Fonts.of(this);
        addListener(SWT.Paint, this::paint);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.get("progress.spoken", text());
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PROGRESSBAR;
            }
        });
    }

    /** Shows a progress. */
    public void show(Progress newProgress) {
        boolean wider = newProgress.total() != progress.total();
        progress = newProgress;
        setToolTipText(Messages.get("progress.tooltip", progress.done(), progress.discussed(), progress.total()));
        if (wider) {
            requestLayout();
        }
        redraw();
    }

    private String text() {
        return Messages.get("progress.text", progress.done(), progress.total());
    }

    private void paint(Event event) {
        palette.renew();
        GC gc = event.gc;
        gc.setFont(fonts.small());
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        int y = area.height / 2 - 3;
        gc.setBackground(palette.line());
        gc.fillRoundRectangle(2, y, BAR, 7, 7, 7);
        gc.setBackground(palette.accent());
        gc.fillRoundRectangle(2, y, (int) Math.round(BAR * progress.share()), 7, 7, 7);
        gc.setForeground(palette.text());
        Point extent = gc.textExtent(text());
        gc.drawText(text(), BAR + 12, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(fonts.small());
        Point extent = gc.textExtent(Messages.get("progress.text", progress.total(), progress.total()));
        gc.dispose();
        return new Point(BAR + 20 + extent.x, extent.y + 8);
    }
}
