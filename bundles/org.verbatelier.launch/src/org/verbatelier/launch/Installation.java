package org.verbatelier.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The product as it was installed: its folder, configuration and bundles. Only ever read. */
record Installation(Path home) {

    private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";

    Properties configuration() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("configuration/config.ini"))) {
            properties.load(reader);
        }
        return properties;
    }

    /** What the libraries, which log by {@code java.util.logging}, say on standard error. */
    Path logging() {
        return home.resolve("configuration/logging.properties");
    }

    /** Lines {@code name,version,location,level,started}, the location relative to {@link #home}. */
    List<String> bundles() throws IOException {
        return Files.readAllLines(home.resolve("configuration/" + CONFIGURATOR + "/bundles.info")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
}
