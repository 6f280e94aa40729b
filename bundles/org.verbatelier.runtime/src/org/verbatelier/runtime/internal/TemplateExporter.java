package org.verbatelier.runtime.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.verbatelier.core.Study;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.DocumentFormat;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.Template;
import org.verbatelier.runtime.spi.ExportRequest;
import org.verbatelier.runtime.spi.Exporter;

/** A document of the product as an exporter like anyone's; which one is named after the class in {@code plugin.xml}. */
public final class TemplateExporter implements Exporter, IExecutableExtension {

    private Template template;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        template = Template.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public List<String> export(Study study, ExportRequest request, OutputStream out) throws IOException {
        SynthesisOptions options = SynthesisOptions.of(request.locale()).withDetectors(request.detectors());
        if (request.scheme() != null) {
            options = options.withScheme(request.scheme());
        }
        Composition composition = template.compose(study, options);
        DocumentFormat.of(request.format()).orElseThrow().writer().write(composition.document(), out);
        return composition.warnings();
    }
}
