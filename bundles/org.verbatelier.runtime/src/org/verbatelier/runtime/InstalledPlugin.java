package org.verbatelier.runtime;

import java.util.List;

/**
 * A plug-in that contributes to the product.
 *
 * @param id symbolic name
 * @param version version; may be empty
 * @param location where it was installed from; may be empty
 * @param contributes what it brings, as {@code point:identifier}, such as {@code codingSchemes:qs-hlm}
 * @param problem what is wrong with it, one line a problem; null when nothing
 */
public record InstalledPlugin(String id, String version, String location, List<String> contributes, String problem) {

    public InstalledPlugin {
        contributes = List.copyOf(contributes);
    }
}
