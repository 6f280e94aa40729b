package org.verbatelier.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Publication;

import picocli.CommandLine.Option;

/** Writes a document. */
@picocli.CommandLine.Command
final class PublishCommand extends StudyCommand {

    private static final List<String> LEVELS = List.of("organisation", "organisme");

    @Option(names = "--template", paramLabel = "T", required = true)
    private String template;

    @Option(names = "--format", paramLabel = "docx|html", required = true)
    private String format;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path file;

    @Option(names = "--level", paramLabel = "L", defaultValue = "organisation")
    private String level;

    @Option(names = "--locale", paramLabel = "fr|en")
    private String language;

    @Option(names = "--scheme", paramLabel = "ID")
    private String scheme;

    PublishCommand(Console console) {
        super(console);
    }

    @Override
    protected int run(OpenStudy open) {
        if (!LEVELS.contains(level.toLowerCase(Locale.ROOT))) {
            throw usage("usage.badValue", level, "--level");
        }
        Publication publication = open.publish(template, format, file, locale(), scheme);
        publication.warnings().forEach(warning -> console.tell(console.text("warning", warning)));
        if (json) {
            console.json(Json.object("file", publication.file().toAbsolutePath().toString(), "warnings",
                    publication.warnings()));
        } else {
            console.say("publish.written", publication.file());
        }
        return ExitCode.DONE;
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
