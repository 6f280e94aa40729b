package org.verbatelier.ui.workbench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.model.coding.Coding;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.testing.SmallStudies;
import org.verbatelier.ui.CodeEntry;
import org.verbatelier.ui.VerbatimGrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(120)
class WorkbenchTest {

    private static final List<String> VIEWS = List.of(Ids.CODEBOOK, Ids.READER, Ids.SUGGESTIONS, Ids.DETAILS,
            Ids.SEARCH, Ids.SOURCES);

    @TempDir
    private Path folder;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);

    @BeforeEach
    void openStudy() {
        Path place = folder.resolve("study");
        try (Study study = SmallStudies.with(place, "trois relances", "moisi partout, relances", "calme")) {
            SmallStudies.suggest(study, "A1 0 14 DEM.RELA", "A2 0 5 LOG.HUMI", "A2 15 23 DEM.RELA");
        }
        new StudyOpening(window).open(place);
        settle();
    }

    @AfterEach
    void closeStudy() {
        window.getActivePage().closeAllEditors(false);
        settle();
        assertTrue(studies.current().isEmpty(), "closing the grid closes the study");
    }

    private static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // until nothing is left to do
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

    private List<String> codes(String verbatim) {
        return session().study().codings().of(verbatim).stream().map(Coding::getCode).toList();
    }

    @Test
    void aStudyOpensInItsGridAtTheFirstVerbatimToCode() {
        assertEquals(Ids.GRID, window.getActivePage().getActiveEditor().getSite().getId());
        assertEquals("A1", session().desk().current().orElseThrow().id());
        assertTrue(window.getShell().getText().contains("Enquête"));
    }

    @Test
    void commandsAcceptJudgeAndUndoByName() throws CommandException {
        run("accept");
        run("severity3");
        assertEquals(List.of("essai:DEM.RELA"), codes("A1"));
        assertEquals(3, session().study().codings().of("A1").getFirst().getSeverity());
        assertTrue(session().nextUndo().orElseThrow().contains("A1"));
        window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        assertEquals(List.of(), codes("A1"));
        assertFalse(session().nextRedo().isEmpty());
    }

    @Test
    void theNextToCodeIsFoundAndARefusalIsRemembered() throws CommandException {
        run("refuse");
        run("nothingToCode");
        run("nextToCode");
        assertEquals("A2", session().desk().current().orElseThrow().id());
        assertEquals(2, session().desk().marks().size());
    }

    @Test
    void aLetterTypedIntoTheGridOpensTheCodeEntryAndEnterAppliesIt() {
        VerbatimGrid grid = find(window.getShell(), VerbatimGrid.class);
        Event letter = new Event();
        letter.keyCode = 'h';
        letter.character = 'h';
        grid.notifyListeners(SWT.KeyDown, letter);
        Control entry = find(window.getShell(), CodeEntry.class);
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        ((Composite) entry).getChildren()[0].notifyListeners(SWT.Traverse, enter);
        settle();
        assertEquals(List.of("essai:LOG.HUMI"), codes("A1"));
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).map(child -> type.isInstance(child) ? type.cast(child)
                : child instanceof Composite composite ? find(composite, type) : null).filter(c -> c != null)
                .findFirst().orElse(null);
    }

    @Test
    void everyViewOpensWithAndWithoutAStudy() throws PartInitException {
        IWorkbenchPage page = window.getActivePage();
        for (String view : VIEWS) {
            IViewPart part = page.showView(view);
            assertInstanceOf(IViewPart.class, part);
            settle();
        }
        page.closeAllEditors(false);
        settle();
        VIEWS.forEach(view -> assertFalse(page.findView(view).getTitle().isEmpty()));
    }

    @Test
    void bothPerspectivesOpen() throws WorkbenchException {
        for (String perspective : List.of(Ids.PERSPECTIVE_CORPUS, Ids.PERSPECTIVE_CODER)) {
            PlatformUI.getWorkbench().showPerspective(perspective, window);
            settle();
            assertEquals(perspective, window.getActivePage().getPerspective().getId());
        }
    }

    @Test
    void aFilterIsArrangedInTheBackgroundAndShown() {
        session().wantFilter(GridFilter.NONE.withCode("essai:LOG.HUMI"));
        await(() -> session().grid().size() == 0);
        session().wantFilter(GridFilter.NONE);
        await(() -> session().grid().size() == 3);
    }

    @Test
    void everyRepeatedCommandHasAKeyAndAName() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        for (String id : List.of("nextToCode", "nextSuggestion", "applyCode", "repeat", "accept", "refuse", "positive",
                "negative", "neutral", "severity1", "severity4", "nothingToCode", "toDiscuss", "search", "keys")) {
            Command command = commands.getCommand(Ids.BUNDLE + "." + id);
            assertTrue(command.isDefined() && bindings.getBestActiveBindingFor(command.getId()) != null
                    || Arrays.stream(bindings.getBindings()).anyMatch(b -> b.getParameterizedCommand() != null
                            && b.getParameterizedCommand().getId().equals(command.getId())),
                    id);
        }
    }

    @Test
    void theSettingsNameACoder() {
        assertFalse(WorkbenchSettings.current().coder().isBlank());
        assertEquals(Locale.getDefault(), WorkbenchSettings.current().locale());
    }
}
