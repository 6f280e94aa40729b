package org.verbatelier.ui.workbench.internal.reader;

import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.WorkbenchSettings;

/** Keeps the size in which a person reads, from one day to the next and the same in every reader that is opened. */
public final class ReaderZoom {

    private static final String KEY = "reader.zoom";

    private ReaderZoom() {
    }

    /** Gives a reader the size that was chosen, and remembers what is chosen in it. */
    public static void keep(Reader reader) {
        String zoom = WorkbenchSettings.get(KEY, "100");
        reader.zoom(zoom.matches("\\d{2,3}") ? Integer.parseInt(zoom) : 100);
        reader.onZoom(percent -> WorkbenchSettings.put(KEY, String.valueOf(percent)));
    }
}
