package org.verbatelier.ingest.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.received.Folder;

/** A program that imports the files of a folder one by one and prints what became of each, whatever it throws. */
public final class SmallHeapImport {

    private SmallHeapImport() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path home = folder.resolve("study");
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        try (Study study = Study.create(home, new NewStudy("Essai", "Essai", ""), Session.of("marie"))) {
            for (Path file : files) {
                System.out.println(file.getFileName() + "\t" + result(study, file));
            }
        }
    }

    private static String result(Study study, Path file) throws Exception {
        Map<String, String> before = Folder.image(study.folder());
        String result;
        try {
            ImportReport.File report = new Importer().run(study, List.of(file), ImportOptions.detect(Locale.ENGLISH)
                    .withDryRun(true), null).files().getFirst();
            result = report.read() + " read, " + report.rejected().size() + " refused";
        } catch (StudyException e) {
            result = e.kind() + ": " + e.getMessage();
        } catch (RuntimeException | Error e) {
            result = String.valueOf(e);
        }
        return Folder.image(study.folder()).equals(before) ? result : "the study changed: " + result;
    }
}
