package org.verbatelier.runtime;

import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.verbatelier.runtime.internal.FrameworkPlugins;

/** The installed plug-ins themselves: their files, versions and places. */
public interface Plugins {

    /** Those of the running framework. */
    static Plugins ofFramework() {
        return new FrameworkPlugins();
    }

    /** A file inside a plug-in; empty when it is not there. */
    Optional<URL> file(String plugin, String path);

    /** Version of a plug-in; empty when unknown. */
    String version(String plugin);

    /** Where a plug-in was installed from, as a path or address; empty when unknown. */
    String location(String plugin);

    /** Plug-ins that were dropped in and cannot run, with the reason. */
    List<Broken> broken();

    /**
     * A plug-in that cannot run.
     *
     * @param plugin symbolic name
     * @param reason why, as the framework says it
     */
    record Broken(String plugin, String reason) {}
}
