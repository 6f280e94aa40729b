package org.verbatelier.ui.workbench.internal.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.CopiedTable;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.Mark;
import org.verbatelier.presentation.PassageList;
import org.verbatelier.presentation.plan.IrritantDraft;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.Problems;
import org.verbatelier.ui.workbench.internal.SessionView;
import org.verbatelier.ui.workbench.internal.SimpleAction;
import org.verbatelier.ui.workbench.internal.plan.PassageSource;
import org.verbatelier.ui.workbench.internal.plan.PlanMenu;

/**
 * The passages behind a figure, an irritant or an action. The reader follows the passage chosen; Enter gives it the keyboard.
 */
public class PassagesView extends SessionView implements PassageSource {

    private Label title;
    private Label count;
    private PassageBoard board;
    private List<IAction> actions = List.of();
    private StudySession shown;
    private final Consumer<PassageList> wanted = this::show;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(4, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new Label(head, SWT.WRAP);
        title.setFont(Fonts.of(parent).bold());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(title);
        createActions(head);
        count = new Label(head, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(60, SWT.DEFAULT).applyTo(count);
        board = new PassageBoard(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board);
        board.onMoved(this::go);
        board.onOpened(this::open);
        MenuManager menu = new MenuManager();
        actions.forEach(menu::add);
        PlanMenu.actions().forEach(menu::add);
        board.setMenu(menu.createContextMenu(board));
    }

    /** All that are listed: those that do not belong are left out where they are put to use. */
    @Override
    public List<IrritantDraft.Passage> chosenPassages() {
        return board.list().places().stream().map(place -> new IrritantDraft.Passage(place.verbatim(), place.span()))
                .toList();
    }

    private void createActions(Composite head) {
        IAction open = action("passages.open", "book-open", () -> open(board.chosen()));
        IAction grid = action("passages.grid", "table-properties", this::showInGrid);
        IAction copy = action("passages.copy", "copy", this::copy);
        actions = List.of(open, grid, copy);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        actions.forEach(bar::add);
        bar.createControl(head);
        head.addDisposeListener(e -> bar.dispose());
    }

    private static IAction action(String key, String icon, Runnable what) {
        IAction action = SimpleAction.of(Messages.get(key), what);
        action.setToolTipText(Messages.get(key + ".tip"));
        action.setImageDescriptor(Icons.descriptor(icon));
        return action;
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        if (shown != null) {
            shown.removeOnPassagesWanted(wanted);
        }
        shown = newSession.orElse(null);
        newSession.ifPresent(session -> session.onPassagesWanted(wanted));
        show(newSession.map(StudySession::passages).orElse(PassageList.NONE));
    }

    private void show(PassageList list) {
        if (board.isDisposed()) {
            return;
        }
        board.setInput(shown == null ? null : shown.study(), list);
        title.setText(list.title().replace("&", "&&"));
        title.setToolTipText(title.getText());
        count.setText(PassageTexts.count(list));
        title.getParent().getParent().layout(true, true);
        renewHint();
    }

    @Override
    protected void studyChanged(Affected affected) {
        board.redraw();
    }

    /** The reader goes to the words; those who follow the coder go too. */
    private void go(int index) {
        PassageList.Place place = board.list().places().get(index);
        if (session().study().corpus().indexOf(place.verbatim()) < 0) {
            session().say(Messages.get("passage.gone"));
            return;
        }
        session().desk().go(place.verbatim());
        List<Mark> marks = PassageList.marksOn(session().study(), place);
        if (!marks.isEmpty()) {
            session().desk().focus(marks.stream().filter(mark -> isOf(mark, place)).findFirst()
                    .orElse(marks.getFirst()));
        } else if (place.span() != null) {
            session().desk().mark(place.span());
        }
    }

    private static boolean isOf(Mark mark, PassageList.Place place) {
        return place.codes().stream().anyMatch(judged -> judged.code().equals(mark.code()));
    }

    private void open(int index) {
        if (index >= 0) {
            try {
                go(index);
                getSite().getPage().showView(Ids.READER);
            } catch (PartInitException e) {
                Problems.show(getSite().getShell(), e);
            }
        }
    }

    private void showInGrid() {
        IWorkbenchPage page = getSite().getPage();
        if (!page.isEditorAreaVisible()) {
            page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                    .findPerspectiveWithId(Ids.PERSPECTIVE_CODER));
        }
        session().wantFilter(GridFilter.NONE.withAmong(board.list().places().stream()
                .map(PassageList.Place::verbatim).collect(Collectors.toSet())));
    }

    private void copy() {
        StudySession of = session();
        PassageList list = board.list();
        Job.createSystem("", (ICoreRunnable) monitor -> {
            CopiedTable made = of.study().read(() -> PassageTexts.table(of.study(), list));
            getSite().getShell().getDisplay().asyncExec(() -> {
                Copies.copy(getSite().getShell().getDisplay(), made);
                of.say(Messages.get("passages.copied", list.size()));
            });
        }).schedule();
    }

    @Override
    protected Optional<String> emptyHint() {
        return session().passages().size() > 0 ? Optional.empty() : Optional.of(Messages.get("passages.empty"));
    }

    @Override
    public void setFocus() {
        board.setFocus();
    }

    @Override
    public void dispose() {
        if (shown != null) {
            shown.removeOnPassagesWanted(wanted);
        }
        super.dispose();
    }
}
