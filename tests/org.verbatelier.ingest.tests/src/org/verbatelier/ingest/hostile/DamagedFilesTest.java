package org.verbatelier.ingest.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verbatelier.core.NewStudy;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyException;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.ingest.FileKind;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.ingest.ImportReport;
import org.verbatelier.ingest.Importer;
import org.verbatelier.ingest.received.Folder;
import org.verbatelier.model.corpus.Conversation;
import org.verbatelier.model.corpus.Source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * However a file is damaged, import either accounts for all that is in it, or says that it cannot be read and leaves the
 * study alone.
 */
class DamagedFilesTest {

    /** Other damages: {@code -Dverbatelier.seed=…}; more of them: {@code -Dverbatelier.damages=…}, for each form. */
    private static final long SEED = Long.getLong("verbatelier.seed", 20261121);
    private static final int DAMAGES = Integer.getInteger("verbatelier.damages", 120);
    private static final Duration BOUND = Duration.ofSeconds(60);
    /** One for all: it keeps the process that reads documents. */
    private static final Importer IMPORTER = new Importer();
    private static final Pattern MARK = Pattern.compile("M\\d{3}");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @EnumSource(Sound.class)
    void isReadAndAccountedForOrRefused(Sound sound) throws Exception {
        byte[] bytes = sound.bytes();
        Path home = folder.resolve("study");
        int damages = sound.isByLibrary() ? DAMAGES / 40 : DAMAGES;
        int read = 0;
        try (Study study = Study.create(home, new NewStudy("Essai", "Essai", ""), Session.of("marie"))) {
            study.save();
            Map<String, String> before = Folder.content(home);
            for (int i = 0; i < damages; i++) {
                Damage damage = Damage.values()[i % Damage.values().length];
                read += isRead(study, sound, sound.damaged(bytes, damage, new Random(SEED * 31 + i)), "seed " + SEED
                        + ", damage " + i + " " + damage) ? 1 : 0;
            }
            study.save();
            assertEquals(before, Folder.content(home), "the study is as it was");
        }
        System.out.println(sound + ": " + read + " of " + damages + " damaged files read, seed " + SEED);
    }

    /** Imports a damaged file, looks where all of it went, and takes the import back. */
    private boolean isRead(Study study, Sound sound, Sound.Left left, String what) throws Exception {
        Path file = Files.write(folder.resolve(sound.fileName()), left.file());
        try {
            ImportReport.File report = assertTimeoutPreemptively(BOUND, () -> run(study, file), what);
            if (sound.isSealed()) {
                assertEquals(Sound.rows().stream().skip(1).map(List::getLast).toList(),
                        study.corpus().entries().stream()
                                .map(VerbatimEntry::text).toList(),
                        what);
            } else if (!sound.isByLibrary()) {
                assertAccounted(what, left, study, report);
            }
            while (study.nextUndo().isPresent()) {
                study.undo();
            }
            return true;
        } catch (StudyException e) {
            assertEquals(StudyException.Kind.INPUT, e.kind(), what);
            assertTrue(e.getMessage().contains(sound.fileName()), () -> what + ": " + e.getMessage());
            assertEquals(0, study.corpus().sources().size(), what);
            assertTrue(study.nextUndo().isEmpty(), what);
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    private static ImportReport.File run(Study study, Path file) {
        return IMPORTER.run(study, List.of(file), ImportOptions.detect(Locale.ENGLISH), null).files().getFirst();
    }

    /** Every mark that is still in the file is stored, or in a row that the report names. */
    private static void assertAccounted(String what, Sound.Left left, Study study, ImportReport.File report) {
        int total = report.imported() + report.updated() + report.unchanged() + report.empty() + report.duplicates()
                + report.rejected().size();
        assertEquals(report.read(), total, what);
        TreeSet<String> lost = new TreeSet<>(marks(left.text()));
        lost.removeAll(marks(stored(study)));
        lost.removeAll(marks(report.toString()));
        // a line that the report names is accounted for, whatever could be read of it
        List<String> lines = left.text().lines().toList();
        for (ImportReport.Rejection refused : report.rejected()) {
            if (refused.line() <= lines.size() && report.kind() == FileKind.CSV) {
                lost.removeAll(marks(lines.get((int) refused.line() - 1)));
            }
        }
        assertTrue(lost.size() <= report.duplicates(), () -> what + ": nobody knows what became of " + lost + "; "
                + report + "\n" + left.text());
    }

    private static TreeSet<String> marks(String text) {
        TreeSet<String> marks = new TreeSet<>();
        for (Matcher matcher = MARK.matcher(text); matcher.find();) {
            marks.add(matcher.group());
        }
        return marks;
    }

    /** All that the study keeps of its sources, as one text. */
    private static String stored(Study study) {
        StringBuilder out = new StringBuilder();
        for (Source source : study.corpus().sources()) {
            source.getVariables().forEach(variable -> out.append(variable.getName()).append('\n'));
            source.getParticipants().forEach(person -> out.append(person.getId()).append(person.getValues().asList()));
            source.getAnswers().forEach(answer -> out.append(answer.getText()).append('\n'));
            for (Conversation conversation : source.getConversations()) {
                conversation.getHeaders().forEach(header -> out.append(header.getKey()).append(header.getValue()));
                conversation.getTurns()
                        .forEach(turn -> out.append(turn.getLabel()).append(turn.getSpeaker()).append(' ')
                                .append(turn.getText()).append('\n'));
            }
        }
        return out.toString();
    }
}
