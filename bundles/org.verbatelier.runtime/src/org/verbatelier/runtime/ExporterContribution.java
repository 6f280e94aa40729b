package org.verbatelier.runtime;

import java.util.List;
import java.util.function.Supplier;

import org.verbatelier.publish.Level;
import org.verbatelier.runtime.spi.Exporter;

/**
 * An exporter that a plug-in brings, described without loading its code.
 *
 * @param id stable identifier
 * @param label title in the language of the platform
 * @param contributor symbolic name of the plug-in
 * @param formats formats it writes, at least one
 * @param aliases other names it answers to
 * @param levels whom it writes for, the usual one first, at least one
 * @param instance makes it; throws {@link org.verbatelier.core.StudyException} naming the plug-in when that fails
 */
public record ExporterContribution(String id, String label, String contributor, List<String> formats,
        List<String> aliases, List<Level.Kind> levels, Supplier<Exporter> instance) {

    public ExporterContribution {
        formats = List.copyOf(formats);
        aliases = List.copyOf(aliases);
        levels = List.copyOf(levels);
    }

    /** Whether a person means this exporter by a name. */
    public boolean answersTo(String name) {
        return id.equalsIgnoreCase(name) || aliases.stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }
}
