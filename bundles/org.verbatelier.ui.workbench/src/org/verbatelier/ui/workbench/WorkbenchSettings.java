package org.verbatelier.ui.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.verbatelier.presentation.Advance;
import org.verbatelier.runtime.Settings;

/** What a person has chosen for all studies: name, theme, language; and the studies opened last. */
public final class WorkbenchSettings {

    /** Name that signs codings. */
    public static final String CODER = "coder";
    /** {@code system}, {@code light}, {@code dark} or {@code contrast}. */
    public static final String THEME = "theme";
    /** {@code system}, {@code fr} or {@code en}. */
    public static final String LANGUAGE = "language";
    /** When the desk goes on by itself: the name of an {@link Advance}. */
    public static final String ADVANCE = "advance";
    /** Percent of the system's. */
    public static final String TEXT_SIZE = "textSize";
    private static final String RECENT = "recent";
    private static final int REMEMBERED = 8;

    private WorkbenchSettings() {
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
    }

    /** The settings that hold now. */
    public static Settings current() {
        Settings settings = Settings.ofEnvironment();
        String coder = get(CODER, "");
        return coder.isBlank() ? settings : settings.withCoder(coder);
    }

    /** When the desk goes on to the next verbatim by itself. */
    public static Advance advance() {
        String name = get(ADVANCE, Advance.NEVER.name());
        return Arrays.stream(Advance.values()).filter(a -> a.name().equals(name)).findFirst().orElse(Advance.NEVER);
    }

    /** A choice; {@code otherwise} when none was made. */
    public static String get(String key, String otherwise) {
        return node().get(key, otherwise);
    }

    /** Keeps a choice. */
    public static void put(String key, String value) {
        node().put(key, value);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(WorkbenchSettings.class).warn(e.getMessage(), e);
        }
    }

    /** The studies opened last that still exist, the latest first. */
    public static List<Path> recent() {
        return Arrays.stream(get(RECENT, "").split("\n")).filter(line -> !line.isBlank()).map(Path::of)
                .filter(Files::isDirectory).toList();
    }

    static void remember(Path folder) {
        List<Path> all = new ArrayList<>(recent());
        all.remove(folder);
        all.addFirst(folder);
        put(RECENT, String.join("\n", all.stream().limit(REMEMBERED).map(Path::toString).toList()));
    }
}
