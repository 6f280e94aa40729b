package org.verbatelier.ui.workbench.internal.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.analysis.mirror.MirrorCell;
import org.verbatelier.core.CodebookEdits;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Span;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.CodebookFactory;
import org.verbatelier.model.codebook.Crosswalk;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.corpus.Note;
import org.verbatelier.testing.SmallStudies;
import org.verbatelier.ui.Reader;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Both sides of a moment are read and coded next to each other, and what is agreed upon is written down. */
@Timeout(120)
class MirrorViewTest {

    @TempDir
    private Path folder;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private MirrorView view;

    @BeforeEach
    void openStudy() throws PartInitException {
        Path place = folder.resolve("study");
        try (Study study = SmallStudies.with(place, "toujours en retard", "moisi")) {
            SmallStudies.addConversation(study, "Les entreprises ne préviennent pas", "J’attends");
            correspond(study, "DEM.DELA", "M05.DELA");
            correspond(study, "LOG.HUMI", "M03.QUAL");
            code(study, "A1", "DEM.DELA");
            code(study, "A2", "LOG.HUMI");
            code(study, "GC/T01", "DEM.DELA");
        }
        new StudyOpening(window).open(place);
        view = (MirrorView) window.getActivePage().showView(Ids.MIRROR);
        await(() -> readers().size() == 2 && readers().getFirst().control().getText().contains("moisi"));
    }

    @AfterEach
    void closeStudy() {
        window.getActivePage().hideView(view);
        window.getActivePage().closeAllEditors(false);
    }

    private static void correspond(Study study, String code, String target) {
        Code present = study.codes().find("essai:" + code).orElseThrow();
        Code changed = EcoreUtil.copy(present);
        Crosswalk crosswalk = CodebookFactory.eINSTANCE.createCrosswalk();
        crosswalk.setFrame("miroir");
        crosswalk.setTarget(target);
        changed.getCrosswalks().add(crosswalk);
        study.apply(new CodebookEdits(study).replace(present, changed).orElseThrow());
    }

    private static void code(Study study, String verbatim, String code) {
        study.apply(new Edits(study).code(List.of(new Edits.Application(verbatim, null, "essai:" + code,
                Valence.NEGATIVE, 2, Edits.MANUAL))).orElseThrow());
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

    private List<Reader> readers() {
        Composite content = view.reader().orElseThrow().getParent().getParent();
        return all(content, Reader.class);
    }

    private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        Arrays.stream(parent.getChildren()).forEach(child -> {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                found.addAll(all(composite, type));
            }
        });
        return found;
    }

    private StudySession session() {
        return studies.current().orElseThrow();
    }

    @Test
    void bothSidesOfAMomentStandFaceToFaceAndAreCoded() throws CommandException {
        window.getService(IHandlerService.class).executeCommand(Ids.BUNDLE + ".nextMoment", null);
        assertTrue(readers().getFirst().control().getText().contains("toujours en retard"));
        assertTrue(readers().getLast().control().getText().contains("ne préviennent pas"));
        view.go(new MirrorCell("M05", "DELA"));
        Reader staff = readers().getLast();
        int word = staff.control().getText().indexOf("entreprises");
        staff.control().setSelection(word, word + 11);
        staff.control().notifyListeners(SWT.Selection, new Event());
        assertEquals("GC/T01", session().desk().current().orElseThrow().id());
        assertEquals(new Span(4, 15), session().desk().words());
        session().desk().code("essai:DEM.RELA");
        assertEquals(2, session().study().codings().of("GC/T01").size());
    }

    @Test
    void whatIsAgreedUponIsKeptForItsMomentAndTakenBackByOneUndo() {
        view.go(new MirrorCell("M05", null));
        Text consensus = all(readers().getFirst().getShell(), Text.class).stream()
                .filter(text -> text.getParent().getParent() == readers().getFirst().getParent().getParent()
                        .getParent())
                .findFirst().orElseThrow();
        consensus.setText("Prévenir la veille");
        view.step(1);
        assertEquals("", consensus.getText());
        Note note = session().study().header().getNotes().getFirst();
        assertEquals("miroir:M05", note.getSubject());
        assertEquals("Prévenir la veille", note.getText());
        view.step(1);
        assertEquals("Prévenir la veille", consensus.getText());
        Button approval = all(consensus.getParent(), Button.class).getFirst();
        approval.notifyListeners(SWT.Selection, new Event());
        assertFalse(consensus.getEditable(), "what is approved is locked");
        assertTrue(consensus.getToolTipText().contains(session().study().session().coder()));
        approval.notifyListeners(SWT.Selection, new Event());
        assertTrue(consensus.getEditable());
        session().undo();
        session().undo();
        session().undo();
        assertTrue(session().study().header().getNotes().isEmpty());
    }
}
