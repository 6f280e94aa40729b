package org.verbatelier.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.launch.Launcher.StartMode;
import org.verbatelier.launch.Launcher.UserFolders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LauncherTest {

    @TempDir
    Path folder;

    private Installation installation;
    private UserFolders folders;

    @BeforeEach
    void install() throws IOException {
        Path home = folder.resolve("a product");
        Path list = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(list.getParent());
        Files.createDirectories(home.resolve("dropins"));
        Files.writeString(home.resolve("configuration/config.ini"), """
                osgi.framework=file\\:plugins/org.eclipse.osgi_3.jar
                osgi.bundles=reference\\:file\\:org.eclipse.equinox.simpleconfigurator_1.jar@1\\:start
                eclipse.application=org.verbatelier.app.application
                """);
        Files.writeString(list, """
                #encoding=UTF-8
                org.verbatelier.core,0.1.0,plugins/org.verbatelier.core_0.1.0.jar,4,false
                org.verbatelier.model,0.1.0,plugins/org.verbatelier.model_0.1.0.jar,4,false
                """);
        installation = new Installation(home);
        folders = UserFolders.of("Linux",
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "XDG_DATA_HOME",
                        folder.resolve("data").toString()),
                folder);
    }

    @Test
    void theListNamesEveryBundleByItsFullPlace() throws IOException {
        List<String> lines = list(Launcher.prepare(installation, folders));

        assertTrue(lines.contains("org.verbatelier.core,0.1.0,"
                + installation.home().resolve("plugins/org.verbatelier.core_0.1.0.jar").toUri() + ",4,false"),
                lines.toString());
    }

    @Test
    void nothingIsWrittenIntoTheInstallation() throws IOException {
        List<Path> before = below(installation.home());

        Launcher.prepare(installation, folders);

        assertEquals(before, below(installation.home()));
    }

    @Test
    void aDroppedBundleIsAddedAndTakesItsConfigurationAreaAlong() throws IOException {
        FrameworkConfiguration without = Launcher.prepare(installation, folders);
        jar(installation.home().resolve("dropins/grid.jar"), "com.example.grid;singleton:=true", "1.2.0");

        FrameworkConfiguration with = Launcher.prepare(installation, folders);

        assertTrue(list(with).stream().anyMatch(line -> line.startsWith("com.example.grid,1.2.0,file:")));
        assertNotEquals(without.properties().get("osgi.configuration.area"),
                with.properties().get("osgi.configuration.area"));
    }

    @Test
    void aDroppedBundleTakesThePlaceOfAnInstalledOne() throws IOException {
        jar(installation.home().resolve("dropins/core.jar"), "org.verbatelier.core", "0.2.0");

        List<String> lines = list(Launcher.prepare(installation, folders));

        assertEquals(1, lines.stream().filter(line -> line.startsWith("org.verbatelier.core,")).count());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("org.verbatelier.core,0.2.0,")));
    }

    @Test
    void bundlesAreAlsoFoundInTheFoldersThatTheEnvironmentNames() throws IOException {
        Path extra = Files.createDirectories(folder.resolve("extra/plugins"));
        jar(extra.resolve("grid.jar"), "com.example.grid", "1.0.0");
        UserFolders named = UserFolders.of("Linux", Map.of("VERBATELIER_DROPINS", extra.getParent().toString(),
                "VERBATELIER_CACHE", folder.resolve("cache").toString()), folder);

        assertTrue(list(Launcher.prepare(installation, named)).stream()
                .anyMatch(line -> line.startsWith("com.example.grid,")));
    }

    @Test
    void aJarThatIsNoBundleIsNamedAndLeftOut() throws IOException {
        Path jar = installation.home().resolve("dropins/library.jar");
        jar(jar, null, null);
        List<String> problems = new ArrayList<>();

        List<DroppedBundle> found = DroppedBundle.in(jar.getParent(), problems::add);

        assertEquals(List.of(), found);
        assertTrue(problems.getFirst().contains("library.jar"), problems.toString());
    }

    @Test
    void theFrameworkIsGivenFullPlacesAndNoApplication() throws IOException {
        Map<String, String> properties = Launcher.prepare(installation, folders).properties();

        assertEquals(installation.home().resolve("plugins/org.eclipse.osgi_3.jar").toUri().toString(),
                properties.get("osgi.framework"));
        assertTrue(properties.get("osgi.bundles").startsWith("reference:file:/"), properties.toString());
        assertFalse(properties.containsKey("eclipse.application"));
    }

    @Test
    void aFirstWordIsACommandAndAFirstOptionIsForTheWorkbench() {
        assertEquals(StartMode.WORKBENCH, StartMode.of(new String[0]));
        assertEquals(StartMode.WORKBENCH, StartMode.of(new String[] { "--open", "study" }));
        assertEquals(StartMode.COMMAND, StartMode.of(new String[] { "search", "study", "ascenseur" }));
        assertEquals(StartMode.COMMAND, StartMode.of(new String[] { "--help" }));
    }

    @Test
    void theChosenLanguageIsForTheWorkbenchUnlessAnotherIsGiven() {
        assertArrayEquals(
                new String[] { "-application", "org.verbatelier.app.application", "-product",
                        "org.verbatelier.app.product", "-nl", "fr" },
                Launcher.arguments(StartMode.WORKBENCH, new String[0], Optional.of("fr")));
        assertArrayEquals(
                new String[] { "-application", "org.verbatelier.app.application", "-product",
                        "org.verbatelier.app.product", "-nl", "en" },
                Launcher.arguments(StartMode.WORKBENCH, new String[] { "-nl", "en" }, Optional.of("fr")));
        assertArrayEquals(new String[] { "-application", "org.verbatelier.cli.application", "check", "a study" },
                Launcher.arguments(StartMode.COMMAND, new String[] { "check", "a study" }, Optional.of("fr")));
    }

    @Test
    void theLanguageIsReadFromTheUsersFolder() throws IOException {
        assertEquals(Optional.empty(), folders.language());
        Files.createDirectories(folders.data());
        Files.writeString(folders.data().resolve("language"), "en\n");

        assertEquals(Optional.of("en"), folders.language());
    }

    @Test
    void everySystemHasItsOwnFolders() {
        Path home = folder.resolve("marie");

        assertEquals(home.resolve(".cache/verbatelier"), UserFolders.of("Linux", Map.of(), home).cache());
        assertEquals(home.resolve("Library/Caches/Verbatelier"), UserFolders.of("Mac OS X", Map.of(), home).cache());
        assertEquals(home.resolve("AppData/Local/Verbatelier/Cache"),
                UserFolders.of("Windows 11", Map.of(), home).cache());
        assertNotEquals(folders.instance(StartMode.WORKBENCH), folders.instance(StartMode.COMMAND));
    }

    private static List<String> list(FrameworkConfiguration configuration) throws IOException {
        String url = configuration.properties().get("org.eclipse.equinox.simpleconfigurator.configUrl");
        return Files.readAllLines(Path.of(URI.create(url)));
    }

    @Test
    void theSessionsLanguageIsHonouredWhereItsLocaleIsNotInstalled() {
        assertEquals(Optional.of("fr"), Launcher.askedBy(Map.of("VERBATELIER_LANG", "fr_FR.UTF-8")));
        assertEquals(Optional.of("en"), Launcher.askedBy(Map.of("VERBATELIER_LANG", "en")));
        for (String none : List.of("", "C", "C.UTF-8", "POSIX")) {
            assertEquals(Optional.empty(), Launcher.askedBy(Map.of("VERBATELIER_LANG", none)), none);
        }
        assertEquals(Optional.empty(), Launcher.askedBy(Map.of()));
    }

    private static List<Path> below(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.sorted().toList();
        }
    }

    private static void jar(Path file, String name, String version) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (name != null) {
            manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
            manifest.getMainAttributes().putValue("Bundle-Version", version);
        }
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.flush();
        }
    }
}
