package org.verbatelier.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The framework's configuration area in the user's cache. There is one for each installation and set of dropped
 * bundles, named after a digest of both: another set means another area, so nothing cached is ever stale.
 */
record FrameworkConfiguration(Map<String, String> properties) {

    private static final String CONFIGURATOR_URL = "org.eclipse.equinox.simpleconfigurator.configUrl";

    /** A dropped bundle takes the place of an installed one of the same name. */
    static FrameworkConfiguration write(Installation installation, List<DroppedBundle> dropped, Path cache)
            throws IOException {
        List<String> lines = lines(installation, dropped);
        Path area = cache.resolve("configuration").resolve(digest(installation.home(), lines));
        Path list = area.resolve("bundles.info");
        if (!Files.exists(list)) {
            Files.createDirectories(area);
            Path draft = Files.createTempFile(area, "bundles", ".tmp");
            Files.write(draft, lines);
            Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return new FrameworkConfiguration(properties(installation, area, list));
    }

    private static List<String> lines(Installation installation, List<DroppedBundle> dropped) throws IOException {
        Set<String> replaced = new HashSet<>();
        dropped.forEach(bundle -> replaced.add(bundle.name()));
        List<String> lines = new ArrayList<>(List.of("#encoding=UTF-8", "#version=1"));
        for (String line : installation.bundles()) {
            String[] parts = line.split(",");
            if (!replaced.contains(parts[0])) {
                parts[2] = installation.home().resolve(parts[2]).toUri().toString();
                lines.add(String.join(",", parts));
            }
        }
        dropped.forEach(bundle -> lines.add(bundle.line()));
        return lines;
    }

    private static String digest(Path home, List<String> lines) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(home.toString().getBytes(StandardCharsets.UTF_8));
            for (String line : lines) {
                digest.update(line.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IOException("this Java has no SHA-256", e);
        }
    }

    private static Map<String, String> properties(Installation installation, Path area, Path list) throws IOException {
        Map<String, String> properties = new TreeMap<>();
        Properties installed = installation.configuration();
        installed.stringPropertyNames().forEach(name -> properties.put(name, installed.getProperty(name)));
        Path plugins = installation.home().resolve("plugins");
        properties.put("osgi.install.area", installation.home().toUri().toString());
        properties.put("osgi.configuration.area", area.toUri().toString());
        properties.put("osgi.framework",
                installation.home().resolve(properties.get("osgi.framework").substring("file:".length())).toUri()
                        .toString());
        properties.put("osgi.syspath", plugins.toString());
        properties.put(CONFIGURATOR_URL, list.toUri().toString());
        properties.put("osgi.bundles", properties.get("osgi.bundles").replace("reference:file:",
                "reference:" + plugins.toUri()));
        properties.remove("eclipse.application");
        properties.remove("eclipse.product");
        return properties;
    }
}
