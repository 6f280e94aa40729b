package org.verbatelier.ui.workbench.internal.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.LongTail;
import org.verbatelier.presentation.codebook.LongTail.Candidate;
import org.verbatelier.presentation.codebook.LongTail.Rare;
import org.verbatelier.ui.Fonts;
import org.verbatelier.ui.Icons;
import org.verbatelier.ui.SharedWidths;
import org.verbatelier.ui.workbench.StudySession;
import org.verbatelier.ui.workbench.internal.SessionView;
import org.verbatelier.ui.workbench.internal.SimpleAction;

/** The codes that are rarely used, each with the codes it could be merged into. Enter or a double click merges. */
public class LongTailView extends SessionView {

    private static final int DELAY = 400;
    private static final int RARE = 5;

    private Tree tree;
    private Fonts fonts;
    private Spinner most;
    private Later later;
    private List<Rare> rare = List.of();

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(bar);
        Label before = new Label(bar, SWT.NONE);
        before.setText(Messages.get("tail.most"));
        most = new Spinner(bar, SWT.BORDER);
        most.setValues(RARE, 0, 999, 0, 1, 10);
        most.setToolTipText(Messages.get("tail.most.tip"));
        new Label(bar, SWT.NONE).setText(Messages.get("tail.codings"));
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        tree.setToolTipText(Messages.get("tail.tip"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        for (String column : List.of("code", "codings", "shared")) {
            TreeColumn head = new TreeColumn(tree, column.equals("codings") ? SWT.RIGHT : SWT.LEFT);
            head.setText(Messages.get("tail.column." + column));
        }
        fonts = Fonts.of(tree);
        tree.addListener(SWT.Resize, e -> share());
        tree.addListener(SWT.DefaultSelection, e -> merge());
        most.addListener(SWT.Selection, e -> load());
        later = new Later(tree, DELAY);
        IAction merge = SimpleAction.of(Messages.get("tail.merge"), this::merge);
        merge.setToolTipText(Messages.get("tail.merge.tip"));
        merge.setImageDescriptor(Icons.descriptor("merge"));
        IAction show = SimpleAction.of(Messages.get("codebook.show"), this::filterGrid);
        show.setToolTipText(Messages.get("codebook.show"));
        show.setImageDescriptor(Icons.descriptor("eye"));
        getViewSite().getActionBars().getToolBarManager().add(merge);
        getViewSite().getActionBars().getToolBarManager().add(show);
        MenuManager menu = new MenuManager();
        menu.add(merge);
        menu.add(show);
        tree.setMenu(menu.createContextMenu(tree));
    }

    private void share() {
        SharedWidths.of(tree, 4, 1, 3);
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        rare = List.of();
        tree.removeAll();
        newSession.ifPresent(s -> load());
    }

    @Override
    protected void studyChanged(Affected affected) {
        load();
    }

    private void load() {
        StudySession asked = session();
        int limit = most.getSelection();
        later.compute(() -> new LongTail(asked.study()).upTo(limit), found -> {
            if (asked == session()) {
                fill(found);
            }
        });
    }

    private void fill(List<Rare> found) {
        if (found.equals(rare)) {
            return;
        }
        rare = new ArrayList<>(found);
        tree.setRedraw(false);
        tree.removeAll();
        for (Rare code : rare) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setFont(0, fonts.bold());
            item.setText(new String[] { code.node().id() + "  " + code.label(),
                    Messages.get("number", code.codings()),
                    code.near().isEmpty() ? Messages.get("tail.alone") : "" });
            item.setData(code.node());
            for (Candidate candidate : code.near()) {
                TreeItem near = new TreeItem(item, SWT.NONE);
                near.setText(new String[] {
                        Messages.get("tail.into", candidate.node().id(), candidate.label()),
                        Messages.get("number", candidate.codings()),
                        String.join(", ", candidate.shared().stream().limit(4).toList()) });
                near.setData(candidate.node());
            }
            item.setExpanded(true);
        }
        tree.setRedraw(true);
        setContentDescription(Messages.get("tail.count", rare.size()));
    }

    /** Merges the code selected into its nearest, or into the one selected below it; which is asked first. */
    private void merge() {
        if (tree.getSelectionCount() == 0) {
            return;
        }
        TreeItem item = tree.getSelection()[0];
        TreeItem parent = item.getParentItem();
        CodeNode code = (CodeNode) (parent == null ? item : parent).getData();
        CodeNode into = parent != null ? (CodeNode) item.getData()
                : item.getItemCount() == 0 ? null : (CodeNode) item.getItem(0).getData();
        session().attempt(() -> new CodebookChanges(session(), getSite().getWorkbenchWindow())
                .merge(List.of(code), into));
    }

    private void filterGrid() {
        if (tree.getSelectionCount() > 0) {
            session().wantFilter(GridFilter.NONE.withCode(((CodeNode) tree.getSelection()[0].getData()).qualified()));
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        return session().study().codes().schemes().isEmpty() ? Optional.of(Messages.get("codebook.empty"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }
}
