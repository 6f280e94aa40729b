package org.verbatelier.ui.workbench.internal.imports;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Study;
import org.verbatelier.ingest.ColumnRole;
import org.verbatelier.model.corpus.VariableKind;
import org.verbatelier.presentation.imports.FileState;
import org.verbatelier.presentation.imports.Repair;
import org.verbatelier.presentation.imports.SheetHead.ColumnMark;
import org.verbatelier.testing.SmallStudies;
import org.verbatelier.ui.Labels;
import org.verbatelier.ui.Notice;
import org.verbatelier.ui.NoticeArea;
import org.verbatelier.ui.SheetView;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.SourcesView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Timeout(180)
class ImportWindowTest {

    private static final int BEFORE = 3;

    @TempDir
    private Path folder;
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Display display = Display.getCurrent();

    @BeforeEach
    void openStudy() {
        Path place = folder.resolve("study");
        try (Study study = SmallStudies.with(place, "trois relances", "moisi partout", "calme")) {
            assertEquals(BEFORE, study.corpus().entries().size());
        }
        if (!(window.getShell().getData(DND.DROP_TARGET_KEY) instanceof DropTarget)) {
            WindowDrop.on(window);
        }
        if (FolderWatching.of(window) == null) {
            new FolderWatching(window);
        }
        new StudyOpening(window).open(place);
        settle();
    }

