package org.verbatelier.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.internal.registry.ExtensionRegistry;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Plug-ins that exist during one test: contributed to the registry of the running framework, or to one of its own on a
 * plain class path.
 */
final class TestRegistry implements Plugins, AutoCloseable {

    private final Bundle bundle = FrameworkUtil.getBundle(TestRegistry.class);
    private final IExtensionRegistry registry;
    private final Object key;
    private final Map<String, Path> folders = new HashMap<>();
    private final List<IExtension> before = new ArrayList<>();

    TestRegistry() {
        if (bundle != null) {
            registry = RegistryFactory.getRegistry();
            key = ((ExtensionRegistry) registry).getTemporaryUserToken();
        } else {
            key = new Object();
            registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), key, key);
            try (InputStream in = Files.newInputStream(classes().resolve("plugin.xml"))) {
                add(in, contributor(Contributions.NAMESPACE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        before.addAll(extensions());
    }

    private static Path classes() {
        return Path.of(URI.create(
                Contributions.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private List<IExtension> extensions() {
        List<IExtension> all = new ArrayList<>();
        for (String point : List.of("codingSchemes", "detectors", "exporters")) {
            all.addAll(List.of(registry.getExtensionPoint(Contributions.NAMESPACE, point).getExtensions()));
        }
        return all;
    }

    Contributions contributions() {
        return new Contributions(registry, this);
    }

    /** Installs a plug-in; in a framework all belong to the bundle under test, whose classes they may use. */
    void install(String name, Path folder, String extensions) {
        folders.put(contributor(name).getName(), folder);
        String xml = "<?eclipse version=\"3.4\"?><plugin>" + extensions + "</plugin>";
        add(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), contributor(name));
    }

    private IContributor contributor(String name) {
        return bundle == null ? ContributorFactorySimple.createContributor(name)
                : ContributorFactoryOSGi.createContributor(bundle);
    }

    /** The name under which a plug-in is known. */
    String name(String name) {
        return contributor(name).getName();
    }

    private void add(InputStream xml, IContributor contributor) {
        if (!registry.addContribution(xml, contributor, false, contributor.getName(), null, key)) {
            throw new IllegalStateException("refused: " + contributor);
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
        return "1.2.3";
    }

    @Override
    public String location(String plugin) {
        return String.valueOf(folders.get(plugin));
    }

    @Override
    public List<Broken> broken() {
        return List.of();
    }

    @Override
    public void close() {
        List<IExtension> added = extensions();
        added.removeAll(before);
        added.forEach(extension -> registry.removeExtension(extension, key));
    }
}
