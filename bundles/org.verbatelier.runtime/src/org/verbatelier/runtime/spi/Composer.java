package org.verbatelier.runtime.spi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.DocumentFormat;

/**
 * An exporter that says what stands in a document and leaves the writing to the product: it may declare every format of
 * {@link DocumentFormat}, and people see its document before it is written.
 */
public interface Composer extends Exporter {

    /**
     * Composes the document. The study does not change meanwhile. Same study and request, same document.
     *
     * @throws java.util.concurrent.CancellationException when it is no longer wanted
     */
    Composition compose(Study study, ExportRequest request);

    /** Writes what was composed; returns what its format could not hold. */
    default List<String> write(Composition composition, ExportRequest request, OutputStream out) throws IOException {
        return DocumentFormat.of(request.format()).orElseThrow().writer().write(composition.document(),
                request.edition(), out);
    }

    @Override
    default List<String> export(Study study, ExportRequest request, OutputStream out) throws IOException {
        Composition composition = compose(study, request);
        List<String> warnings = new ArrayList<>(composition.failures());
        warnings.addAll(composition.warnings());
        warnings.addAll(write(composition, request, out));
        return warnings;
    }
}
