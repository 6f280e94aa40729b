package org.verbatelier.ui.workbench.tour;

import java.lang.reflect.Method;

import org.eclipse.swt.SWT;

/** Makes all text of the running window larger, as a person does in the settings of the system. */
final class TextScale {

    private static final int DPI = 96;
    /** GTK counts in 1024ths of a dot. */
    private static final int PART = 1024;

    private TextScale() {
    }

    /** Only GTK can do this while the window is open; elsewhere nothing changes. */
    static void set(int percent) {
        if (!SWT.getPlatform().equals("gtk")) {
            return;
        }
        try {
            Class<?> gtk = Class.forName("org.eclipse.swt.internal.gtk.GTK");
            Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS");
            Object settings = gtk.getMethod("gtk_settings_get_default").invoke(null);
            Method set = os.getMethod("g_object_set", long.class, byte[].class, int.class, long.class);
            set.invoke(null, settings, "gtk-xft-dpi\0".getBytes(), DPI * PART * percent / 100, 0L);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
