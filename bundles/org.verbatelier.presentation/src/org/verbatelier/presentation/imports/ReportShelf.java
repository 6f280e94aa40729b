package org.verbatelier.presentation.imports;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The reports of the imports of this session, the latest first. */
public final class ReportShelf {

    private final List<ReportEntry> entries = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Keeps a report. */
    public void add(ReportEntry entry) {
        entries.addFirst(entry);
        listeners.forEach(Runnable::run);
    }

    /** All reports, the latest first. */
    public List<ReportEntry> all() {
        return List.copyOf(entries);
    }

    /** The report of the import that made a source. */
    public Optional<ReportEntry> of(String source) {
        return entries.stream().filter(entry -> entry.made(source)).findFirst();
    }

    /** Told when a report was added. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
