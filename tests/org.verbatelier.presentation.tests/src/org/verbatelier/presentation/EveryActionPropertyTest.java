package org.verbatelier.presentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyCheck;
import org.verbatelier.core.StudyException;
import org.verbatelier.presentation.DeskActions.Action;
import org.verbatelier.testing.FolderImage;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Whatever a person does at the desk goes through the one door: undoing all of it leaves the bytes there were before, doing
 * it again leaves the bytes there were after, and nobody but the study ever writes its content.
 */
@Timeout(600)
class EveryActionPropertyTest {

    private static final int SEQUENCES = 70;
    private static final int STEPS = 48;

    @TempDir
    Path place;

    @Test
    void undoingAllThatWasDoneAtTheDeskRestoresTheBytesAndRedoingItToo() {
        Set<String> changing = new HashSet<>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            work(place.resolve("study-" + seed), seed, changing);
        }
        List<String> idle = DeskActions.ALL.stream().map(Action::name).filter(name -> !changing.contains(name)
                && !name.matches("(go to|select|mark|next|previous|undo|redo).*")).toList();
        assertEquals(List.of(), idle, "every action that changes a study did so at least once");
    }

    private static void work(Path folder, int seed, Set<String> changing) {
        try (Study study = SmallStudies.with(folder, "trois relances", "trois relances", "Tout est moisi. Et froid !",
                "😀 e\u0301té")) {
            SmallStudies.addConversation(study, "Et chez vous ?", "La fuite dure depuis mars.");
            SmallStudies.suggest(study, "A1 0 14 DEM.RELA", "A2 0 14 DEM.RELA", "A3 8 14 LOG.HUMI");
            study.save();
            Map<String, String> before = FolderImage.of(folder);
            DeskWorld world = new DeskWorld(study, seed);
            OnlyDoor door = new OnlyDoor(study);
            List<String> done = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                Action action = DeskActions.ALL.get(world.random.nextInt(DeskActions.ALL.size()));
                int size = study.historySize();
                done.add(action.name());
                tryIt(action, world, () -> "seed " + seed + ": " + done);
                if (study.historySize() > size) {
                    changing.add(action.name());
                }
                door.watch(study);
                door.assertOnly(() -> "seed " + seed + ": " + done);
            }
            undoAndRedo(world, folder, before, "seed " + seed + ": " + done);
        }
        assertEquals(List.of(), StudyCheck.run(folder, Session.of("paul")), "seed " + seed);
    }

    /** What is refused says so to a person and leaves no trace. */
    private static void tryIt(Action action, DeskWorld world, Supplier<String> context) {
        int size = world.study.historySize();
        try {
            action.doing().accept(world);
        } catch (StudyException e) {
            assertEquals(StudyException.Kind.REFUSED, e.kind(), context);
            assertEquals(size, world.study.historySize(), context);
        }
    }

    private static void undoAndRedo(DeskWorld world, Path folder, Map<String, String> before, String context) {
        Study study = world.study;
        study.save();
        Map<String, String> after = FolderImage.of(folder);
        int undone = 0;
        while (world.undo()) {
            undone++;
        }
        study.save();
        assertEquals(before, FolderImage.of(folder), "undone, " + context);
        for (int i = 0; i < undone; i++) {
            assertTrue(study.redo().isPresent(), context);
        }
        study.save();
        assertEquals(after, FolderImage.of(folder), "redone, " + context);
    }

    /** Notes whoever writes the content of a study without being its door. */
    private static final class OnlyDoor extends EContentAdapter {

        private final Set<EObject> watched = new HashSet<>();
        private final List<String> others = new ArrayList<>();

        OnlyDoor(Study study) {
            watch(study);
        }

        void watch(Study study) {
            watch(study.header());
            watch(study.codebook());
            watch(study.plan());
            study.corpus().sources().forEach(this::watch);
            study.codings().all().forEach(coding -> watch(EcoreUtil.getRootContainer(coding)));
        }

        private void watch(EObject root) {
            if (watched.add(root)) {
                root.eAdapters().add(this);
            }
        }

        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            boolean door = StackWalker.getInstance().walk(frames -> frames.anyMatch(
                    frame -> frame.getClassName().equals("org.verbatelier.core.internal.content.Content")
                            || frame.getClassName().startsWith("org.verbatelier.core.internal.storage.")));
            if (!door && !notification.isTouch()) {
                others.add(notification.toString());
            }
        }

        void assertOnly(Supplier<String> context) {
            assertEquals(List.of(), others, context);
        }
    }
}
