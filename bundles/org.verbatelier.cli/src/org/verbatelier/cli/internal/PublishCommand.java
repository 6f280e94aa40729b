package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.util.Locale;

import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Publication;
import org.verbatelier.runtime.PublishRequest;

import picocli.CommandLine.Option;

/** Writes a document. */
@picocli.CommandLine.Command
final class PublishCommand extends StudyCommand {

    @Option(names = "--template", paramLabel = "T", required = true)
    private String template;

    @Option(names = "--format", paramLabel = "docx|pptx|xlsx|html|csv|pdf", required = true)
    private String format;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path file;

    @Option(names = "--level", paramLabel = "L")
    private String level;

    @Option(names = "--threshold", paramLabel = "N")
    private int threshold;

    @Option(names = "--brand", paramLabel = "FILE")
    private Path brand;

    @Option(names = "--locale", paramLabel = "fr|en")
    private String language;

    @Option(names = "--scheme", paramLabel = "ID")
    private String scheme;

    PublishCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        if (threshold < 0) {
            throw usage("usage.badValue", String.valueOf(threshold), "--threshold");
        }
        Publication publication = open.publish(
                new PublishRequest(template, format, locale(), scheme, level, threshold, brand), file, null);
        publication.warnings().forEach(warning -> console.tell(console.text("warning", warning)));
        publication.failures().forEach(failure -> console.tell(console.text("publish.failure", failure)));
        if (json) {
            console.json(Json.object("file", publication.file().toAbsolutePath().toString(), "warnings",
                    publication.warnings(), "failures", publication.failures()));
        } else {
            console.say("publish.written", publication.file());
        }
        return publication.failures().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Locale locale() {
        if (language == null) {
            return console.locale();
        }
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "fr" -> Locale.FRANCE;
            case "en" -> Locale.UK;
            default -> throw usage("usage.badValue", language, "--locale");
        };
    }
}
