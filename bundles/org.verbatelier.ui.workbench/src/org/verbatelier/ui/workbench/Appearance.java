package org.verbatelier.ui.workbench;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light or dark, as the person or the system has it. */
public final class Appearance {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";

    private Appearance() {
    }

    private static String id(String theme) {
        return switch (theme) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> Display.isSystemDarkTheme() ? DARK : LIGHT;
        };
    }

    /** Chooses the theme of a workbench that is about to start: {@code system}, {@code light} or {@code dark}. */
    public static void prepare(String theme) {
        InstanceScope.INSTANCE.getNode(NODE).put("themeid", id(theme));
    }

    /** Changes the theme of the running workbench. */
    public static void apply(String theme) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id(theme), true);
    }
}
