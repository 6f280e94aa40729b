package org.verbatelier.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.operation.Operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever is done, undoing all of it leaves the same bytes, and redoing all of it leaves the same bytes again. */
class UndoPropertyTest {

    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 12;

    @TempDir
    Path folder;

    @Test
    void undoingAllAndRedoingAllRestoreTheBytesOfAThousandRandomSequences() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Path study = folder.resolve("study-" + seed);
            workAndUndoAndRedo(study, seed);
        }
    }

    private static void workAndUndoAndRedo(Path folder, int seed) {
        Map<String, String> before;
        Map<String, String> after;
        int done = 0;
        try (Study study = Studies.with(folder, "Les halls sont sales.", "😀 e\u0301té", "a\u000B\uD800b")) {
            study.save();
            before = FolderImage.of(folder);
            RandomWork work = new RandomWork(study, seed);
            for (int step = 0; step < STEPS; step++) {
                var operation = work.next();
                if (operation.isPresent() && applied(study, operation.get())) {
                    done++;
                }
                if (seed % 7 == 0 && step % 3 == 0) {
                    study.save();
                }
            }
            study.save();
            after = FolderImage.of(folder);
            // half of the studies are undone in the same session, half after reopening
            if (seed % 2 == 0) {
                undo(study, done);
            }
        }
        try (Study study = Study.open(folder, Studies.session("paul"))) {
            if (seed % 2 != 0) {
                undo(study, done);
            }
            study.save();
            assertEquals(before, FolderImage.of(folder), "undone, seed " + seed);
            for (int i = 0; i < done; i++) {
                assertTrue(study.redo().isPresent(), "redo " + i + ", seed " + seed);
            }
            assertTrue(study.redo().isEmpty());
            study.save();
            assertEquals(after, FolderImage.of(folder), "redone, seed " + seed);
        }
        assertEquals(List.of(), StudyCheck.run(folder, Studies.session("paul")), "seed " + seed);
    }

    /** A change may be refused, such as a code applied twice to the same words; it then leaves no trace. */
    private static boolean applied(Study study, Operation operation) {
        try {
            study.apply(operation);
            return true;
        } catch (StudyException e) {
            assertEquals(StudyException.Kind.REFUSED, e.kind(), e.getMessage());
            return false;
        }
    }

    private static void undo(Study study, int times) {
        for (int i = 0; i < times; i++) {
            study.undo().orElseThrow();
        }
    }
}
