package org.verbatelier.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.verbatelier.core.Edits;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.runtime.CodingSheet;
import org.verbatelier.runtime.CodingSheetReader;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.runtime.Settings;

/** The sample study: the invented survey and conversations, by real import, rules, and the codings of an expert. */
final class SampleStudy {

    static final String SCHEME = "qs-hlm";
    /** Signs what the demonstration does; everybody else's work in it is kept. */
    private static final String BUILDER = "verbatelier-demo";
    private static final String GOLD = "gold";
    private static final String SURVEY = "sample-verbatims.csv";
    private static final String CONVERSATION_CODES = "conversation-gold.csv";
    private static final String PLAN = "plan.json";
    private static final List<String> FILES = List.of(SURVEY, "conversation-1.txt", "conversation-2.txt");

    private final Console console;
    private final Settings settings;

    SampleStudy(Console console) {
        this.console = console;
        this.settings = console.settings().withCoder(BUILDER);
    }

    /**
     * What there is now.
     *
     * @param kept whether somebody worked in the study, so that it was left as it was
     * @param imported account of the files; null when kept
     * @param texts number of texts
     * @param indexed number of texts in the index
     * @param suggestions number of suggestions
     * @param codings number of codings
     */
    record Built(boolean kept, ImportReport imported, int texts, int indexed, int suggestions, int codings) {}

    /**
     * Builds the study, or builds it anew when nobody but the demonstration has worked in it.
     *
     * @throws StudyException REFUSED when the folder holds anything else
     */
    Built build(Path folder) {
        boolean present = Files.exists(folder) && !isEmpty(folder);
        if (present && !isUntouched(folder)) {
            return counted(folder, true, null);
        }
        Path beside = folder.resolveSibling("." + folder.getFileName() + ".part");
        try {
            delete(beside);
            ImportReport imported = fill(beside);
            delete(folder);
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
            return counted(folder, false, imported);
        } catch (IOException e) {
            throw new StudyException(StudyException.Kind.IO, console.text("demo.cannotWrite", folder, e.toString()),
                    folder, e);
        } finally {
            deleteQuietly(beside);
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            // a file in the place of the folder: it holds something, and it is no study
            return false;
        }
    }

    /** Whether all the folder holds is a demonstration in which nobody worked; refuses what is no demonstration. */
    private boolean isUntouched(Path folder) {
        // opened for writing, so that a study that somebody has open is not replaced under their hands
        try (OpenStudy open = OpenStudy.open(folder, settings, console.contributions())) {
            Optional<String> first = open.study().history().findFirst().map(entry -> entry.coder());
            if (!first.equals(Optional.of(BUILDER))) {
                throw new StudyException(StudyException.Kind.REFUSED, console.text("demo.notEmpty", folder), folder,
                        null);
            }
            return open.study().history().allMatch(entry -> entry.coder().equals(BUILDER));
        } catch (StudyException e) {
            if (e.kind() != StudyException.Kind.INPUT) {
                throw e;
            }
            throw new StudyException(StudyException.Kind.REFUSED, console.text("demo.notEmpty", folder), folder, e);
        }
    }

    private ImportReport fill(Path folder) throws IOException {
        Path files = Files.createTempDirectory("verbatelier-demo");
        SubMonitor progress = SubMonitor.convert(new Progress(console, console.text("demo.task")), 10);
        try (OpenStudy open = OpenStudy.create(folder, new NewStudy(console.text("demo.name"),
                console.text("demo.purpose"), console.text("demo.organisation")), settings, console.contributions())) {
            List<Path> sources = new ArrayList<>();
            for (String name : FILES) {
                sources.add(Files.write(files.resolve(name), sample(name)));
            }
            ImportReport imported = open.importFiles(sources, ImportOptions.detect(console.locale()),
                    progress.split(4));
            open.addScheme(SCHEME);
            open.autocode(SCHEME, false, progress.split(4));
            code(open, SURVEY);
            code(open, CONVERSATION_CODES);
            SamplePlan.apply(open.study(), SCHEME, sample(PLAN), LocalDate.now());
            return imported;
        } finally {
            delete(files);
            delete(settings.indexOf(folder));
        }
    }

    private static void code(OpenStudy open, String name) throws IOException {
        CodingSheet sheet = CodingSheetReader.read(open, Path.of(name), sample(name));
        if (!sheet.rejected().isEmpty()) {
            throw new IllegalStateException(name + ": " + sheet.rejected().getFirst());
        }
        new Edits(open.study(), GOLD).code(sheet.applications()).ifPresent(open.study()::apply);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = SampleStudy.class.getResourceAsStream("/data/sample/" + name)) {
            return in.readAllBytes();
        }
    }

    private Built counted(Path folder, boolean kept, ImportReport imported) {
        try (OpenStudy open = OpenStudy.openReadOnly(folder, settings, console.contributions())) {
            int indexed = open.index(new Progress(console, console.text("demo.task"))).size();
            return new Built(kept, imported, open.study().corpus().entries().size(), indexed,
                    open.study().proposals().all(SCHEME).size(), open.study().codings().all().size());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            console.tell(console.text("warning", e.toString()));
        }
    }
}
