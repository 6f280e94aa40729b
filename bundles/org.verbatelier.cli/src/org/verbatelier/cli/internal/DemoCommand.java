package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Publication;

import picocli.CommandLine.Parameters;

/** Builds the sample study the way a person would, and publishes its synthesis. */
@picocli.CommandLine.Command
final class DemoCommand extends Command {

    /** Names a file in which the script that started us wants to find the study to open. */
    private static final String OPEN_REQUEST = "verbatelier.open.request";
    private static final List<String> FORMATS = List.of("docx", "html");

    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    DemoCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        Path study = (folder == null ? Path.of(System.getProperty("user.home"), "Verbatelier", "demo") : folder)
                .toAbsolutePath().normalize();
        SampleStudy.Built built = new SampleStudy(console).build(study);
        Map<String, Path> syntheses = publish(study);
        requestOpening(study);
        if (json) {
            console.json(document(study, built, syntheses));
        } else {
            print(study, built, syntheses);
        }
        return ExitCode.DONE;
    }

    private Map<String, Path> publish(Path study) {
        Map<String, Path> syntheses = new LinkedHashMap<>();
        try (OpenStudy open = OpenStudy.openReadOnly(study, console.settings(), console.contributions())) {
            for (String format : FORMATS) {
                Path file = study.resolveSibling(study.getFileName() + "-" + console.text("demo.synthesis") + "."
                        + format);
                Publication publication = open.publish("synthesis", format, file, console.locale(), SampleStudy.SCHEME);
                if (syntheses.isEmpty()) {
                    publication.warnings().forEach(warning -> console.tell(console.text("warning", warning)));
                }
                syntheses.put(format, file);
            }
        }
        return syntheses;
    }

    private void requestOpening(Path study) {
        String request = System.getProperty(OPEN_REQUEST);
        if (request != null) {
            try {
                Files.writeString(Path.of(request), study + System.lineSeparator());
            } catch (IOException e) {
                throw new StudyException(StudyException.Kind.IO, console.text("demo.noRequest", request, e.toString()),
                        Path.of(request), e);
            }
        }
    }

    private static Map<String, Object> document(Path study, SampleStudy.Built built, Map<String, Path> syntheses) {
        Map<String, Object> document = Json.object("study", study.toString(), "synthesis",
                syntheses.get(FORMATS.getFirst()).toString(), "syntheses",
                syntheses.values().stream().map(Path::toString).toList(), "kept", built.kept(), "texts", built.texts(),
                "indexed", built.indexed(), "suggestions", built.suggestions(), "codings", built.codings());
        document.put("imported", built.imported() == null ? List.of()
                : built.imported().files().stream()
                        .map(file -> Json.object("file", name(file), "texts", file.imported())).toList());
        return document;
    }

    /** The files were copied to a temporary folder, which concerns nobody. */
    private static String name(ImportReport.File file) {
        return Path.of(file.file()).getFileName().toString();
    }

    private void print(Path study, SampleStudy.Built built, Map<String, Path> syntheses) {
        if (built.kept()) {
            console.say("demo.kept", study);
        } else {
            for (ImportReport.File file : built.imported().files()) {
                console.say("demo.imported", name(file), file.imported());
            }
        }
        console.say("demo.indexed", built.indexed());
        console.say("demo.suggested", built.suggestions());
        console.say("demo.coded", built.codings());
        console.say("demo.study", study);
        syntheses.values().forEach(file -> console.say("demo.published", file));
    }
}
