package org.verbatelier.ui.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.testing.FolderImage;
import org.verbatelier.testing.SmallStudies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The real commands of the workbench, in random order: undone to the last one they leave the bytes there were before. */
@Timeout(300)
class CommandsPropertyTest {

    /** Commands that change a study, and those that move between them; a new command is a new word. */
    private static final List<String> CHANGES = List.of("accept", "refuse", "repeat", "positive", "negative", "neutral",
            "severity1", "severity4", "nothingToCode", "toDiscuss", "urgent", "striking", "sensitive");
    private static final List<String> MOVES = List.of("nextToCode", "nextSuggestion", "nextToDiscuss", "previousToCode",
            "previousSuggestion", "previousToDiscuss", "back");
    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";
    private static final int SEQUENCES = 5;
    private static final int STEPS = 40;
    private static final int EVENTS = 30;

    @TempDir
    private Path place;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);

    @AfterEach
    void closeStudy() {
        window.getActivePage().closeAllEditors(false);
        settle();
    }

    private static void settle() {
        Display display = Display.getCurrent();
        for (int i = 0; i < EVENTS && display.readAndDispatch(); i++) {
            continue; // painting may go on for as long as something moves
        }
    }

    /** As a key would: with the grid in front, not the field that accepting nothing opens. */
    private void run(String command) throws CommandException {
        window.getActivePage().getActiveEditor().setFocus();
        settle();
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (NotEnabledException e) {
            // some need something chosen first
        }
        settle();
    }

    @Test
    void undoingAllThatCommandsDidRestoresTheBytesAndRedoingItToo() throws CommandException {
        Set<String> changing = new HashSet<>();
        Set<Integer> planned = new HashSet<>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            work(place.resolve("study-" + seed), new Random(seed), changing, planned);
            closeStudy();
        }
        assertEquals(Set.copyOf(CHANGES), changing, "every command changed a study at least once");
        assertTrue(planned.size() > PlanSteps.COUNT / 2, "most gestures on the plan were made: " + planned);
    }

    private void work(Path folder, Random random, Set<String> changing, Set<Integer> planned)
            throws CommandException {
        try (Study study = SmallStudies.with(folder, "trois relances", "moisi partout, relances", "calme", "froid")) {
            SmallStudies.suggest(study, "A1 0 14 DEM.RELA", "A2 0 5 LOG.HUMI", "A2 15 23 DEM.RELA");
        }
        new StudyOpening(window).open(folder);
        settle();
        StudySession session = studies.current().orElseThrow();
        Study study = session.study();
        Map<String, String> before = FolderImage.of(folder);
        int begin = study.historySize();
        List<String> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            List<String> some = random.nextInt(3) > 0 ? CHANGES : MOVES;
            String command = some.get(random.nextInt(some.size()));
            int size = study.historySize();
            if (random.nextInt(5) == 0) {
                session.desk().mark(new Span(0, 3));
                session.desk().code(SmallStudies.SCHEME + ":" + (random.nextBoolean() ? "DEM.DELA" : "LOG.ISOL"));
            }
            if (random.nextInt(4) == 0) {
                planned.add(PlanSteps.any(session, random));
            }
            int own = study.historySize() - size;
            run(Ids.BUNDLE + "." + command);
            done.add(command);
            if (study.historySize() > size + own) {
                changing.add(command);
            }
        }
        study.save();
        Map<String, String> after = FolderImage.of(folder);
        int undone = 0;
        while (study.nextUndo().filter(entry -> entry.sequence() >= begin).isPresent()) {
            run(UNDO);
            undone++;
        }
        assertTrue(undone > 5, done.toString());
        study.save();
        assertEquals(before, FolderImage.of(folder), "undone: " + done);
        for (int i = 0; i < undone; i++) {
            run(REDO);
        }
        study.save();
        assertEquals(after, FolderImage.of(folder), "redone: " + done);
    }
}
