package org.verbatelier.ui.workbench.internal.plan;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verbatelier.core.Edits;
import org.verbatelier.core.Study;
import org.verbatelier.core.VerbatimEntry;
import org.verbatelier.model.coding.Valence;
import org.verbatelier.model.plan.ActionState;
import org.verbatelier.model.plan.Axis;
import org.verbatelier.model.plan.Effect;
import org.verbatelier.model.plan.Irritant;
import org.verbatelier.model.plan.PlanPackage.Literals;
import org.verbatelier.presentation.plan.ChainNode;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.presentation.plan.IrritantDraft.Passage;
import org.verbatelier.presentation.plan.PlanGestures;
import org.verbatelier.presentation.plan.PlanRef;
import org.verbatelier.testing.SmallStudies;
import org.verbatelier.ui.CardBoard;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.Studies;
import org.verbatelier.ui.workbench.StudyOpening;
import org.verbatelier.ui.workbench.StudySession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** From an action down to the words and back, and what its form asks before it is closed, in the real window. */
@Timeout(120)
class ChainInTheWindowTest {

    private static final long PATIENCE = 20_000_000_000L;
    private static final int EVENTS = 60;

    @TempDir
    private Path folder;
    private final Display display = Display.getCurrent();
    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    private final Studies studies = PlatformUI.getWorkbench().getService(Studies.class);
    private PlanRef action;
    private int clicks;

    @BeforeEach
    void openPlan() throws WorkbenchException {
        Path place = folder.resolve("study");
        try (Study study = SmallStudies.with(place, "trois relances", "toujours des relances", "calme", "relances",
                "encore une relance", "relancer sans cesse")) {
            List<String> texts = List.of("A1", "A2", "A4", "A5", "A6");
            study.apply(new Edits(study).code(texts.stream().map(text -> new Edits.Application(text, null,
                    "essai:DEM.RELA", Valence.NEGATIVE, 2, Edits.MANUAL)).toList()).orElseThrow());
            IrritantDraft draft = new IrritantDraft(study,
                    texts.stream().map(text -> new Passage(text, null)).toList());
            PlanRef irritant = draft.create("Il faut relancer", "I3", null, draft.proofs(), null);
            PlanGestures gestures = new PlanGestures(study);
            PlanRef plan = gestures.newPlan("Plan", List.of("Vous accueillir", "Agir vite et bien"));
            Axis axis = study.plan().getPlans().getFirst().getAxes().getLast();
            action = gestures.newAction(axis, "Rappeler sous 48 h", List.of((Irritant) irritant.in(study.plan())
                    .orElseThrow()), "Direction technique", null, null);
            assertEquals(PlanRef.Kind.PLAN, plan.kind());
        }
        new StudyOpening(window).open(place);
        PlatformUI.getWorkbench().showPerspective(Ids.PERSPECTIVE_AGIR, window);
        window.getActivePage().resetPerspective();
        window.getShell().forceActive();
    }

    @AfterEach
    void closeStudy() {
        window.getActivePage().closeAllEditors(false);
        settle();
    }

    private void settle() {
        for (int i = 0; i < EVENTS && display.readAndDispatch(); i++) {
            continue; // painting may go on for as long as something moves
        }
    }

    private boolean await(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { /* wakes the display, to look again */ });
                display.sleep();
            }
        }
        return true;
    }

    private static Stream<Control> all(Control top) {
        return Stream.concat(Stream.of(top), top instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(ChainInTheWindowTest::all)
                : Stream.empty());
    }

    private CardBoard board() {
        CardBoard[] found = new CardBoard[1];
        assertTrue(await(() -> {
            found[0] = all(window.getShell()).filter(CardBoard.class::isInstance).map(CardBoard.class::cast)
                    .filter(Control::isVisible).findFirst().orElse(null);
            return found[0] != null && found[0].columns().size() == 2 && found[0].getSize().y > 50;
        }), "the board is shown");
        return found[0];
    }

    private StudySession session() {
        return studies.current().orElseThrow();
    }

    /** Without a window manager the system takes no posted button, so the widget is told of it. */
    private void click(CardBoard board, Rectangle at) {
        clicks++;
        for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
            Event event = new Event();
            event.button = 1;
            event.x = at.x + at.width / 2;
            event.y = at.y + at.height / 2;
            board.notifyListeners(type, event);
        }
    }

    private void click(Tree tree, TreeItem item) {
        clicks++;
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, new Event());
    }

    private static Stream<TreeItem> items(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
    }

    private TreeItem item(Tree tree, Predicate<ChainNode> wanted) {
        return items(tree.getItems()).filter(item -> wanted.test((ChainNode) item.getData())).findFirst()
                .orElseThrow();
    }

    @Test
    void threeClicksLeadFromAnActionToItsFivePassagesAndBack() throws PartInitException {
        window.getActivePage().showView(Ids.PLAN_CHAIN);
        window.getActivePage().showView(Ids.PLAN_BOARD);
        CardBoard board = board();
        click(board, board.bounds(1, 0));
        assertTrue(await(() -> session().plan().chosen().filter(action::equals).isPresent()), "the card is chosen");
        Tree chain = chainTree();
        assertTrue(await(() -> items(chain.getItems()).filter(i -> ((ChainNode) i.getData()).isPassage()).count() == 5),
                "all five passages are shown");
        TreeItem words = item(chain, node -> node.isPassage() && node.verbatim().equals("A2"));
        chain.showItem(words);
        click(chain, words);
        assertTrue(await(() -> session().desk().current().map(VerbatimEntry::id).filter("A2"::equals).isPresent()),
                "the words are read");
        TreeItem back = item(chain, node -> action.equals(node.entry()));
        chain.showItem(back);
        click(chain, back);
        assertTrue(await(() -> session().plan().chosen().filter(action::equals).isPresent()), "back at the action");
        assertTrue(clicks <= 3, clicks + " clicks");
    }

    private Tree chainTree() {
        Tree[] found = new Tree[1];
        assertTrue(await(() -> {
            found[0] = all(window.getShell()).filter(Tree.class::isInstance).map(Tree.class::cast)
                    .filter(tree -> tree.isVisible() && items(tree.getItems())
                            .anyMatch(i -> i.getData() instanceof ChainNode))
                    .findFirst().orElse(null);
            return found[0] != null;
        }), "the chain is shown");
        return found[0];
    }

    @Test
    void anActionIsClosedOnlyOnceItsFormSaysWhatItBroughtAbout() throws PartInitException {
        session().plan().choose(action);
        EntryView view = (EntryView) window.getActivePage().showView(Ids.PLAN_ENTRY);
        assertTrue(await(() -> view.page() != null));
        EntryView.close(window.getActivePage(), ActionState.DONE);
        assertTrue(view.page().row("effect").problem().isPresent(), "the effect is asked for");
        assertEquals(ActionState.PROPOSED, state(), "nothing is written yet");
        view.page().write(view.page().row("effect"), Effect.NONE);
        assertEquals(ActionState.DONE, state(), "no effect is a result");
        assertTrue(view.page().row("effect").problem().isEmpty());
        assertTrue(session().undo());
        assertEquals(ActionState.PROPOSED, state(), "closing is one step");
    }

    private ActionState state() {
        return (ActionState) action.in(session().study().plan()).orElseThrow().eGet(Literals.ACTION__STATE);
    }
}
