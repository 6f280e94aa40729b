package org.verbatelier.runtime.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.publish.Composition;
import org.verbatelier.runtime.spi.Composer;
import org.verbatelier.runtime.spi.ExportRequest;

/** A plug-in's composer. */
public record GuardedComposer(Composer composer, Guard guard) implements Composer {

    @Override
    public Composition compose(Study study, ExportRequest request) {
        return guard.run(() -> composer.compose(study, request));
    }

    @Override
    public List<String> write(Composition composition, ExportRequest request, OutputStream out) {
        return guard.run(() -> {
            try {
                return composer.write(composition, request, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