    @AfterEach
    void closeStudy() {
        dialogs(ReportDialog.class).forEach(ReportDialog::close);
        dialogs(ImportDialog.class).forEach(ImportDialog::close);
        Arrays.stream(NoticeArea.of(window.getShell()).getChildren()).forEach(Control::dispose);
        window.getActivePage().closeAllEditors(false);
        settle();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private void await(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> { /* wakes the display, to look again */ });
                display.sleep();
            }
        }
    }

    private <T> List<T> dialogs(Class<T> type) {
        return Arrays.stream(display.getShells()).map(Shell::getData).filter(type::isInstance).map(type::cast).toList();
    }

    private <T> T awaitDialog(Class<T> type) {
        await(() -> !dialogs(type).isEmpty());
        return dialogs(type).getLast();
    }

    private static <T extends Control> T find(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).map(child -> type.isInstance(child) ? type.cast(child)
                : child instanceof Composite composite ? find(composite, type) : null).filter(c -> c != null)
                .findFirst().orElse(null);
    }

    private StudySession session() {
        return PlatformUI.getWorkbench().getService(Studies.class).current().orElseThrow();
    }

    private int size() {
        return session().study().corpus().entries().size();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String survey(String prefix, int rows) {
        StringBuilder text = new StringBuilder("id;Nom;résidence;note;verbatim\n");
        for (int i = 1; i <= rows; i++) {
            text.append(prefix).append(String.format("%03d", i)).append(";Mme Lefèvre;Les Tamaris;").append(i % 5)
                    .append(";L’ascenseur est resté en panne toute la semaine, personne ne vient réparer ").append(i)
                    .append('\n');
        }
        return text.toString();
    }

    /** What the system sends when somebody lets files go over the window. */
    private void drop(Path... files) {
        try {
            Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent").getDeclaredConstructor();
            made.setAccessible(true);
            Event event = (Event) made.newInstance();
            event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
            event.detail = DND.DROP_COPY;
            event.widget = (DropTarget) window.getShell().getData(DND.DROP_TARGET_KEY);
            event.widget.notifyListeners(DND.Drop, event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportDialog dropped(Path... files) {
        drop(files);
        ImportDialog dialog = awaitDialog(ImportDialog.class);
        await(dialog::isSettled);
        return dialog;
    }

    private static void press(Button button) {
        assertTrue(button.isEnabled(), button.getText());
        button.notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(Dialog dialog, int id) {
        Function<Composite, Button> search = new Function<>() {
            @Override
            public Button apply(Composite parent) {
                for (Control child : parent.getChildren()) {
                    if (child instanceof Button button && Integer.valueOf(id).equals(button.getData())) {
                        return button;
                    }
                    Button below = child instanceof Composite composite ? apply(composite) : null;
                    if (below != null) {
                        return below;
                    }
                }
                return null;
            }
        };
        return search.apply(dialog.getShell());
    }

    private void choose(SheetView view, String column, ColumnRole role) {
        int at = view.sheet().heads().stream().map(head -> head.name()).toList().indexOf(column);
        Event key = new Event();
        key.keyCode = SWT.HOME;
        view.notifyListeners(SWT.KeyDown, key);
        for (int i = 0; i < at; i++) {
            Event right = new Event();
            right.keyCode = SWT.ARROW_RIGHT;
            view.notifyListeners(SWT.KeyDown, right);
        }
        assertEquals(at, view.column());
        RoleMenu[] opened = new RoleMenu[1];
        view.onAsked((which, where) -> opened[0] = find(view.getShell(), FilePane.class).table().menuOf(which));
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        view.notifyListeners(SWT.KeyDown, enter);
        for (MenuItem item : opened[0].menu().getItems()) {
            if (item.getText().equals(Labels.of(role))) {
                item.setSelection(true);
                item.notifyListeners(SWT.Selection, new Event());
            }
        }
    }

    @Test
    void aDropIsPreviewedImportedReportedRepairedAndUndone() throws IOException {
        Path good = file("a.csv", survey("A", 12));
        Path broken = file("b.csv", survey("B", 12) + "B099;Mme Roux\n");
        ImportDialog dialog = dropped(good, broken);
        SheetView view = find(dialog.getShell(), SheetView.class);
        assertEquals(ColumnMark.PERSONAL, view.sheet().heads().get(1).mark());
        choose(view, "note", ColumnRole.SKIP);
        await(dialog::isSettled);
        assertEquals(ColumnMark.LEFT_OUT, view.sheet().heads().get(3).mark());
        press(button(dialog, IDialogConstants.OK_ID));
        ReportDialog report = awaitDialog(ReportDialog.class);
        settle();
        assertEquals(BEFORE + 24, size());
        assertEquals(2, report.entry().report().files().size());

        Table account = find(report.getShell(), Table.class);
        assertEquals("25", account.getItem(2).getText(1));
        account.setSelection(1);
        Event select = new Event();
        select.item = account.getItem(1);
        account.notifyListeners(SWT.Selection, select);
        Repair repair = report.repair();
        assertEquals(1, repair.size());
        repair.set(0, 4, "Le hall est sale tous les jours");
        press(button(report, ReportDialog.RETRY_ID));
        await(() -> size() == BEFORE + 25);
        await(() -> report.entry().report().files().size() == 1);
        assertEquals("Le hall est sale tous les jours",
                session().study().corpus().find("B099").orElseThrow().text());

        settle();
        press(button(report, ReportDialog.UNDO_ID));
        settle();
        assertEquals(BEFORE + 24, size());
        session().undo();
        settle();
        assertEquals(BEFORE, size());
    }

    @Test
    void aTrialShowsTheReportAndChangesNothing() throws IOException {
        ImportDialog dialog = dropped(file("a.csv", survey("A", 12)));
        press(button(dialog, ImportDialog.TRY_ID));
        ReportDialog report = awaitDialog(ReportDialog.class);
        assertTrue(report.entry().pretended());
        assertEquals(12, report.entry().report().files().getFirst().imported());
        assertEquals(BEFORE, size());
        assertTrue(session().reports().all().isEmpty());
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndTheOthersAreImported() throws IOException {
        Path bad = folder.resolve("image.csv");
        byte[] bytes = new byte[2000];
        new Random(3).nextBytes(bytes);
        Files.write(bad, bytes);
        ImportDialog dialog = dropped(bad, file("a.csv", survey("A", 12)));
        Table files = find(dialog.getShell(), Table.class);
        assertEquals(List.of("image.csv", "a.csv"), Arrays.stream(files.getItems()).map(TableItem::getText).toList());
        press(button(dialog, IDialogConstants.OK_ID));
        awaitDialog(ReportDialog.class);
        settle();
        assertEquals(BEFORE + 12, size());
    }

    @Test
    void aFolderIsOpenedAndItsFilesAreShown() throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports/mars"));
        Files.writeString(exports.resolve("a.csv"), survey("A", 12));
        Files.writeString(exports.resolve("~$b.csv"), "x");
        ImportDialog dialog = dropped(folder.resolve("exports"));
        Table files = find(dialog.getShell(), Table.class);
        assertEquals(1, files.getItemCount());
    }

    @Test
    void theSourcesViewShowsHowAFileWasReadAndItsReport() throws Exception {
        press(button(dropped(file("a.csv", survey("A", 12))), IDialogConstants.OK_ID));
        awaitDialog(ReportDialog.class).close();
        SourcesView view = (SourcesView) window.getActivePage().showView(Ids.SOURCES);
        settle();
        String made = session().reports().all().getFirst().report().files().getFirst().source();
        assertNotNull(made);
        assertTrue(session().reports().of(made).isPresent());
        assertTrue(view.describes("a.csv"));
        session().undo();
        settle();
        assertFalse(view.describes("a.csv"));
    }

    @Test
    void aWatchedFolderBringsWhatItKnowsAndAsksAboutTheRest() throws IOException {
        press(button(dropped(file("a.csv", survey("A", 12))), IDialogConstants.OK_ID));
        awaitDialog(ReportDialog.class).close();
        Path watched = Files.createDirectories(folder.resolve("surveille"));
        FolderWatching watching = FolderWatching.of(window);
        watching.choose(watched);
        assertEquals(FolderWatching.State.WATCHING, watching.state());
        Files.writeString(watched.resolve("b.csv"), survey("B", 5));
        Files.writeString(watched.resolve("inconnu.txt"), "Une note prise au café, sans tour de parole.\n");
        await(() -> size() == BEFORE + 17);
        await(() -> notices().size() == 2);
        assertTrue(notices().getFirst().text().startsWith("5 "), notices().getFirst().text());
        assertTrue(notices().getLast().text().contains("inconnu.txt"));
        Files.delete(watched.resolve("b.csv"));
        Files.delete(watched.resolve("inconnu.txt"));
        Files.delete(watched);
        await(() -> watching.state() == FolderWatching.State.MISSING);
        Files.createDirectories(watched);
        await(() -> watching.state() == FolderWatching.State.WATCHING);
        watching.choose(null);
        assertEquals(FolderWatching.State.OFF, watching.state());
    }

    private List<Notice> notices() {
        return Arrays.stream(NoticeArea.of(window.getShell()).getChildren()).map(Notice.class::cast).toList();
    }

    @Test
    void everyRoleStateAndKindHasItsWords() {
        for (ColumnRole role : ColumnRole.values()) {
            assertFalse(Labels.of(role).isBlank());
        }
        VariableKind.VALUES.forEach(kind -> assertFalse(Labels.of(kind).isBlank()));
        for (FileState state : FileState.values()) {
            assertFalse(Labels.of(state).isBlank());
        }
    }
}
