package org.verbatelier.ui.workbench.tour;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.verbatelier.core.NewStudy;
import org.verbatelier.ingest.ImportOptions;
import org.verbatelier.model.plan.PlanEntry;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.runtime.OpenStudy;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.WorkbenchSettings;
import org.verbatelier.ui.workbench.internal.Messages;

/** The running window and what can be done with it, as a user would: on the UI thread only. */
final class Stage {

    /** Names that the study brings along, in whatever language. */
    static final Set<String> GIVEN = Set.of("Verbatelier", "English", "Français");

    private static final int QUIET = 160;
    private static final int PATIENCE = 15_000;
    private static final String SAMPLES = "org.verbatelier.cli";

    private final Path folder;
    private final Display display = Display.getCurrent();
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private List<Path> received;
    private IViewPart last;
    /** What is still to be done in a dialog before it is looked at. */
    private final Deque<Runnable> next = new ArrayDeque<>();

    /** @param folder where the study and the files to import are made */
    Stage(Path folder) {
        this.folder = folder;
    }

    IWorkbenchWindow window() {
        return window;
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    StudySession session() {
        return studies.current().orElseThrow();
    }

    /** A study of the sample answers and a conversation, partly coded, with suggestions; made once. */
    void openStudy() throws IOException {
        Path place = folder.resolve("study");
        if (!studies.isOpen(place)) {
            if (!Files.exists(place)) {
                makeStudy(place);
            }
            new StudyOpening(window).open(place);
            settle();
            code();
            PlanScenery.in(session().study());
        }
        settle();
    }

    /** Codings to look at: the first suggestions accepted and judged. */
    private void code() {
        try {
            for (String severity : List.of("severity3", "severity2", "severity4", "positive")) {
                command("accept");
                command(severity);
                command("nextToCode");
            }
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    private void makeStudy(Path place) throws IOException {
        NewStudy description = new NewStudy("Enquête locataires 2023", "Améliorer la qualité de service",
                "Rives & Bocage Habitat");
        try (OpenStudy open = OpenStudy.create(place, description, WorkbenchSettings.current(),
                studies.contributions())) {
            open.addScheme("qs-hlm");
            open.importFiles(List.of(sample("sample-verbatims.csv"), sample("conversation-1.txt")),
                    ImportOptions.detect(Locale.FRENCH), new NullProgressMonitor());
            open.autocode("qs-hlm", false, new NullProgressMonitor());
        }
    }

    private Path sample(String name) throws IOException {
        URL place = Platform.getBundle(SAMPLES).getEntry("data/sample/" + name);
        try (InputStream in = place.openStream()) {
            return Files.write(Files.createDirectories(folder.resolve("sample")).resolve(name), in.readAllBytes());
        }
    }

    /** Files as an institute sends them: with names, a damaged row, speakers of no role. */
    List<Path> received() throws IOException {
        if (received == null) {
            List<String> rows = Files.readAllLines(sample("sample-verbatims.csv"), StandardCharsets.UTF_8);
            StringBuilder table = new StringBuilder(
                    "N° dossier;Nom;Téléphone;Résidence;Note;Que faut-il améliorer ?\n");
            for (int i = 1; i < 40; i++) {
                String[] cells = rows.get(i).split(";", -1);
                table.append("D%04d;Mme Lefèvre;06 12 34 5%d %02d;%s;%s;%s%n".formatted(i, i % 10, i, cells[1],
                        cells[7], cells[8]));
            }
            table.append("D0041;\"un guillemet oublié;x\n");
            Path survey = folder.resolve("accueil-telephonique.csv");
            Files.writeString(survey, table, Charset.forName("windows-1252"));
            Path talk = Files.writeString(folder.resolve("entretien.txt"), """
                    Mme A. : Bonjour, entrez.
                    Agent : Merci. Comment ça va ici ?
                    Mme A. : Le hall est sale.
                    Agent : Depuis quand ?
                    """);
            received = List.of(survey, sample("conversation-2.txt"), talk);
        }
        return received;
    }

    /** Leaves no view that was made before, perhaps in another language. */
    void clear() {
        page().closeAllPerspectives(true, false);
        try {
            perspective(Ids.PERSPECTIVE_START);
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
        settle();
    }

    void closeStudy() {
        page().closeAllEditors(false);
        settle();
    }

    void command(String name) throws CommandException {
        platformCommand(Ids.BUNDLE + "." + name);
    }

    void platformCommand(String id) throws CommandException {
        window.getService(IHandlerService.class).executeCommand(id, null);
    }

    void perspective(String id) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(id, window);
        window.getActivePage().resetPerspective();
    }

    void view(String id) throws PartInitException {
        last = page().showView(id);
        if (!last.getClass().getName().startsWith("org.verbatelier")) {
            throw new PartInitException(id + " shows " + last.getClass().getName());
        }
        settle();
    }

    /** Gives the grid the keyboard. */
    void toGrid() {
        page().activate(page().getActiveEditor());
    }

    void search(String words) throws PartInitException {
        view(Ids.SEARCH);
        Text field = controls(window.getShell()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getMessage().equals(Messages.get("search.hint"))).findFirst().orElseThrow();
        field.setText(words);
        field.notifyListeners(SWT.DefaultSelection, null);
    }

    /** Chooses the first entry of a kind in the plan. */
    void choose(PlanRef.Kind kind) {
        List<PlanRef> all = new ArrayList<>();
        session().study().plan().eAllContents().forEachRemaining(node -> {
            if (node instanceof PlanEntry entry) {
                PlanRef.of(entry).filter(ref -> ref.kind() == kind).ifPresent(all::add);
            }
        });
        session().plan().choose(all.getFirst());
        settle();
    }

    /** Chooses the first row of the view shown last. */
    void selectFirst() {
        Table table = controls(window.getShell()).filter(Table.class::isInstance).map(Table.class::cast)
                .filter(t -> t.isVisible() && t.getItemCount() > 0).findFirst().orElseThrow();
        table.setSelection(0);
        table.notifyListeners(SWT.Selection, null);
        last.setFocus();
        settle();
    }

    /** Does something as soon as the dialog that is opened is calm. */
    void then(Runnable action) {
        next.add(action);
    }

    /** Chooses a row of the first table of the window on top. */
    void selectRow(int row) {
        Table table = controls(top()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
        table.setSelection(row);
        table.notifyListeners(SWT.Selection, null);
    }

    /** Presses the button that Enter would press, in the window on top. */
    void pressDefault() {
        top().getDefaultButton().notifyListeners(SWT.Selection, null);
    }

    /** Presses what is named by a message, in the window on top. */
    void press(String key) {
        String words = Messages.get(key);
        Widget found = controls(top()).flatMap(Stage::pressable).filter(w -> words.equals(textOf(w))
                || words.equals(tipOf(w))).findFirst().orElseThrow(() -> new IllegalStateException("no " + key));
        found.notifyListeners(SWT.Selection, null);
    }

    private static Stream<Widget> pressable(Control control) {
        return control instanceof ToolBar bar ? Arrays.stream(bar.getItems())
                : control instanceof Button && control.isVisible() ? Stream.of(control) : Stream.empty();
    }

    private static String textOf(Widget widget) {
        return widget instanceof Button button ? button.getText() : ((ToolItem) widget).getText();
    }

    private static String tipOf(Widget widget) {
        return widget instanceof Button button ? button.getToolTipText() : ((ToolItem) widget).getToolTipText();
    }

    /** All controls of a window, from top to bottom. */
    static Stream<Control> controls(Control top) {
        Stream<Control> below = top instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(Stage::controls)
                : Stream.empty();
        return Stream.concat(Stream.of(top), below);
    }

    /** The window that was opened last. */
    Shell top() {
        return Arrays.stream(display.getShells()).filter(Shell::isVisible).reduce((a, b) -> b).orElseThrow();
    }

    /** Shows each surface and has it looked at; closes what was opened. */
    void visit(Surface surface, Consumer<Shell> look) throws Exception {
        Runnable guard = () -> closeAbove(List.of(window.getShell()));
        display.timerExec(PATIENCE, guard);
        try {
            prepareAndShow(surface, look);
        } finally {
            display.timerExec(-1, guard);
        }
    }

    /** A message that nobody answers would block for ever. */
    private void closeAbove(List<Shell> kept) {
        List<Shell> above = new ArrayList<>(List.of(display.getShells()));
        above.removeIf(shell -> kept.contains(shell) || !shell.isVisible());
        above.reversed().forEach(Shell::close);
    }

    private void prepareAndShow(Surface surface, Consumer<Shell> look) throws Exception {
        if (surface.ofStudy()) {
            openStudy();
        } else {
            closeStudy();
        }
        if (surface.dialog()) {
            Visit visit = new Visit(look);
            display.timerExec(QUIET, visit);
            surface.opening().on(this);
            await(visit::isOver);
        } else {
            open(surface, look);
        }
    }

    private void open(Surface surface, Consumer<Shell> look) throws Exception {
        surface.opening().on(this);
        settle();
        look.accept(window.getShell());
        Arrays.stream(display.getShells()).filter(s -> s != window.getShell() && s.isVisible()
                && s.getText().isEmpty()).forEach(Shell::close);
    }

    /** Until nothing has happened for a moment. */
    void settle() {
        boolean[] over = { false };
        int[] calm = { 0 };
        long end = System.currentTimeMillis() + PATIENCE;
        display.timerExec(QUIET / 4, new Runnable() {
            @Override
            public void run() {
                calm[0] = Job.getJobManager().isIdle() ? calm[0] + 1 : 0;
                over[0] = calm[0] >= 4 || System.currentTimeMillis() > end;
                if (!over[0]) {
                    display.timerExec(QUIET / 4, this);
                }
            }
        });
        await(() -> over[0]);
    }

    private void await(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Waits within the dialog's own loop until it is there and calm, has it looked at and closes it. */
    private final class Visit implements Runnable {

        private final Consumer<Shell> look;
        private final Set<Shell> before = Set.of(display.getShells());
        private final long end = System.currentTimeMillis() + PATIENCE;
        private boolean over;
        private int calm;

        Visit(Consumer<Shell> look) {
            this.look = look;
        }

        boolean isOver() {
            return over;
        }

        @Override
        public void run() {
            List<Shell> opened = new ArrayList<>(List.of(display.getShells()));
            opened.removeIf(shell -> before.contains(shell) || !shell.isVisible());
            boolean late = System.currentTimeMillis() > end;
            calm = !opened.isEmpty() && Job.getJobManager().isIdle() ? calm + 1 : 0;
            if (calm >= 3 && !next.isEmpty()) {
                calm = 0;
                next.remove().run();
            }
            if (calm < 3 && !late) {
                display.timerExec(QUIET, this);
                return;
            }
            next.clear();
            over = true;
            try {
                if (!opened.isEmpty()) {
                    look.accept(opened.getLast());
                }
            } finally {
                opened.reversed().forEach(Visit::close);
            }
            if (opened.isEmpty()) {
                throw new IllegalStateException("nothing was opened");
            }
        }

        private static void close(Shell shell) {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }
    }
}
