package org.verbatelier.runtime.internal;

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
}
