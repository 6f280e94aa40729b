package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.model.corpus.SpeakerRole;

import picocli.CommandLine.Option;

/** The options that say how files are to be understood, for every command that imports. */
final class ImportChoices {

    @Option(names = "--text", paramLabel = "COL", descriptionKey = "imports.text")
    private List<String> text = new ArrayList<>();

    @Option(names = "--id", paramLabel = "COL", descriptionKey = "imports.id")
    private String id;

    @Option(names = "--variable", paramLabel = "COL=ROLE", descriptionKey = "imports.variable")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--question", paramLabel = "COL=QUESTION", descriptionKey = "imports.question")
    private Map<String, String> questions = new LinkedHashMap<>();

    @Option(names = "--skip", paramLabel = "COL", descriptionKey = "imports.skip")
    private List<String> skip = new ArrayList<>();

    @Option(names = "--audience", paramLabel = "tenant|staff", descriptionKey = "imports.audience")
    private String audience;

    @Option(names = "--wave", paramLabel = "W", descriptionKey = "imports.wave")
    private String wave;

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "imports.encoding")
    private String encoding;

    @Option(names = "--separator", paramLabel = "S", descriptionKey = "imports.separator")
    private String separator;

    @Option(names = "--sheet", paramLabel = "SHEET", descriptionKey = "imports.sheet")
    private String sheet;

    @Option(names = "--mapping", paramLabel = "MAPPING", descriptionKey = "imports.mapping")
    private Path mapping;

    @Option(names = "--speaker", paramLabel = "LABEL=ROLE", descriptionKey = "imports.speaker")
    private Map<String, String> speakers = new LinkedHashMap<>();

    @Option(names = "--metadata", paramLabel = "KEY=VALUE", descriptionKey = "imports.metadata")
    private Map<String, String> metadata = new LinkedHashMap<>();

    /** What was said, as the importer takes it; {@code command} makes usage errors. */
    ImportOptions options(Console console, Command command) {
        ImportOptions options = ImportOptions.detect(console.locale()).withTextColumns(text).withIdColumn(id)
                .withRoles(parsed(variables, command, "import.badRole", role -> ColumnRole.parse(role).orElse(null)))
                .withQuestions(questions).withSkipped(Set.copyOf(skip)).withWave(wave).withEncoding(encoding)
                .withSheet(sheet).withMetadata(metadata)
                .withSpeakers(parsed(speakers, command, "import.badSpeaker", ImportChoices::speakerRole));
        if (audience != null) {
            options = options.withAudience(Choices.audience(audience)
                    .orElseThrow(() -> command.usage("usage.badValue", audience, "--audience")));
        }
        if (separator != null) {
            options = options.withSeparator(separator(command));
        }
        return mapping == null ? options : options.withMapping(mapping(console));
    }

    private static <T> Map<String, T> parsed(Map<String, String> said, Command command, String key,
            Function<String, T> parse) {
        Map<String, T> parsed = new LinkedHashMap<>();
        said.forEach((name, value) -> {
            T found = parse.apply(value);
            if (found == null) {
                throw command.usage(key, value, name);
            }
            parsed.put(name, found);
        });
        return parsed;
    }

    private static SpeakerRole speakerRole(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "locataire" -> SpeakerRole.TENANT;
            case "proximité", "proximite" -> SpeakerRole.PROXIMITY;
            case "autre" -> SpeakerRole.OTHER;
            default -> Stream.of(SpeakerRole.values()).filter(role -> role.name().equalsIgnoreCase(name)).findFirst()
                    .orElse(null);
        };
    }

    private char separator(Command command) {
        return switch (separator) {
            case "tab", "\\t", "\t" -> '\t';
            default -> {
                if (separator.length() != 1) {
                    throw command.usage("usage.badValue", separator, "--separator");
                }
                yield separator.charAt(0);
            }
        };
    }

    private Mapping mapping(Console console) {
        try {
            return Mapping.load(mapping);
        } catch (IllegalArgumentException | IOException e) {
            throw new StudyException(StudyException.Kind.INPUT, console.text("import.badMapping", mapping,
                    e.getMessage()), mapping, e);
        }
    }
}
