package org.verbatelier.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;

/** One notice: what has happened, what can be done about it, perhaps how far something has come. */
public final class Notice extends Composite {

    private static final int WIDTH = 380;
    private static final int STEPS = 1000;

    private final Palette palette;
    private final Composite body;
    private final Label words;
    private ProgressBar bar;

    Notice(NoticeArea area, String icon, String text) {
        super(area, SWT.NONE);
        palette = new Palette(area.getParent());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(10, 4).applyTo(this);
        Label sign = new Label(this, SWT.NONE);
        sign.setImage(new Icons(this).get(icon));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        body = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        words = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(words);
        Button close = new Button(this, SWT.PUSH | SWT.FLAT);
        close.setImage(new Icons(this).get("x"));
        close.setToolTipText(Messages.get("notice.close"));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(close);
        close.addListener(SWT.Selection, e -> dispose());
        addListener(SWT.Paint, this::frame);
        setBackgroundMode(SWT.INHERIT_FORCE);
        say(text);
    }

    private void frame(Event event) {
        palette.renew();
        event.gc.setForeground(palette.accent());
        event.gc.drawRectangle(0, 0, getSize().x - 1, getSize().y - 1);
    }

    /** Shows other words. */
    public Notice say(String text) {
        words.setText(text.replace("&", "&&"));
        getDisplay().asyncExec(() -> {
            if (!isDisposed()) {
                ((NoticeArea) getParent()).place();
            }
        });
        return this;
    }

    /** What it says. */
    public String text() {
        return words.getText().replace("&&", "&");
    }

    /** Adds something that can be done; the notice goes when it is done. */
    public Notice offer(String text, Runnable action) {
        Link link = new Link(body, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, e -> {
            dispose();
            action.run();
        });
        return this;
    }

    /** Shows how far something has come, 0 to 1. */
    public void progress(double share) {
        if (isDisposed()) {
            return;
        }
        if (bar == null) {
            bar = new ProgressBar(body, SWT.HORIZONTAL | SWT.SMOOTH);
            bar.setMaximum(STEPS);
            bar.moveBelow(words);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
            ((NoticeArea) getParent()).place();
        }
        bar.setSelection((int) Math.round(share * STEPS));
    }

    /** Goes away by itself after some seconds. */
    public void passing(int seconds) {
        getDisplay().timerExec(seconds * 1000, () -> {
            if (!isDisposed()) {
                dispose();
            }
        });
    }
}
