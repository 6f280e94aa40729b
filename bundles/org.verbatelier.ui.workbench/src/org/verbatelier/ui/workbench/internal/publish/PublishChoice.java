package org.verbatelier.ui.workbench.internal.publish;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.verbatelier.publish.Level;
import org.verbatelier.runtime.PublishRequest;
import org.verbatelier.ui.workbench.Ids;

/**
 * What a person chose to publish; the last choice is remembered for the next document.
 *
 * @param template identifier of the exporter
 * @param level whom it is for
 * @param place the agency or residence; empty for all
 * @param format format of the file
 * @param brand path of the organisation's template; empty for none
 * @param threshold least size of a group that is shown; 0 for the study's own
 */
record PublishChoice(String template, Level.Kind level, String place, String format, String brand, int threshold) {

    private static final String NODE = Ids.BUNDLE + ".publish";

    /** The last choice; a synthesis for the organisation as a Word file at first. */
    static PublishChoice last() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        Level.Kind level = Level.parse(node.get("level", "organisation")).map(Level::kind)
                .orElse(Level.Kind.ORGANISATION);
        return new PublishChoice(node.get("template", "synthesis"), level, node.get("place", ""),
                node.get("format", "docx"), node.get("brand", ""), 0);
    }

    void remember() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.put("template", template);
        node.put("level", level.name().toLowerCase(Locale.ROOT));
        node.put("place", place);
        node.put("format", format);
        node.put("brand", brand);
    }

    PublishRequest request() {
        return new PublishRequest(template, format, Locale.getDefault(), null, new Level(level, place).written(),
                threshold, brand.isEmpty() ? null : Path.of(brand));
    }
}
