package org.verbatelier.runtime.internal;

import java.util.Locale;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.verbatelier.core.Study;
import org.verbatelier.publish.Composition;
import org.verbatelier.publish.SynthesisOptions;
import org.verbatelier.publish.Template;
import org.verbatelier.runtime.spi.Composer;
import org.verbatelier.runtime.spi.ExportRequest;

/** A document of the product as a composer like anyone's; which one is named after the class in {@code plugin.xml}. */
public final class TemplateExporter implements Composer, IExecutableExtension {

    private Template template;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        template = Template.valueOf(String.valueOf(data).toUpperCase(Locale.ROOT));
    }

    @Override
    public Composition compose(Study study, ExportRequest request) {
        SynthesisOptions options = SynthesisOptions.of(request.locale()).withDetectors(request.detectors())
                .withLevel(request.level()).withThreshold(request.threshold()).withCancellation(request.cancelled());
        return template.compose(study, request.scheme() == null ? options : options.withScheme(request.scheme()));
    }
}
