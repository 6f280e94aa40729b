package org.verbatelier.ui.workbench.internal.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.verbatelier.core.Study;
import org.verbatelier.presentation.codebook.Census;
import org.verbatelier.presentation.codebook.CodeNode;
import org.verbatelier.presentation.codebook.CodebookOutline;
import org.verbatelier.ui.Names;

/** The tree of the codebook: columns, drag and drop, titles changed in place. */
final class CodebookTree {

    private final TreeViewer viewer;
    private final CodebookLabels labels;
    private CodebookOutline outline;

    /**
     * A tree.
     *
     * @param drop what to do when codes are dropped
     */
    CodebookTree(Composite holder, CodebookDrop drop) {
        holder.setLayout(new FillLayout());
        viewer = new TreeViewer(holder, SWT.MULTI | SWT.FULL_SELECTION);
        Names.give(viewer.getTree(), Messages.get("tree.name"));
        viewer.setContentProvider(new CodebookContent());
        labels = new CodebookLabels(viewer.getControl());
        addColumns();
        ColumnViewerToolTipSupport.enableFor(viewer);
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !selected().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, drop.in(viewer));
        viewer.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Messages.get("codebook.name");
            }
        });
    }

    private void addColumns() {
        viewer.getTree().setHeaderVisible(true);
        TreeViewerColumn label = new TreeViewerColumn(viewer, SWT.LEFT);
        label.getColumn().setText(Messages.get("codebook.column.code"));
        label.setLabelProvider(labels);
        count("codings", labels.counts(Census.Count::codings, true));
        count("verbatims", labels.counts(Census.Count::verbatims, false));
        count("respondents", labels.counts(Census.Count::respondents, false));
        viewer.getTree().addListener(SWT.Resize, e -> share());
    }

    private void count(String key, ColumnLabelProvider provider) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.RIGHT);
        column.getColumn().setText(Messages.get("codebook.column." + key));
        column.getColumn().setToolTipText(Messages.get("codebook.column." + key + ".tip"));
        column.setLabelProvider(provider);
    }

    /** Labels first: a count is shown as long as they keep room to be read. The tooltip has all counts. */
    private void share() {
        Tree tree = viewer.getTree();
        GC gc = new GC(tree);
        try {
            int room = tree.getClientArea().width;
            int least = gc.textExtent("DEM.RELA  Relances nécess").x;
            for (int i = 1; i < tree.getColumnCount(); i++) {
                String title = tree.getColumn(i).getText();
                int width = Math.max(gc.textExtent(title).x, gc.textExtent("00\u202f000").x) + gc.textExtent("mm").x;
                int shown = i == 1 || room - width >= least ? width : 0;
                tree.getColumn(i).setWidth(shown);
                room -= shown;
            }
            tree.getColumn(0).setWidth(Math.max(room, least / 2));
        } finally {
            gc.dispose();
        }
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(Study study, CodebookOutline newOutline) {
        outline = newOutline;
        labels.show(study);
        viewer.setInput(newOutline);
        if (study.codes().schemes().size() == 1) {
            viewer.expandToLevel(1);
        }
    }

    /** Shows the codebook as it is now; what is open and selected stays. */
    void renew(Study study) {
        labels.show(study);
        outline.renew();
        viewer.refresh();
    }

    void count(Census census) {
        labels.count(census);
        viewer.refresh(true);
    }

    void find(String text) {
        outline.find(text);
        viewer.refresh();
        if (!text.isBlank()) {
            viewer.expandAll();
        }
    }

    /** What is selected, in the order of the tree. */
    List<CodeNode> selected() {
        return viewer.getStructuredSelection().stream().map(CodeNode.class::cast).toList();
    }

    Optional<CodeNode> first() {
        return selected().stream().findFirst();
    }

    void select(Collection<CodeNode> nodes) {
        viewer.setSelection(new StructuredSelection(List.copyOf(nodes)), true);
        viewer.getControl().setFocus();
    }

    /** Lets the user change the title of what is selected, in its place. Enter keeps it, Escape does not. */
    void rename(String title, BiConsumer<CodeNode, String> then) {
        if (viewer.getTree().getSelectionCount() == 0) {
            return;
        }
        TreeItem item = viewer.getTree().getSelection()[0];
        CodeNode node = (CodeNode) item.getData();
        Text field = new Text(viewer.getTree(), SWT.BORDER | SWT.SINGLE);
        field.setText(title);
        field.setToolTipText(Messages.get("codebook.rename.tip"));
        field.selectAll();
        TreeEditor editor = new TreeEditor(viewer.getTree());
        editor.grabHorizontal = true;
        editor.minimumHeight = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        editor.setEditor(field, item, 0);
        Runnable end = () -> {
            if (!field.isDisposed()) {
                editor.dispose();
                field.dispose();
            }
        };
        field.addListener(SWT.FocusOut, e -> {
            if (!field.isDisposed()) {
                String typed = field.getText();
                end.run();
                if (!typed.equals(title)) {
                    then.accept(node, typed);
                }
            }
        });
        field.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE || e.detail == SWT.TRAVERSE_RETURN) {
                e.doit = false;
                if (e.detail == SWT.TRAVERSE_ESCAPE) {
                    field.setText(title);
                }
                // which ends the change
                field.notifyListeners(SWT.FocusOut, e);
                viewer.getControl().setFocus();
            }
        });
        field.setFocus();
    }
}
