package org.verbatelier.runtime.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.runtime.spi.ExportRequest;
import org.verbatelier.runtime.spi.Exporter;

/** A plug-in's exporter. */
public record GuardedExporter(Exporter exporter, Guard guard) implements Exporter {

    @Override
    public List<String> export(Study study, ExportRequest request, OutputStream out) {
        return guard.run(() -> {
            try {
                return exporter.export(study, request, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
