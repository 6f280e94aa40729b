package org.verbatelier.ui;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** The fonts of a widget, made from its own and disposed with it. */
public record Fonts(Font text, Font bold, Font small, Font smallBold) {

    /** Fonts after the one of a control. */
    public static Fonts of(Control control) {
        return of(control, 100);
    }

    /** Fonts after the one of a control, larger or smaller. */
    public static Fonts of(Control control, int percent) {
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), control);
        FontDescriptor own = FontDescriptor.createFrom(control.getFont());
        if (percent != 100) {
            int points = control.getFont().getFontData()[0].getHeight();
            own = own.setHeight(Math.max(6, Math.round(points * percent / 100f)));
        }
        return new Fonts(resources.create(own), resources.create(own.setStyle(SWT.BOLD)),
                resources.create(own.increaseHeight(-1)),
                resources.create(own.increaseHeight(-1).setStyle(SWT.BOLD)));
    }

    /** The room that so many characters of usual width take in a control, in pixels: sizes follow the text. */
    public static int width(Control control, int characters) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * characters);
        } finally {
            gc.dispose();
        }
    }

    /** The height of a line of text in a control, in pixels. */
    public static int line(Control control) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }
}
