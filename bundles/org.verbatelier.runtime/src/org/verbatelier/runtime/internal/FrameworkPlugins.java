package org.verbatelier.runtime.internal;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.verbatelier.runtime.Plugins;

/** The plug-ins of the OSGi framework this class runs in. */
public final class FrameworkPlugins implements Plugins {

    private static final String REFERENCE = "reference:";
    private static final String INITIAL = "initial@";

    @Override
    public Optional<URL> file(String plugin, String path) {
        return find(plugin).map(bundle -> bundle.getEntry(path));
    }

    @Override
    public String version(String plugin) {
        return find(plugin).map(bundle -> bundle.getVersion().toString()).orElse("");
    }

    @Override
    public String location(String plugin) {
        return find(plugin).map(FrameworkPlugins::place).orElse("");
    }

    @Override
    public List<Broken> broken() {
        List<Broken> broken = new ArrayList<>();
        // what the product itself is made of lies in "plugins"; a part of it for another system need not run
        bundles().filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .filter(bundle -> !bundle.getLocation().contains("/plugins/"))
                .forEach(bundle -> reason(bundle)
                        .ifPresent(reason -> broken.add(new Broken(bundle.getSymbolicName(), reason))));
        return broken;
    }

    /** Starting a bundle that cannot be resolved runs none of its code; the framework answers what is missing. */
    private static Optional<String> reason(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return Optional.empty();
        } catch (BundleException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static String place(Bundle bundle) {
        String location = bundle.getLocation();
        for (String prefix : List.of(INITIAL, REFERENCE)) {
            location = location.startsWith(prefix) ? location.substring(prefix.length()) : location;
        }
        if (location.startsWith("file:/")) {
            try {
                return Path.of(URI.create(location)).toString();
            } catch (IllegalArgumentException e) {
                // a location with unusual characters is shown as the framework has it
                return location;
            }
        }
        return location;
    }

    private static Optional<Bundle> find(String plugin) {
        return bundles().filter(bundle -> plugin.equals(bundle.getSymbolicName())).findFirst();
    }

    private static Stream<Bundle> bundles() {
        return Stream.of(FrameworkUtil.getBundle(FrameworkPlugins.class).getBundleContext().getBundles());
    }
}
