package org.verbatelier.ingest.fidelity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.ImportRequest;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.received.Folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What was in the cell is what is stored, saved, read again, undone and redone, to the last character. */
class RoundTripTest {

    /** Another seed makes other texts: {@code -Dverbatelier.seed=…}. */
    private static final long SEED = Long.getLong("verbatelier.seed", 20261121);
    private static final int RANDOM_TEXTS = Integer.getInteger("verbatelier.texts", 150);

    @TempDir
    Path folder;

    static Stream<Form> forms() {
        return Forms.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void textsAreKeptFromTheCellToTheReopenedStudy(Form form) throws Exception {
        List<String> texts = new ArrayList<>(Words.possible(Words.DELICATE, form.possible()));
        texts.addAll(Words.random(new Random(SEED), RANDOM_TEXTS, form.possible()));
        texts.add("x".repeat(32_767));
        Path file = write(form, texts);
        Path home = folder.resolve("study");
        Map<String, String> empty;
        try (Study study = create(home)) {
            study.save();
            empty = Folder.content(home);
            ImportReport.File report = new Importer().run(study, List.of(file), options(form), null).files().getFirst();
            assertEquals(texts.size(), report.imported(), () -> "seed " + SEED + ", " + report);
            assertStored("imported", texts, study);
        }
        try (Study study = Study.open(home, Session.of("paul"))) {
            assertStored("reopened", texts, study);
            study.undo();
            study.save();
            assertEquals(empty, Folder.content(home), "undone to the byte");
            study.redo();
            assertStored("redone", texts, study);
        }
        try (Study study = Study.openReadOnly(home, Session.of("anne"))) {
            assertStored("read after redoing", texts, study);
        }
    }

    @Test
    void severalFormsImportedTogetherAreUndoneAndRedoneTogether() throws Exception {
        List<ImportRequest> requests = new ArrayList<>();
        List<String> all = new ArrayList<>();
        Random random = new Random(SEED);
        for (Form form : Forms.all().stream().filter(form -> !form.name().endsWith(".xls")).toList()) {
            List<String> texts = Words.random(random, 20, form.possible());
            Path file = write(form, texts);
            requests.add(new ImportRequest(file, options(form)));
            all.addAll(texts);
        }
        Path home = folder.resolve("study");
        try (Study study = create(home)) {
            study.save();
            Map<String, String> empty = Folder.content(home);
            ImportReport report = new Importer().run(study, requests, null);
            report.files().forEach(file -> assertEquals(20, file.imported(), file::toString));
            assertStored("imported together", all, study);
            study.undo();
            study.save();
            assertEquals(empty, Folder.content(home));
            study.redo();
            assertStored("redone together", all, study);
        }
        try (Study study = Study.open(home, Session.of("paul"))) {
            assertStored("reopened", all, study);
        }
    }

    @Test
    void aMillionCharactersAreKept() throws Exception {
        String text = "été 👩‍👧 \"cité\"\r\n".repeat(60_000);
        Form form = Forms.all().getFirst();
        Path file = write(form, List.of(text, "court"));
        try (Study study = create(folder.resolve("study"))) {
            new Importer().run(study, List.of(file), options(form), null);
        }
        try (Study study = Study.open(folder.resolve("study"), Session.of("paul"))) {
            assertEquals(text, texts(study).getFirst());
        }
    }

    private Path write(Form form, List<String> texts) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "note", "avis"));
        for (int i = 0; i < texts.size(); i++) {
            rows.add(List.of("R" + i, "5", texts.get(i)));
        }
        return Files.write(folder.resolve(form.name()), form.writing().bytes(rows));
    }

    private static ImportOptions options(Form form) {
        return form.options().apply(ImportOptions.detect(Locale.ENGLISH).withTextColumns(List.of("avis"))
                .withIdColumn("id"));
    }

    private static Study create(Path home) {
        return Study.create(home, new NewStudy("Essai", "Essai", ""), Session.of("marie"));
    }

    private static List<String> texts(Study study) {
        return study.corpus().entries().stream().map(VerbatimEntry::text).toList();
    }

    /** One by one: a difference in a list of hundreds tells little. */
    private static void assertStored(String when, List<String> texts, Study study) {
        List<String> stored = texts(study);
        for (int i = 0; i < Math.min(texts.size(), stored.size()); i++) {
            int n = i;
            assertEquals(shown(texts.get(i)), shown(stored.get(i)), () -> when + ", text " + n + ", seed " + SEED);
        }
        assertEquals(texts.size(), stored.size(), when);
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= ' ' && c < 127 ? String.valueOf((char) c)
                : String.format("<%04X>", c)));
        return out.toString();
    }
}
