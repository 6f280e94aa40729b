package org.verbatelier.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Starts the product from the plain class path, before there is any framework: chooses the user's folders, writes the
 * list of bundles with those dropped in, and hands over to Equinox.
 *
 * <p>Without a command the workbench is opened, with one the command line is run. The installation is only read, so it
 * may be shared and write-protected.
 */
public final class Launcher {

    /** Name of the framework's own starting class, which is on the class path and not compiled against. */
    private static final String STARTER = "org.eclipse.core.runtime.adaptor.EclipseStarter";

    /** Exit code of a fault of ours, as the commands use it. */
    private static final int INTERNAL_ERROR = 4;

    private Launcher() {
    }

    public static void main(String[] args) throws IOException, URISyntaxException, ReflectiveOperationException {
        Installation installation = new Installation(home());
        UserFolders folders = UserFolders.of(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home")));
        StartMode mode = StartMode.of(args);
        FrameworkConfiguration configuration = prepare(installation, folders);

        configuration.properties().forEach(System::setProperty);
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.file", installation.logging().toString());
        }
        System.setProperty("osgi.instance.area", folders.instance(mode).toUri().toString());
        Optional<String> language = folders.language().or(() -> askedBy(System.getenv()));
        System.exit(start(arguments(mode, args, language)));
    }

    /** The folder that holds {@code plugins}: where this class's jar lies, unless the property names another. */
    private static Path home() throws URISyntaxException {
        String given = System.getProperty("verbatelier.home");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        URI jar = Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(jar).getParent().getParent();
    }

    static FrameworkConfiguration prepare(Installation installation, UserFolders folders) throws IOException {
        List<DroppedBundle> dropped = new ArrayList<>();
        for (Path folder : folders.dropins(installation.home())) {
            dropped.addAll(DroppedBundle.in(folder, problem -> System.err.println("verbatelier: " + problem)));
        }
        return FrameworkConfiguration.write(installation, dropped, folders.cache());
    }

    /** The language of a session whose locale the system does not know: the start script passes it on. */
    static Optional<String> askedBy(Map<String, String> environment) {
        String given = environment.getOrDefault("VERBATELIER_LANG", "");
        return given.matches("[a-z]{2}([_.-].*)?") ? Optional.of(given.substring(0, 2)) : Optional.empty();
    }

    /**
     * What the framework is started with.
     *
     * @param language chosen in the workbench or asked by the session, used there unless the arguments give another
     */
    static String[] arguments(StartMode mode, String[] args, Optional<String> language) {
        List<String> all = new ArrayList<>(List.of("-application", mode.application()));
        all.addAll(mode.options());
        if (mode == StartMode.WORKBENCH && language.isPresent() && !List.of(args).contains("-nl")) {
            all.addAll(List.of("-nl", language.get()));
        }
        all.addAll(List.of(args));
        return all.toArray(String[]::new);
    }

    /** Runs the application to its end, which also shuts the framework down. */
    private static int start(String[] arguments) throws ReflectiveOperationException {
        Object result = Class.forName(STARTER).getMethod("run", String[].class, Runnable.class).invoke(null, arguments,
                null);
        if (result instanceof Integer code) {
            return code;
        }
        // a failed start returns nothing and leaves its reason in properties
        if (System.getProperty("eclipse.exitcode") == null) {
            return 0;
        }
        System.err.println("verbatelier: the product does not start, see the newest .log in "
                + System.getProperty("osgi.configuration.area") + " and in "
                + System.getProperty("osgi.instance.area"));
        return INTERNAL_ERROR;
    }

    /** What is started: the workbench, or one command. */
    enum StartMode {

        WORKBENCH("org.verbatelier.app.application"),
        COMMAND("org.verbatelier.cli.application");

        private final String application;

        StartMode(String application) {
            this.application = application;
        }

        private static final Set<String> ABOUT_COMMANDS = Set.of("--help", "-h", "--version", "-V");

        /** A first argument that is an option is one of the workbench, unless it asks about the commands. */
        static StartMode of(String[] args) {
            boolean workbench = args.length == 0 || args[0].startsWith("-") && !ABOUT_COMMANDS.contains(args[0]);
            return workbench ? WORKBENCH : COMMAND;
        }

        String application() {
            return application;
        }

        List<String> options() {
            return this == WORKBENCH ? List.of("-product", "org.verbatelier.app.product") : List.of();
        }
    }

    /** Folders of the person who starts the product, after the custom of each system; each may be given instead. */
    record UserFolders(Path cache, Path data, List<Path> extraDropins) {

        static UserFolders of(String system, Map<String, String> environment, Path userHome) {
            Path cache;
            Path data;
            if (system.startsWith("Windows")) {
                Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", userHome + "/AppData/Local"));
                cache = local.resolve("Verbatelier/Cache");
                data = local.resolve("Verbatelier/Data");
            } else if (system.startsWith("Mac")) {
                cache = userHome.resolve("Library/Caches/Verbatelier");
                data = userHome.resolve("Library/Application Support/Verbatelier");
            } else {
                cache = base(environment, "XDG_CACHE_HOME", userHome.resolve(".cache")).resolve("verbatelier");
                data = base(environment, "XDG_DATA_HOME", userHome.resolve(".local/share")).resolve("verbatelier");
            }
            return new UserFolders(base(environment, "VERBATELIER_CACHE", cache),
                    base(environment, "VERBATELIER_DATA", data), extra(environment.get("VERBATELIER_DROPINS")));
        }

        private static Path base(Map<String, String> environment, String name, Path otherwise) {
            String value = environment.get(name);
            return value == null || value.isBlank() ? otherwise : Path.of(value).toAbsolutePath();
        }

        private static List<Path> extra(String folders) {
            if (folders == null || folders.isBlank()) {
                return List.of();
            }
            return List.of(folders.split(File.pathSeparator)).stream().map(Path::of).map(Path::toAbsolutePath)
                    .toList();
        }

        /** The command line has its own area, so that it never waits for an open workbench. */
        Path instance(StartMode mode) {
            return data.resolve(mode == StartMode.WORKBENCH ? "workspace" : "headless");
        }

        /** The language that somebody has chosen in the workbench; absent, the system's is used. */
        Optional<String> language() throws IOException {
            Path file = data.resolve("language");
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()).filter(text -> !text.isEmpty())
                    : Optional.empty();
        }

        List<Path> dropins(Path home) {
            List<Path> all = new ArrayList<>(List.of(home.resolve("dropins"), data.resolve("dropins")));
            all.addAll(extraDropins);
            return all;
        }
    }
}
