package org.verbatelier.ui.workbench.internal.codebook;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.testing.SmallStudies;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(180)
class CodebookEditorTest {

    @TempDir
    private Path folder;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private TreeViewer tree;

    @BeforeEach
    void openStudy() throws PartInitException {
        Path place = folder.resolve("study");
        try (Study study = SmallStudies.with(place, "trois relances", "moisi partout, relances", "calme")) {
            for (String verbatim : List.of("A1", "A2")) {
                study.apply(new Edits(study).code(List.of(new Edits.Application(verbatim, null, "essai:DEM.RELA",
                        Valence.UNSPECIFIED, 0, Edits.MANUAL))).orElseThrow());
            }
        }
        new StudyOpening(window).open(place);
        IViewPart view = window.getActivePage().showView(Ids.CODEBOOK);
        tree = (TreeViewer) view.getSite().getSelectionProvider();
        tree.expandAll();
        settle();
    }

    @AfterEach
    void closeStudy() {
        window.getActivePage().closeAllEditors(false);
        settle();
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
        window.getService(IHandlerService.class).executeCommand(Ids.BUNDLE + ".codebook." + command, null);
        settle();
    }

    /** Does something in the dialog that a command opens, then presses a button of it. */
    private void run(String command, Consumer<Shell> then, String button) throws CommandException {
        Display display = Display.getCurrent();
        display.timerExec(300, new Runnable() {
            @Override
            public void run() {
                Shell dialog = Arrays.stream(display.getShells())
                        .filter(shell -> shell.isVisible() && shell.getParent() == window.getShell()
                                && all(shell, Button.class).anyMatch(b -> b.getText().equals(button)))
                        .findFirst().orElse(null);
                if (dialog == null) {
                    display.timerExec(100, this);
                } else {
                    then.accept(dialog);
                    Button pressed = all(dialog, Button.class).filter(b -> b.getText().equals(button)).findFirst()
                            .orElseThrow();
                    assertTrue(pressed.isEnabled(), button);
                    pressed.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
        run(command);
    }

    private static <T extends Control> Stream<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
                type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                child instanceof Composite composite ? all(composite, type) : Stream.empty()));
    }

    private static CodeNode code(String id) {
        return CodeNode.ofCode("essai:" + id);
    }

    private void select(String... codes) {
        tree.setSelection(new StructuredSelection(Arrays.stream(codes).map(CodebookEditorTest::code).toList()));
        settle();
    }

    private Study study() {
        return studies.current().orElseThrow().study();
    }

    private String order() {
        return String.join(" ", study().codes().all("essai").stream().map(Code::getId).toList());
    }

    private void undo() throws CommandException {
        window.getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
        settle();
    }

    @Test
    void theTreeShowsLiveCountsOfCodingsTextsAndPeople() {
        await(() -> tree.getTree().getItem(0).getItem(0).getText(1).equals("2"));
        assertEquals("2", tree.getTree().getItem(0).getText(2));
        assertEquals("2", tree.getTree().getItem(0).getText(3));
        study().undo();
        await(() -> tree.getTree().getItem(0).getItem(0).getText(1).equals("1"));
    }

    @Test
    void codesAreMovedByCommandsAndStaySelected() throws CommandException {
        select("DEM.RELA");
        run("down");
        run("down");
        assertEquals("DEM.DELA DEM.RELA LOG.HUMI LOG.ISOL", order());
        run("down");
        run("right");
        assertEquals("LOG.HUMI", ((Code) study().codes().find("essai:DEM.RELA").orElseThrow().eContainer()).getId());
        assertEquals(List.of(code("DEM.RELA")), tree.getStructuredSelection().toList());
        for (int i = 0; i < 4; i++) {
            undo();
        }
        assertEquals("DEM.RELA DEM.DELA LOG.HUMI LOG.ISOL", order());
    }

    @Test
    void aTitleIsChangedInItsPlace() throws CommandException {
        select("LOG.ISOL");
        run("rename");
        Text field = all(tree.getTree(), Text.class).findFirst().orElseThrow();
        assertEquals("Isolation thermique", field.getText());
        field.setText("Isolation");
        Event enter = new Event();
        enter.detail = SWT.TRAVERSE_RETURN;
        field.notifyListeners(SWT.Traverse, enter);
        settle();
        assertEquals("Isolation", study().codes().find("essai:LOG.ISOL").orElseThrow().getLabel());
        assertTrue(tree.getTree().getItem(1).getItem(1).getText().contains("Isolation"));
    }

    @Test
    void aMergeIsShownThenMadeAndOneUndoTakesItBack() throws CommandException {
        select("DEM.RELA");
        run("merge", dialog -> {
            Text filter = all(dialog, Text.class).filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst()
                    .orElseThrow();
            filter.setText("humi");
            assertEquals(1, all(dialog, Table.class).findFirst().orElseThrow().getItemCount());
        }, Messages.get("merge.ok"));
        assertEquals(2, study().codings().count("essai:LOG.HUMI"));
        assertTrue(study().codes().find("essai:DEM.RELA").orElseThrow().isDeprecated());
        undo();
        assertEquals(2, study().codings().count("essai:DEM.RELA"));
    }

    @Test
    void whatIsUnusedIsRemovedAndWhatIsInUseBecomesObsolete() throws CommandException {
        select("LOG.ISOL");
        run("retire", dialog -> { /* as it is */ }, Messages.get("remove.ok"));
        assertEquals("DEM.RELA DEM.DELA LOG.HUMI", order());
        select("DEM.RELA");
        run("retire", dialog -> { /* nothing replaces it */ }, Messages.get("deprecate.ok"));
        assertTrue(study().codes().find("essai:DEM.RELA").orElseThrow().isDeprecated());
        assertEquals(2, study().codings().count("essai:DEM.RELA"));
    }

    @Test
    void aNewCodeIsAskedForAndSelected() throws CommandException {
        select("LOG.HUMI");
        run("newCode", dialog -> all(dialog, Text.class).filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0)
                .findFirst().orElseThrow().setText("Nuisibles"), Messages.get("newCode.ok"));
        assertEquals("DEM.RELA DEM.DELA LOG.HUMI LOG.ISOL LOG.NUIS", order());
        assertEquals(List.of(code("LOG.NUIS")), tree.getStructuredSelection().toList());
    }

    @Test
    void theEntryIsWrittenInPlaceAndKeptOnLeavingAField() throws CommandException, PartInitException {
        IViewPart details = window.getActivePage().showView(Ids.DETAILS);
        window.getActivePage().activate(window.getActivePage().showView(Ids.CODEBOOK));
        select("LOG.HUMI");
        Composite form = window.getShell();
        Text definition = all(form, Text.class)
                .filter(text -> text.isVisible() && (text.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
        definition.setText("Murs humides,\nmoisissures");
        definition.notifyListeners(SWT.FocusOut, new Event());
        settle();
        assertEquals("Murs humides,\nmoisissures",
                study().codes().find("essai:LOG.HUMI").orElseThrow().getDefinition());
        undo();
        assertEquals("", definition.getText());
        assertTrue(details.getTitle().length() > 0);
    }

    @Test
    void rareCodesAreListedWithTheRarestFirst() throws PartInitException {
        window.getActivePage().showView(Ids.LONG_TAIL);
        Tree rare = all(window.getShell(), Tree.class)
                .filter(t -> t.getColumnCount() == 3 && t.isVisible() && t != tree.getTree()).findFirst()
                .orElseThrow();
        await(() -> rare.getItemCount() == 4);
        assertEquals("0", rare.getItem(0).getText(1));
        assertEquals("2", rare.getItem(3).getText(1));
    }
}
