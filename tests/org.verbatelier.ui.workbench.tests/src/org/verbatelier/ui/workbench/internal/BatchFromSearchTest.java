package org.verbatelier.ui.workbench.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.testing.SmallStudies;
import org.verbatelier.ui.CodeEntry;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Finds, reviews and codes many places by keys alone, in the real view and with the real index; one undo takes it back. */
@Timeout(120)
class BatchFromSearchTest {

    private static final int EVENTS = 200;

    @TempDir
    private Path place;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private Study study;
    private Composite content;

    @BeforeEach
    void search() throws PartInitException {
        Path folder = place.resolve("study");
        SmallStudies.with(folder, "L’interphone est mort. Rien d’autre.", "calme", "Le badge ne marche plus",
                "badge et interphone").close();
        new StudyOpening(window).open(folder);
        settle();
        study = PlatformUI.getWorkbench().getService(Studies.class).current().orElseThrow().study();
        window.getActivePage().showView(Ids.SEARCH);
        settle();
        Text query = all(window.getShell(), Text.class)
                .filter(text -> text.getMessage().equals(Messages.get("search.hint"))).findFirst().orElseThrow();
        content = query.getParent().getParent();
        query.setText("interphone OU badge");
        query.notifyListeners(SWT.DefaultSelection, new Event());
        await(() -> table().getItemCount() == 4);
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

    private static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
                type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                child instanceof Composite composite ? all(composite, type) : Stream.empty()));
    }

    private Table table() {
        return all(content, Table.class).findFirst().orElseThrow();
    }

    private void type(char letter) {
        Event key = new Event();
        key.keyCode = letter;
        key.character = letter;
        table().notifyListeners(SWT.KeyDown, key);
        settle();
        CodeEntry entry = all(window.getShell(), CodeEntry.class).findFirst().orElseThrow();
        assertFalse(entry.getSize().y < 50 || entry.getLocation().y < 0, "it can be seen: " + entry.getBounds());
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        entry.getChildren()[0].notifyListeners(SWT.Traverse, enter);
        settle();
    }

    private List<String> coded() {
        return study.corpus().entries().stream().flatMap(e -> study.codings().of(e.id()).stream()
                .map(c -> e.id() + " " + e.text().substring(c.getStart(), c.getEnd()) + " " + c.getCode())).toList();
    }

    @Test
    void everythingFoundIsCodedByOneLetterAndTakenBackByOneUndo() {
        type('r');
        assertEquals(List.of("A1 interphone essai:DEM.RELA", "A3 badge essai:DEM.RELA", "A4 badge essai:DEM.RELA",
                "A4 interphone essai:DEM.RELA"), coded());
        study.undo();
        assertEquals(List.of(), coded());
    }

    @Test
    void whatIsSelectedIsCodedAsWholeSentences() {
        Combo scope = all(content, Combo.class).findFirst().orElseThrow();
        scope.select(1);
        table().setSelection(0);
        type('h');
        assertEquals(List.of("A1 L’interphone est mort. essai:LOG.HUMI"), coded());
    }
}
