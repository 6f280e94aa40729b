package org.verbatelier.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.codebook.SchemeDescription;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.runtime.OpenStudy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a coding scheme of a plug-in or of a file to a study. */
@picocli.CommandLine.Command
final class SchemeAddCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "ID|FILE", descriptionKey = "ID|FILE")
    private String what;

    @Option(names = "--id", paramLabel = "ID")
    private String id;

    @Option(names = "--version", paramLabel = "V", defaultValue = "1.0")
    private String version;

    @Option(names = "--label", paramLabel = "L")
    private String label;

    SchemeAddCommand(Console console) {
        super(console);
    }

    @Override
    protected boolean writes() {
        return true;
    }

    @Override
    protected int run(OpenStudy open) {
        SchemeView view = new SchemeView(add(open));
        if (json) {
            console.json(view.json());
        } else {
            console.say("scheme.added", view.json().get("id"), view.countOfCodes());
        }
        return ExitCode.DONE;
    }

    private Scheme add(OpenStudy open) {
        if (open.study().codes().scheme(what).isPresent()) {
            throw new StudyException(StudyException.Kind.REFUSED, console.text("scheme.present", what));
        }
        Path file = Path.of(what);
        boolean isFile = open.contributions().scheme(what).isEmpty()
                && (Files.exists(file) || what.contains(".") || what.contains("/"));
        return isFile ? open.addScheme(file, description(file)) : open.addScheme(what);
    }

    private SchemeDescription description(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return SchemeDescription.of(id == null ? slug(name) : id, version, label == null ? name : label);
    }

    /** Letters, digits and hyphens of a file's name. */
    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "grille" : plain;
    }
}
