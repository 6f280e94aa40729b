package org.verbatelier.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.osgi.framework.FrameworkUtil;
import org.verbatelier.runtime.Contributions;
import org.verbatelier.runtime.Plugins;

/** The plug-ins of a test run: those of the framework, or on a plain class path those whose plugin.xml lies there. */
final class TestPlugins implements Plugins {

    private final Map<String, Path> folders = new HashMap<>();

    private TestPlugins() {
    }

    static Contributions contributions() {
        if (FrameworkUtil.getBundle(TestPlugins.class) != null) {
            return Contributions.installed();
        }
        TestPlugins plugins = new TestPlugins();
        Object key = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
        try {
            for (URL url : List.copyOf(java.util.Collections.list(
                    TestPlugins.class.getClassLoader().getResources("plugin.xml")))) {
                if (url.getProtocol().equals("file")) {
                    plugins.add(Path.of(URI.create(url.toString())).getParent(), registry, key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Contributions(registry, plugins);
    }

    private void add(Path folder, IExtensionRegistry registry, Object key) throws IOException {
        String name = folder.getFileName().toString();
        folders.put(name, folder);
        Path texts = folder.resolve("plugin_fr.properties");
        PropertyResourceBundle translation = Files.exists(texts)
                ? new PropertyResourceBundle(Files.newBufferedReader(texts))
                : null;
        try (InputStream in = Files.newInputStream(folder.resolve("plugin.xml"))) {
            registry.addContribution(in, ContributorFactorySimple.createContributor(name), false, name, translation,
                    key);
        }
    }

    @Override
    public Optional<URL> file(String plugin, String path) {
        Path file = folders.get(plugin).resolve(path);
        try {
            return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String version(String plugin) {
        return "0.1.0";
    }

    @Override
    public String location(String plugin) {
        return String.valueOf(folders.get(plugin));
    }

    @Override
    public List<Broken> broken() {
        return List.of();
    }
}
