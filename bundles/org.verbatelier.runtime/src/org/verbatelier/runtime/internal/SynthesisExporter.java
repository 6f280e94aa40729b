package org.verbatelier.runtime.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.verbatelier.core.Study;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.DocumentFormat;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.Template;
import org.verbatelier.runtime.spi.ExportRequest;
import org.verbatelier.runtime.spi.Exporter;

/** The theme synthesis as an exporter like anyone's. */
public final class SynthesisExporter implements Exporter {

    @Override
    public List<String> export(Study study, ExportRequest request, OutputStream out) throws IOException {
        SynthesisOptions options = SynthesisOptions.of(request.locale()).withDetectors(request.detectors());
        if (request.scheme() != null) {
            options = options.withScheme(request.scheme());
        }
        Composition composition = Template.SYNTHESIS.compose(study, options);
        DocumentFormat.of(request.format()).orElseThrow().writer().write(composition.document(), out);
        return composition.warnings();
    }
}
