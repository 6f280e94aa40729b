package org.verbatelier.ui.workbench.internal.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.codebook.Census;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookDesk.Place;
import org.verbatelier.presentation.codebook.CodebookOutline;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.workbench.Ids;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.SessionView;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/**
 * The codes as a tree with live counts, and all that can be done to them: by menu, by key, or by dragging. A double click or
 * Enter applies a code.
 */
public class CodebookView extends SessionView {

    private static final int COUNTING_DELAY = 120;

    private CodebookTree tree;
    private Text filter;
    private Later counting;
    private CodebookOutline outline;
    private CodebookChanges changes;
    private IContextActivation keys;
    private final List<IHandlerActivation> handling = new ArrayList<>();
    private final Map<CodebookAction, Runnable> actions = new EnumMap<>(CodebookAction.class);

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("codebook.filter"));
        filter.setToolTipText(Messages.get("codebook.filter.tip"));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        tree = new CodebookTree(holder, new CodebookDrop() {
            @Override
            public boolean accepts(Collection<CodeNode> nodes, CodeNode target, Place place) {
                return !session().study().isReadOnly() && changes.desk().canMove(nodes, target, place);
            }

            @Override
            public void receive(Collection<CodeNode> nodes, CodeNode target, Place place) {
                changes.move(nodes, target, place);
                tree.select(nodes);
            }
        });
        counting = new Later(tree.viewer().getControl(), COUNTING_DELAY);
        tree.viewer().addDoubleClickListener(e -> applySelected());
        filter.addListener(SWT.Modify, e -> tree.find(filter.getText()));
        filter.addListener(SWT.DefaultSelection, e -> applySelected());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                tree.viewer().getControl().setFocus();
            }
        });
        addActions();
        addMenus();
        getSite().setSelectionProvider(tree.viewer());
    }

    private void addActions() {
        actions.put(CodebookAction.NEW_CODE, () -> tree.select(changes.newCode(tree.first())));
        actions.put(CodebookAction.NEW_THEME, () -> tree.select(changes.newTheme(tree.first())));
        actions.put(CodebookAction.RENAME,
                () -> tree.first().ifPresent(node -> tree.rename(changes.title(node), changes::rename)));
        actions.put(CodebookAction.EDIT, this::edit);
        actions.put(CodebookAction.RECOLOUR, () -> changes.recolour(tree.selected()));
        actions.put(CodebookAction.MERGE, () -> changes.merge(codes(), null).ifPresent(into -> tree.select(
                List.of(into))));
        actions.put(CodebookAction.SPLIT, () -> codes().stream().findFirst().ifPresent(changes::split));
        actions.put(CodebookAction.RETIRE, () -> changes.retire(tree.selected()));
        actions.put(CodebookAction.RESTORE, () -> changes.restore(codes()));
        actions.put(CodebookAction.UP, () -> move(CodebookAction.UP));
        actions.put(CodebookAction.DOWN, () -> move(CodebookAction.DOWN));
        actions.put(CodebookAction.LEFT, () -> move(CodebookAction.LEFT));
        actions.put(CodebookAction.RIGHT, () -> move(CodebookAction.RIGHT));
        actions.put(CodebookAction.LONG_TAIL, () -> changes.show(Ids.LONG_TAIL));
        actions.put(CodebookAction.EXPORT, () -> changes.write(tree.first()));
        actions.put(CodebookAction.IMPORT, () -> changes.read(tree.first()));
        // of the window, not of the view: the buttons work before the view has been entered
        IHandlerService handlers = getSite().getWorkbenchWindow().getService(IHandlerService.class);
        actions.keySet().forEach(action -> handling.add(handlers.activateHandler(action.command(),
                new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        run(action);
                        return null;
                    }
                })));
        IContextService contexts = getSite().getService(IContextService.class);
        tree.viewer().getControl().addListener(SWT.FocusIn, e -> {
            if (keys == null) {
                keys = contexts.activateContext(Ids.CODEBOOK_CONTEXT);
            }
        });
        tree.viewer().getControl().addListener(SWT.FocusOut, e -> leaveKeys(contexts));
        tree.viewer().getControl().addListener(SWT.Dispose, e -> leaveKeys(contexts));
    }

    private void leaveKeys(IContextService contexts) {
        if (keys != null) {
            contexts.deactivateContext(keys);
            keys = null;
        }
    }

    /** Does one of the things that can be done here to what is selected; what cannot be done is said. */
    void run(CodebookAction action) {
        if (session() != null) {
            session().attempt(actions.get(action));
        }
    }

    private void move(CodebookAction action) {
        List<CodeNode> moved = tree.selected();
        changes.move(moved, action);
        tree.select(moved);
    }

    private void edit() {
        changes.show(Ids.DETAILS);
    }

    private List<CodeNode> codes() {
        return tree.selected().stream().filter(CodeNode::isCode).toList();
    }

    private void addMenus() {
        MenuManager menu = new MenuManager();
        menu.add(SimpleAction.of(Messages.get("codebook.apply"), this::applySelected));
        menu.add(SimpleAction.of(Messages.get("codebook.show"), this::filterGrid));
        menu.add(SimpleAction.of(Messages.get("codebook.showAll"), () -> session().wantFilter(GridFilter.NONE)));
        addTo(menu, CodebookAction.NEW_CODE, CodebookAction.NEW_THEME, CodebookAction.RENAME, CodebookAction.EDIT,
                CodebookAction.RECOLOUR);
        addTo(menu, CodebookAction.MERGE, CodebookAction.SPLIT, CodebookAction.RETIRE, CodebookAction.RESTORE);
        addTo(menu, CodebookAction.UP, CodebookAction.DOWN, CodebookAction.LEFT, CodebookAction.RIGHT);
        addTo(menu, CodebookAction.LONG_TAIL, CodebookAction.EXPORT, CodebookAction.IMPORT);
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(item(CodebookAction.NEW_CODE));
        bar.add(item(CodebookAction.MERGE));
        bar.add(item(CodebookAction.RECOLOUR));
        bar.add(item(CodebookAction.LONG_TAIL));
        IAction obsolete = new Action(Messages.get("codebook.hideObsolete"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (outline != null) {
                    outline.showObsolete(!isChecked());
                    tree.viewer().refresh();
                }
            }
        };
        obsolete.setToolTipText(Messages.get("codebook.hideObsolete"));
        obsolete.setImageDescriptor(Icons.descriptor("eye-off"));
        bar.add(obsolete);
        IMenuManager more = getViewSite().getActionBars().getMenuManager();
        for (CodebookAction action : List.of(CodebookAction.NEW_THEME, CodebookAction.SPLIT, CodebookAction.RETIRE,
                CodebookAction.EXPORT, CodebookAction.IMPORT)) {
            more.add(item(action));
        }
    }

    private void addTo(MenuManager menu, CodebookAction... group) {
        menu.add(new Separator());
        for (CodebookAction action : group) {
            menu.add(item(action));
        }
    }

    /** The command with its name and key, as the user has set it. */
    private CommandContributionItem item(CodebookAction action) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(getSite(), null,
                action.command(), CommandContributionItem.STYLE_PUSH);
        parameter.icon = Icons.descriptor(action.icon());
        return new CommandContributionItem(parameter);
    }

    private void applySelected() {
        Optional<CodeNode> node = tree.first();
        if (node.isPresent() && node.get().isCode()) {
            session().apply(node.get().qualified());
        } else {
            node.ifPresent(n -> tree.viewer().setExpandedState(n, !tree.viewer().getExpandedState(n)));
        }
    }

    private void filterGrid() {
        tree.first().filter(node -> node.kind() != CodeNode.Kind.SCHEME)
                .ifPresent(node -> session().wantFilter(GridFilter.NONE.withCode(node.qualified())));
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        counting.cancel();
        newSession.ifPresent(s -> {
            changes = new CodebookChanges(s, getSite().getWorkbenchWindow());
            outline = new CodebookOutline(s.study());
            outline.find(filter.getText());
            tree.show(s.study(), outline);
            count(s);
        });
    }

    private void count(StudySession s) {
        counting.compute(() -> Census.of(s.study()), tree::count);
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (affected.isCodebook() || affected.isEverything()) {
            tree.renew(session().study());
        }
        count(session());
    }

    @Override
    protected Optional<String> emptyHint() {
        return session().study().codes().schemes().isEmpty() ? Optional.of(Messages.get("codebook.empty"))
                : Optional.empty();
    }

    @Override
    public void dispose() {
        getSite().getWorkbenchWindow().getService(IHandlerService.class).deactivateHandlers(handling);
        super.dispose();
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }
}
