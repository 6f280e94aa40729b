package org.verbatelier.ui.workbench.internal;

import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.verbatelier.core.CodeId;
import org.verbatelier.model.codebook.Code;
import org.verbatelier.model.codebook.Scheme;
import org.verbatelier.model.codebook.Theme;
import org.verbatelier.presentation.Affected;
import org.verbatelier.presentation.GridFilter;
import org.verbatelier.ui.workbench.StudySession;

/** The codes as a tree with live counts. A double click applies a code; the menu shows what carries it. */
public class CodebookView extends SessionView {

    private TreeViewer tree;
    private Text filter;
    private CodebookContent codes;
    private CodebookLabels labels;

    @Override
    protected void createContent(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.get("codebook.filter"));
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        tree = new TreeViewer(holder, SWT.SINGLE | SWT.FULL_SELECTION);
        codes = new CodebookContent();
        tree.setContentProvider(codes);
        labels = new CodebookLabels(tree.getControl());
        addColumns(holder);
        tree.addFilter(codes.filterBy(filter::getText));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addDoubleClickListener(e -> applySelected());
        filter.addListener(SWT.Modify, e -> refilter());
        filter.addListener(SWT.DefaultSelection, e -> applySelected());
        MenuManager menu = new MenuManager();
        menu.add(SimpleAction.of(Messages.get("codebook.apply"), this::applySelected));
        menu.add(SimpleAction.of(Messages.get("codebook.show"), this::filterGrid));
        menu.add(SimpleAction.of(Messages.get("codebook.showAll"), () -> session().wantFilter(GridFilter.NONE)));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        getSite().setSelectionProvider(tree);
    }

    private void addColumns(Composite holder) {
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        TreeViewerColumn label = new TreeViewerColumn(tree, SWT.LEFT);
        label.setLabelProvider(labels);
        layout.setColumnData(label.getColumn(), new ColumnWeightData(100, 80, false));
        TreeViewerColumn count = new TreeViewerColumn(tree, SWT.RIGHT);
        count.setLabelProvider(labels.counts());
        layout.setColumnData(count.getColumn(), new ColumnPixelData(46, false));
    }

    private void refilter() {
        tree.refresh();
        if (!filter.getText().isBlank()) {
            tree.expandAll();
        }
    }

    private void applySelected() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Code code) {
            session().desk().code(session().study().codes().qualified(code));
            session().sayLast();
        } else if (tree.getStructuredSelection().getFirstElement() instanceof Theme theme) {
            tree.setExpandedState(theme, !tree.getExpandedState(theme));
        }
    }

    private void filterGrid() {
        Object selected = tree.getStructuredSelection().getFirstElement();
        if (selected instanceof Code code) {
            session().wantFilter(GridFilter.NONE.withCode(session().study().codes().qualified(code)));
        } else if (selected instanceof Theme theme && theme.eContainer() instanceof Scheme scheme) {
            session().wantFilter(GridFilter.NONE.withCode(new CodeId(scheme.getId(), theme.getId()).toString()));
        }
    }

    @Override
    protected void show(Optional<StudySession> newSession) {
        newSession.ifPresent(s -> {
            labels.show(s.study());
            tree.setInput(s.study());
            expand(s);
        });
    }

    private void expand(StudySession s) {
        if (s.study().codes().schemes().size() == 1) {
            tree.expandToLevel(1);
        }
    }

    @Override
    protected void studyChanged(Affected affected) {
        if (affected.isEverything()) {
            labels.show(session().study());
            tree.refresh();
        } else {
            tree.refresh(true);
        }
    }

    @Override
    protected Optional<String> emptyHint() {
        return session().study().codes().schemes().isEmpty() ? Optional.of(Messages.get("empty.codebook"))
                : Optional.empty();
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }
}
