package org.verbatelier.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Mapping;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports tables, transcripts and documents. */
@picocli.CommandLine.Command
final class ImportCommand extends StudyCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<Path> files;

    @Option(names = "--text", paramLabel = "COL")
    private List<String> text = new ArrayList<>();

    @Option(names = "--id", paramLabel = "COL")
    private String id;

    @Option(names = "--variable", paramLabel = "COL=ROLE")
    private Map<String, String> variables = new LinkedHashMap<>();

    @Option(names = "--skip", paramLabel = "COL")
    private List<String> skip = new ArrayList<>();

    @Option(names = "--audience", paramLabel = "tenant|staff")
    private String audience;

    @Option(names = "--wave", paramLabel = "W")
    private String wave;

    @Option(names = "--encoding", paramLabel = "E")
    private String encoding;

    @Option(names = "--separator", paramLabel = "S")
    private String separator;

    @Option(names = "--sheet", paramLabel = "SHEET")
    private String sheet;

    @Option(names = "--mapping", paramLabel = "MAPPING")
    private Path mapping;

    @Option(names = "--dry-run")
    private boolean dryRun;

    ImportCommand(Console console) {
        super(console);
    }

    @Override
    protected boolean writes() {
        return !dryRun;
    }

    @Override
    protected int run(OpenStudy open) {
        ImportReport report = open.importFiles(files, options(), new Progress(console, console.text("import.task")));
        if (json) {
            console.json(report);
        } else {
            report.files().forEach(this::print);
        }
        return report.hasRejections() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private ImportOptions options() {
        ImportOptions options = ImportOptions.detect(console.locale()).withTextColumns(text).withIdColumn(id)
                .withRoles(roles()).withSkipped(Set.copyOf(skip)).withWave(wave).withEncoding(encoding)
                .withSheet(sheet).withDryRun(dryRun);
        if (audience != null) {
            options = options.withAudience(Choices.audience(audience)
                    .orElseThrow(() -> usage("usage.badValue", audience, "--audience")));
        }
        if (separator != null) {
            options = options.withSeparator(separator());
        }
        return mapping == null ? options : options.withMapping(mapping());
    }

    private Map<String, ColumnRole> roles() {
        Map<String, ColumnRole> roles = new LinkedHashMap<>();
        variables.forEach((column, role) -> roles.put(column, ColumnRole.parse(role)
                .orElseThrow(() -> usage("import.badRole", role, column))));
        return roles;
    }

    private char separator() {
        return switch (separator) {
            case "tab", "\\t", "\t" -> '\t';
            default -> {
                if (separator.length() != 1) {
                    throw usage("usage.badValue", separator, "--separator");
                }
                yield separator.charAt(0);
            }
        };
    }

    private Mapping mapping() {
        try {
            return Mapping.load(mapping);
        } catch (IllegalArgumentException | IOException e) {
            throw new StudyException(StudyException.Kind.INPUT, console.text("import.badMapping", mapping,
                    e.getMessage()), mapping, e);
        }
    }

    private void print(ImportReport.File file) {
        console.say(dryRun ? "import.wouldRead" : "import.read", file.file(), file.read(), file.imported(),
                file.updated(), file.unchanged(), file.empty(), file.duplicates(), file.rejected().size());
        if (file.encoding() != null) {
            console.say("import.form", file.encoding(), file.separator() == null ? "" : file.separator());
        }
        for (ImportReport.Variable variable : file.variables()) {
            console.say(variable.imported() ? "import.variable" : "import.leftOut", variable.name(),
                    variable.role().key());
        }
        file.warnings().forEach(warning -> console.tell(console.text("warning", warning)));
        for (ImportReport.Rejection rejection : file.rejected()) {
            console.tell(rejection.column() == null
                    ? console.text("import.rejectedLine", file.file(), rejection.line(), rejection.reason())
                    : console.text("import.rejected", file.file(), rejection.line(), rejection.column(),
                            rejection.reason()));
        }
    }
}
