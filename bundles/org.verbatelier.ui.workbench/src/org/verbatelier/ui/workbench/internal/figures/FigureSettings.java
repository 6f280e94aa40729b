package org.verbatelier.ui.workbench.internal.figures;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.verbatelier.core.Hashes;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.figures.FigureMemory;
import org.verbatelier.presentation.figures.FigureRequest;
import org.verbatelier.ui.workbench.Ids;

/** Which figure a person looked at in a study, and how. Kept among the settings of the person, never in the study. */
final class FigureSettings {

    /** What is shown of a figure. */
    enum Shown {
        BOTH, CHART, TABLE
    }

    private static final String REQUEST = "request";
    private static final String SHOWN = "shown";

    private final Study study;

    FigureSettings(Study study) {
        this.study = study;
    }

    private IEclipsePreferences node() {
        Path place = study.folder().toAbsolutePath().normalize();
        return (IEclipsePreferences) InstanceScope.INSTANCE.getNode(Ids.BUNDLE).node("figures")
                .node(Hashes.ofQuote(place.toString()));
    }

    FigureRequest request() {
        return FigureMemory.read(node().get(REQUEST, ""));
    }

    void keep(FigureRequest request) {
        put(REQUEST, FigureMemory.write(request));
    }

    Shown shown() {
        String name = node().get(SHOWN, Shown.BOTH.name());
        return name.equals(Shown.CHART.name()) ? Shown.CHART
                : name.equals(Shown.TABLE.name()) ? Shown.TABLE : Shown.BOTH;
    }

    void keep(Shown shown) {
        put(SHOWN, shown.name());
    }

    private void put(String key, String value) {
        if (!value.equals(node().get(key, null))) {
            node().put(key, value);
            try {
                node().flush();
            } catch (BackingStoreException e) {
                ILog.of(FigureSettings.class).warn(e.getMessage(), e);
            }
        }
    }
}
