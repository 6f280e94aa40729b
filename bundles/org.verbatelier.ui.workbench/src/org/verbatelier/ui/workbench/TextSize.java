package org.verbatelier.ui.workbench;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;

/**
 * The size of all text, in percent of what the system has. SWT has no call for it: before there is a display its scale can be
 * set, which Windows and macOS follow; GTK has a setting of its own for the resolution of fonts.
 */
public final class TextSize {

    /** What can be chosen. */
    public static final List<Integer> CHOICES = List.of(100, 115, 130, 150, 175, 200);

    private static final int USUAL = 100;
    private static final int GTK_USUAL = 96 * 1024;
    private static final byte[] GTK_FONT_RESOLUTION = "gtk-xft-dpi\0".getBytes(StandardCharsets.US_ASCII);

    private TextSize() {
    }

    /** What the person has chosen. */
    public static int chosen() {
        try {
            return Integer.parseInt(WorkbenchSettings.get(WorkbenchSettings.TEXT_SIZE, String.valueOf(USUAL)));
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }

    /** Before there is a display. */
    public static void prepare(int percent) {
        if (percent != USUAL && !isGtk()) {
            System.setProperty("swt.autoScale", String.valueOf(percent));
        }
    }

    /** Once there is a display; windows opened from now on have it from the start. */
    public static void apply(int percent) {
        if (isGtk()) {
            try {
                Object settings = gtk("GTK").getMethod("gtk_settings_get_default").invoke(null);
                int[] now = new int[1];
                gtk("OS").getMethod("g_object_get", long.class, byte[].class, int[].class, long.class).invoke(null,
                        settings, GTK_FONT_RESOLUTION, now, 0L);
                int usual = Integer.getInteger(TextSize.class.getName(), now[0] > 0 ? now[0] : GTK_USUAL);
                System.setProperty(TextSize.class.getName(), String.valueOf(usual));
                gtk("OS").getMethod("g_object_set", long.class, byte[].class, int.class, long.class).invoke(null,
                        settings, GTK_FONT_RESOLUTION, usual * percent / USUAL, 0L);
            } catch (ReflectiveOperationException e) {
                // another SWT may have other names for it: the text keeps the size of the system
                ILog.of(TextSize.class).warn(e.getMessage(), e);
            }
        }
    }

    private static boolean isGtk() {
        return SWT.getPlatform().equals("gtk");
    }

    private static Class<?> gtk(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal.gtk." + name, true, SWT.class.getClassLoader());
    }
}
