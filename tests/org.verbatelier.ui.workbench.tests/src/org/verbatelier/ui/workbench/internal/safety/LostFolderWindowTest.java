package org.verbatelier.ui.workbench.internal.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Session;
import org.verbatelier.core.Study;
import org.verbatelier.core.StudyCheck;
import org.verbatelier.testing.SmallStudies;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person sees and can do when a study cannot be written: its folder is away, or somebody else writes it. */
@Timeout(120)
class LostFolderWindowTest {

    private static final int EVENTS = 200;

    @TempDir
    private Path place;
    private Path folder;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);

    @BeforeEach
    void makeStudy() {
        folder = place.resolve("study");
        try (Study study = SmallStudies.with(folder, "trois relances", "moisi partout", "calme")) {
            SmallStudies.suggest(study, "A1 0 14 DEM.RELA");
        }
    }

    @AfterEach
    void closeStudy() {
        window.getActivePage().closeAllEditors(false);
        settle();
    }

    private static void settle() {
        Display display = Display.getCurrent();
        for (int i = 0; i < EVENTS && display.readAndDispatch(); i++) {
            continue;
        }
    }

    private static void await(BooleanSupplier done) {
        Display display = Display.getCurrent();
        while (!done.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> { /* wakes the display, to look again */ });
                display.sleep();
            }
        }
    }

    private void run(String command) throws CommandException {
        window.getService(IHandlerService.class).executeCommand(Ids.BUNDLE + "." + command, null);
        settle();
    }

    private StudySession session() {
        return studies.current().orElseThrow();
    }

    private static Stream<Control> below(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
                child instanceof Composite composite ? below(composite) : Stream.empty()));
    }

    private StudyBanner banner() {
        settle();
        return below(window.getShell()).filter(StudyBanner.class::isInstance).map(StudyBanner.class::cast).findFirst()
                .orElseThrow();
    }

    private String bannerText() {
        return below(banner()).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).reduce("",
                String::concat);
    }

    private void press(Composite parent, String key) {
        Button button = below(parent).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> b.getText().replace("&", "").equals(Messages.get(key))).findFirst().orElseThrow();
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** Presses a button of the next dialog, and keeps what the dialog said. */
    private AtomicReference<String> answer(String key) {
        AtomicReference<String> said = new AtomicReference<>();
        Display display = Display.getCurrent();
        Runnable[] look = new Runnable[1];
        look[0] = () -> {
            Shell dialog = Arrays.stream(display.getShells()).filter(shell -> shell != window.getShell()
                    && shell.isVisible() && below(shell).anyMatch(c -> c instanceof Button b
                            && b.getText().replace("&", "").equals(Messages.get(key))))
                    .findFirst().orElse(null);
            if (dialog == null) {
                display.timerExec(50, look[0]);
            } else {
                said.set(below(dialog).filter(Label.class::isInstance).map(l -> ((Label) l).getText()).reduce("",
                        String::concat));
                press(dialog, key);
            }
        };
        display.timerExec(50, look[0]);
        return said;
    }

    @Test
    void aFolderThatIsAwayIsSaidAboveTheWordsAndTryingAgainMakesTheChange() throws CommandException, IOException {
        new StudyOpening(window).open(folder);
        settle();
        assertFalse(banner().isVisible());
        Files.move(folder, place.resolve("unplugged"));
        run("accept");
        assertTrue(banner().isVisible());
        assertTrue(bannerText().contains(folder.toString()), bannerText());
        assertEquals(List.of("A1"), session().desk().selection());
        assertEquals(1, session().desk().marks().size(), "the suggestion is still there");
        press(banner(), "banner.retry");
        assertTrue(banner().isVisible());
        Files.move(place.resolve("unplugged"), folder);
        press(banner(), "banner.retry");
        assertFalse(banner().isVisible());
        assertEquals(1, session().study().codings().of("A1").size());
    }

    @Test
    void aStudyWhoseFolderIsAwayGoesOnInACopy() throws CommandException, IOException {
        new StudyOpening(window).open(folder);
        settle();
        run("accept");
        Files.move(folder, place.resolve("unplugged"));
        run("toDiscuss");
        Path copy = new CopyElsewhere(session(), window.getShell())
                .freeFolder(Files.createDirectory(place.resolve("usb")));
        AtomicReference<String> said = answer("button.ok");
        new CopyElsewhere(session(), window.getShell()).to(copy);
        await(() -> said.get() != null);
        settle();
        assertTrue(said.get().contains(copy.toString()), said.get());
        assertEquals(copy, session().study().folder());
        assertEquals(1, session().study().codings().of("A1").size());
        run("toDiscuss");
        closeStudy();
        assertEquals(List.of(), StudyCheck.run(copy, Session.of("paul")));
    }

    @Test
    void aStudyThatSomebodyElseWritesCanBeReadAndIsWrittenOnceItIsFree() throws CommandException {
        Study other = Study.open(folder, Session.of("Anne"));
        AtomicReference<String> said = answer("inUse.READ");
        new StudyOpening(window).open(folder);
        settle();
        assertTrue(said.get().contains("Anne"), said.get());
        assertTrue(session().study().isReadOnly());
        assertTrue(bannerText().contains("Anne"), bannerText());
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String command : List.of("accept", "refuse", "positive", "nothingToCode", "urgent", "import", "rules",
                "applyCode")) {
            assertFalse(commands.getCommand(Ids.BUNDLE + "." + command).isEnabled(), command);
        }
        for (String command : List.of("nextToCode", "search", "publish", "saveCopy")) {
            assertTrue(commands.getCommand(Ids.BUNDLE + "." + command).isEnabled(), command);
        }
        session().desk().go("A3");
        press(banner(), "banner.whenFree");
        other.close();
        await(() -> studies.current().isPresent() && !session().study().isReadOnly());
        settle();
        assertEquals(List.of("A3"), session().desk().selection());
        assertFalse(banner().isVisible());
        run("toDiscuss");
        assertEquals(1, session().study().codings().flagsOf("A3").size());
    }
}
