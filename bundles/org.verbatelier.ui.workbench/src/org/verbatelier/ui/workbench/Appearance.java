package org.verbatelier.ui.workbench;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The theme: light, dark or of high contrast, as the person or the system has it. */
public final class Appearance {

    private static final String PREFIX = "org.verbatelier.ui.";
    private static final String LIGHT = PREFIX + "light";
    private static final String DARK = PREFIX + "dark";
    private static final String CONTRAST = PREFIX + "contrast.dark";
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";

    private Appearance() {
    }

    private static String id(String theme) {
        return switch (theme) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            case "contrast" -> CONTRAST;
            default -> ofSystem();
        };
    }

    private static String ofSystem() {
        return Display.getCurrent().getHighContrast() ? CONTRAST : Display.isSystemDarkTheme() ? DARK : LIGHT;
    }

    /**
     * Chooses the theme of a workbench that is about to start: {@code system}, {@code light}, {@code dark} or
     * {@code contrast}. Needs a display.
     */
    public static void prepare(String theme) {
        InstanceScope.INSTANCE.getNode(NODE).put("themeid", id(theme));
    }

    /** Changes the theme of the running workbench. */
    public static void apply(String theme) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id(theme), true);
    }

    /** From now on, when the person has left the choice to the system, follows it as it changes. */
    public static void followSystem(Display display) {
        String[] last = { ofSystem() };
        display.addListener(SWT.Settings, e -> {
            String now = ofSystem();
            if (!now.equals(last[0])) {
                last[0] = now;
                // the system tells of a change while it is still changing
                display.asyncExec(Appearance::applySystem);
            }
        });
    }

    private static void applySystem() {
        if ("system".equals(WorkbenchSettings.get(WorkbenchSettings.THEME, "system"))) {
            apply("system");
        }
    }
}
