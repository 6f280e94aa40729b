package org.verbatelier.runtime.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.verbatelier.runtime.Plugins;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

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
        bundles().filter(bundle -> !bundle.getLocation().contains("/plugins/"))
                .forEach(bundle -> (bundle.getState() == Bundle.INSTALLED ? reason(bundle) : damage(bundle))
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

    /** The registry leaves out a plug-in whose plugin.xml cannot be read, and only the log would say so. */
    private static Optional<String> damage(Bundle bundle) {
        URL xml = bundle.getEntry("plugin.xml");
        if (xml == null) {
            return Optional.empty();
        }
        try (InputStream in = xml.openStream()) {
            SAXParserFactory.newDefaultInstance().newSAXParser().parse(in, new DefaultHandler());
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(Messages.get("badXml", e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return Optional.of(Messages.get("unreadable", "plugin.xml", e.toString()));
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
